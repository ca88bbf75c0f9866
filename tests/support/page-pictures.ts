import { directionOf } from '../../src/model/direction.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { pagePreviews } from '../../src/features/publishing/shared-picture.ts';
import { pageKinds } from '../../src/page-kinds.ts';
import { pagePicture } from '../../src/features/previews/draw-page-picture.ts';
import type { PagePicture } from '../../src/features/previews/page-picture.ts';
import { drawing, type Drawing } from './drawing.ts';

/** The picture of a page, and what was drawn of it. */
export interface DrawnPage extends Drawing {
  readonly href: string;
  readonly picture: PagePicture;
}

/** The drawn preview of every page that has one of its own. */
export function drawnPages(corpus: Corpus): DrawnPage[] {
  return [...pagePreviews(pageKinds, corpus)].map(([href, preview]) => {
    const picture = preview();
    return { href, picture, ...drawing(pagePicture(picture)) };
  });
}

/** Whether a picture begins with the first words of its page and ends with what they rest on. */
export function hasItsWords({ picture, lines }: DrawnPage): boolean {
  const text = withoutIsolates(lines.join(' '));
  const start = picture.words.split(' ').slice(0, 3).join(' ');
  const [open] = marksOf(picture);
  return text.includes(picture.quoted ? open + start : start) && text.includes(withoutIsolates(picture.foot));
}

/** A line that goes on below has isolates of its own. */
function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2067\u2069]/g, '');
}

/** The marks before and behind what is quoted. */
function marksOf({ language = 'en' }: PagePicture): readonly [string, string] {
  return directionOf(language) === 'rtl' ? ['”', '“'] : ['“', '”'];
}

/** Whether the letters can be read where the picture is a quarter of its size. */
export function isLegible({ sizes }: DrawnPage): boolean {
  return Math.max(...sizes) >= 40 && Math.min(...sizes) >= 22;
}

/** Whether the words of a report stand there whole, or with the mark of a cut. */
export function isWholeOrCut({ picture, lines }: DrawnPage): boolean {
  const text = lines.join(' ');
  const [open, close] = marksOf(picture);
  // Lines are broken anew, between paragraphs too.
  return text.includes(open + picture.words.replaceAll(/\s+/g, ' ') + close) || text.includes(`[…]${close}`);
}

/** Pages whose pictures do not pass. */
export function failing(pages: readonly DrawnPage[], passes: (page: DrawnPage) => boolean): string[] {
  return pages.filter((page) => !passes(page)).map(({ href }) => href);
}
