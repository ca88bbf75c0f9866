import type { Corpus } from '../../model/corpus.ts';
import type { PagePicture } from './page-picture.ts';

/** Previews that pages have computed and that are not drawn yet, by the address of the page. */
const pending = new WeakMap<Corpus, Map<string, PagePicture>>();

/** Keeps the preview of a page, which the page has computed with its view, for the route that draws it. */
export function keepPreview(corpus: Corpus, href: string, picture: PagePicture): void {
  const pictures = pending.get(corpus) ?? new Map<string, PagePicture>();
  pending.set(corpus, pictures.set(href, picture));
}

/** Returns the preview that a page has kept, and forgets it. */
export function takePreview(corpus: Corpus, href: string): PagePicture | undefined {
  const pictures = pending.get(corpus);
  const picture = pictures?.get(href);
  pictures?.delete(href);
  return picture;
}
