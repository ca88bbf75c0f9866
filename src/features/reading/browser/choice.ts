/** What readers choose by the controls of a bar, and the address that keeps it. */

function controlsOf(bar: HTMLElement): HTMLInputElement[] {
  return [...bar.querySelectorAll('input')];
}

/** The values that are chosen of a name. */
export function chosenOf(bar: HTMLElement, name: string): string[] {
  return controlsOf(bar)
    .filter((control) => control.name === name && isChosen(control))
    .map(({ value }) => value);
}

function isChosen({ type, checked, value }: HTMLInputElement): boolean {
  return type === 'checkbox' || type === 'radio' ? checked : value.trim() !== '';
}

/**
 * Sets the controls to what an address says of them.
 * @param unsaid what a group of radio buttons is where the address says nothing, or what it cannot be, by its name
 */
export function readChoice(
  bar: HTMLElement,
  address: URLSearchParams,
  unsaid: ReadonlyMap<string, string>,
): void {
  const controls = controlsOf(bar);
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

/** An address that says what is chosen, without what goes unsaid. The rest of it stays. */
export function addressOf(here: string, bar: HTMLElement, unsaid: ReadonlyMap<string, string>): URL {
  const address = new URL(here);
  for (const { name } of controlsOf(bar)) address.searchParams.delete(name);
  for (const control of controlsOf(bar)) {
    const { name, value } = control;
    if (isChosen(control) && value !== unsaid.get(name)) address.searchParams.append(name, value);
  }
  return address;
}
