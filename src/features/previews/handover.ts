import type { Corpus } from '../../model/corpus.ts';
import type { PagePicture } from './page-picture.ts';

/** Pictures that pages have computed and nobody has drawn yet, by the address of the page. */
const waiting = new WeakMap<Corpus, Map<string, PagePicture>>();

/** Keeps the picture of a page, which it has computed with its view, for the route that draws it. */
export function handOver(corpus: Corpus, href: string, picture: PagePicture): void {
  const pictures = waiting.get(corpus) ?? new Map<string, PagePicture>();
  waiting.set(corpus, pictures.set(href, picture));
}

/** The picture that a page has handed over, once: what has been drawn is not kept. */
export function takeOver(corpus: Corpus, href: string): PagePicture | undefined {
  const pictures = waiting.get(corpus);
  const picture = pictures?.get(href);
  pictures?.delete(href);
  return picture;
}
