import { entryKinds, type EntryKind } from '../../model/search.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { PageKind, SearchText } from '../publishing/page-kind.ts';
import { language } from '../../words/language.ts';
import { part } from './search-text.ts';
import { spelledOut } from './spelled-out.ts';
import { lexicon, type Lexicon } from './spellings.ts';

/** A page or an entry as the search engine takes it, in the same index as the passages. */
export interface SearchEntry {
  readonly url: string;
  readonly content: string;
  readonly language: typeof language;
  readonly meta: { readonly title: string };
  readonly filters: { readonly what: [EntryKind] };
  readonly sort: Readonly<Record<string, never>>;
}

/** Every page about many passages and every glossary entry, each with what it means as its content. */
export function searchEntries(kinds: readonly PageKind[], corpus: Corpus): SearchEntry[] {
  const forms = lexicon(corpus, ...corpus.countries.values());
  const texts = kinds.flatMap(({ pages }) => pages(corpus)).flatMap(({ found = [] }) => found);
  return entryKinds.flatMap((kind) =>
    texts.filter(({ what }) => what === kind).map((text) => searchEntry(text, forms)),
  );
}

function searchEntry({ what, href, title, texts }: SearchText, forms: Lexicon): SearchEntry {
  const text = [title, ...texts].join(` ${part} `);
  return {
    url: href,
    content: [text, spelledOut(text, forms)].join(` ${part} `),
    language,
    meta: { title },
    filters: { what: [what] },
    sort: {},
  };
}
