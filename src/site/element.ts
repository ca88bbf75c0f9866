import { directionOf } from '../model/direction.ts';

/** Makes an element with a class and what it holds. Strings become text, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** Makes a link. */
export function link(
  href: string,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLAnchorElement {
  const made = element('a', className, ...children);
  made.href = href;
  return made;
}

/** Says of an element in which language its text is, and which way that runs. */
export function inLanguage(target: HTMLElement, language: string): void {
  target.lang = language;
  const direction = directionOf(language);
  if (direction !== undefined) target.dir = direction;
}
