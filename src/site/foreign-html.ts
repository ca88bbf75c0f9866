import { h } from 'hastscript';
import { rehype } from 'rehype';
import { directionOf } from '../model/direction.ts';
import { runsOf, type Places } from './foreign.ts';

const html = rehype();

/**
 * A line of the site as HTML, with the words of another language in it marked as such. Components put it in whole: a line
 * break between their tags would become a space before a comma.
 * @param language of the words, as a BCP 47 tag
 */
export function lineHtml(text: string, places: Places, language: string): string {
  const runs = runsOf(text, places).map((run) =>
    run.isForeign ? h('span', { lang: language, dir: directionOf(language) }, run.text) : run.text,
  );
  return html.stringify(h(null, runs));
}
