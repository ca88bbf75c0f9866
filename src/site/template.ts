/**
 * A copy of the element in a `<template data-template="…">`: markup that a component writes once, for pages and for
 * scripts.
 * @throws when the page has no template of this name with such an element
 */
export function cloned<Made extends HTMLElement>(name: string, kind: new () => Made): Made {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-template="${name}"]`);
  const made =
    template?.content.firstElementChild && document.importNode(template.content.firstElementChild, true);
  if (!(made instanceof kind)) throw new Error(`The page has no template ${name}`);
  return made;
}
