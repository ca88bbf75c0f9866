/** Milliseconds after which an address that the browser refused is written again. */
const later = 10_000;

let refused: ReturnType<typeof setTimeout> | undefined;

/**
 * Replaces the address of the page, or adds a step to its history. Browsers limit how often a page may do that: some
 * throw, others ignore it. The address is then written a little later, unless the page has moved on.
 * @param state what the browser keeps with the address, for who comes back to it
 */
export function writeAddress(address: string, way: 'replace' | 'add', state: unknown = null): void {
  clearTimeout(refused);
  const wanted = new URL(address, location.href).href;
  if (wanted === location.href) return;
  try {
    if (way === 'add') history.pushState(state, '', wanted);
    else history.replaceState(state, '', wanted);
  } catch {
    // Said below: not every browser throws.
  }
  if (location.href !== wanted)
    refused = setTimeout(() => {
      writeAddress(wanted, way, state);
    }, later);
}

// Who goes back or on leaves the address that was to be written.
addEventListener('popstate', () => {
  clearTimeout(refused);
});
