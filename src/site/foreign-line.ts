import { element, inLanguage } from './element.ts';
import { runsOf, type Places } from './foreign.ts';

/** A line of the site, with the words of another language in it marked as such. */
export function lineWith(text: string, places: Places, language: string): (Node | string)[] {
  return runsOf(text, places).map((run) => {
    if (!run.isForeign) return run.text;
    const span = element('span', '', run.text);
    inLanguage(span, language);
    return span;
  });
}
