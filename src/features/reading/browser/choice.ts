/** What readers choose in a form, and the address that keeps it. */

type Control = HTMLInputElement;

function controlsOf(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll('input')];
}

/**
 * Sets the controls of a form to what an address says of them.
 * @param unsaid what a group of radio buttons is where the address says nothing, or what it cannot be, by its name
 */
export function readChoice(
  form: HTMLFormElement,
  address: URLSearchParams,
  unsaid: ReadonlyMap<string, string>,
): void {
  const controls = controlsOf(form);
  const offered = (name: string, value: string | null): boolean =>
    controls.some((control) => control.name === name && control.value === value);
  for (const control of controls) {
    const { name, type } = control;
    const said = address.get(name);
    if (type === 'checkbox') control.checked = address.getAll(name).includes(control.value);
    else if (type === 'radio')
      control.checked = control.value === (offered(name, said) ? said : unsaid.get(name));
    else control.value = said ?? '';
  }
}

/** An address that says what is chosen in a form, without what goes unsaid. The rest of it stays. */
export function addressOf(here: string, form: HTMLFormElement, unsaid: ReadonlyMap<string, string>): URL {
  const address = new URL(here);
  for (const { name } of controlsOf(form)) address.searchParams.delete(name);
  for (const { name, type, value, checked } of controlsOf(form)) {
    const isChosen = type === 'checkbox' || type === 'radio' ? checked : value.trim() !== '';
    if (isChosen && value !== unsaid.get(name)) address.searchParams.append(name, value);
  }
  return address;
}
