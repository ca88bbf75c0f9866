import { entryKinds, type EntryKind } from '../../model/search.ts';
import type { Corpus } from '../../model/corpus.ts';
import { pagesOf, type PageKind, type SearchText } from '../publishing/page-kind.ts';
import { language } from '../../words/language.ts';
import { wordsInUse } from './records.ts';
import { part } from './search-text.ts';
import { spelledOut } from './spelled-out.ts';
import { lexicon, type Lexicon } from './spellings.ts';

/** A search record for a page or a glossary entry. It goes into the same index as the passages. */
export interface SearchEntry {
  readonly url: string;
  readonly content: string;
  readonly language: typeof language;
  readonly meta: { readonly title: string };
  readonly what: EntryKind;
}

/** Records for every page about many passages and for every glossary entry. Their content says what they mean. */
export function searchEntries(kinds: readonly PageKind[], corpus: Corpus): SearchEntry[] {
  const forms = lexicon(corpus, ...corpus.countries.values());
  const inUse = wordsInUse(corpus);
  const texts = pagesOf(kinds, corpus).flatMap(({ found = [] }) => found);
  return entryKinds.flatMap((kind) =>
    texts.filter(({ what }) => what === kind).map((text) => searchEntry(text, forms, inUse)),
  );
}

function searchEntry(
  { what, href, title, texts }: SearchText,
  forms: Lexicon,
  inUse: ReadonlySet<string>,
): SearchEntry {
  const text = [title, ...texts].join(` ${part} `);
  return {
    url: href,
    content: [text, spelledOut(text, forms, inUse)].join(` ${part} `),
    language,
    meta: { title },
    what,
  };
}
