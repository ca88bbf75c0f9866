/**
 * `<eo-view-choice>`: radio buttons by which the style sheet lays out the page. This keeps the choice in the address,
 * so that a pasted link shows what its sender saw.
 */
class ViewChoice extends HTMLElement {
  connectedCallback(): void {
    const radios = [...this.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const [first] = radios;
    if (first === undefined) return;
    const wanted = new URL(location.href).searchParams.get(first.name);
    for (const radio of radios) if (radio.value === wanted) radio.checked = true;
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const address = new URL(location.href);
      if (target === first) address.searchParams.delete(target.name);
      else address.searchParams.set(target.name, target.value);
      history.replaceState(history.state, '', address);
    });
  }
}

customElements.define('eo-view-choice', ViewChoice);
