import type { Corpus } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import { chartImage } from '../charts/picture/chart-image.ts';
import type { ImageFile } from '../pictures/image-file.ts';
import { previewImage } from '../pictures/preview-size.ts';
import { pictureInWords, type PagePicture } from '../previews/page-picture.ts';
import { pagesOf, type PageKind, type SitePage } from './page-kind.ts';

/** The picture that stands for a page where a link to it is shared. */
export interface SharedPicture extends ImageFile {
  /** What it shows, for who does not see it. */
  readonly alt: string;
}

/** The pages of a corpus by their addresses, and the previews that they have of their own. */
interface Pages {
  readonly byHref: ReadonlyMap<string, SitePage>;
  readonly previews: Map<SitePage, PagePicture>;
}

const known = new WeakMap<Corpus, Pages>();

/** Every page that has a preview of its own, by its address; the preview is made when it is asked for, and once. */
export function pagePreviews(kinds: readonly PageKind[], corpus: Corpus): Map<string, () => PagePicture> {
  const pages = pagesIn(kinds, corpus);
  return new Map(
    [...pages.byHref].flatMap(([href, page]) => {
      const { picture } = page;
      return picture === undefined ? [] : [[href, () => previewOf(pages, page, picture)] as const];
    }),
  );
}

/**
 * The picture of a page, or of the page of a passage: its own preview, or its chart, or the preview of its country, or that of the site. The last stands
 * also for a page that is of no kind, such as that of a release.
 */
export function sharedPicture(
  kinds: readonly PageKind[],
  corpus: Corpus,
  address: string,
  site: URL,
): SharedPicture {
  const href = address.replace(/#.*$/, '');
  const pages = pagesIn(kinds, corpus);
  const page = pages.byHref.get(href);
  const spec = page?.chart?.();
  const country = page?.country;
  if (page?.picture === undefined && spec !== undefined && country !== undefined) {
    const told = [country.name, words.previews.chart(spec.title), spec.source];
    return { ...chartImage(country, spec, site), alt: words.previews.sentences(told) };
  }
  const standIn = country === undefined ? paths.home() : paths.country(country.id);
  const owner = page?.picture === undefined ? standIn : href;
  const own = pages.byHref.get(owner);
  if (own?.picture === undefined) throw new Error(`The page ${owner} has no preview, and stands for ${href}`);
  return { ...previewImage(owner), alt: pictureInWords(previewOf(pages, own, own.picture)) };
}

function pagesIn(kinds: readonly PageKind[], corpus: Corpus): Pages {
  const pages = known.get(corpus) ?? {
    byHref: new Map(pagesOf(kinds, corpus).map((page) => [page.href, page])),
    previews: new Map<SitePage, PagePicture>(),
  };
  known.set(corpus, pages);
  return pages;
}

function previewOf({ previews }: Pages, page: SitePage, picture: () => PagePicture): PagePicture {
  const preview = previews.get(page) ?? picture();
  previews.set(page, preview);
  return preview;
}
