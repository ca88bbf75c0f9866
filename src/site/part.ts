/**
 * An element that another holds.
 * @throws when it holds none
 */
export function part<Part extends HTMLElement>(root: Element, selector: string, kind: new () => Part): Part {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`<${root.localName}> holds no ${selector}`);
  return found;
}
