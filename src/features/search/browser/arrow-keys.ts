/** Moves with the arrows from the field through the results and back; tells whether it moved. */
export function moveThroughResults(key: string, field: HTMLElement, links: readonly HTMLElement[]): boolean {
  const active = document.activeElement;
  const at = links.findIndex((link) => link === active);
  if (at === -1 && active !== field) return false;
  const next = key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : undefined;
  if (next === undefined || next < -1 || next >= links.length) return false;
  (links[next] ?? field).focus();
  return true;
}
