import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { paths } from '../../paths.ts';
import { language } from '../../words/language.ts';
import * as words from '../../words/words.ts';
import { part } from './search-text.ts';
import { namesOf } from '../glossary/glossary-view.ts';
import { indicatorsWithFigures } from '../indicators/indicators-view.ts';
import { spelledOut } from './spelled-out.ts';
import { lexicon, textsOf } from './spellings.ts';

/** What a search finds besides passages: pages about many of them, and entries of the glossary. */
export type EntryKind = 'topic' | 'thread' | 'indicator' | 'commitment' | 'term';

/** A page or an entry as the search engine takes it, in the same index as the passages. */
export interface SearchEntry {
  readonly url: string;
  readonly content: string;
  readonly language: typeof language;
  readonly meta: { readonly title: string };
  readonly filters: { readonly what: [EntryKind] };
  readonly sort: Readonly<Record<string, never>>;
}

/** Every topic, thread, indicator, commitment and glossary entry, each with what it means as its content. */
export function searchEntries(corpus: Corpus): SearchEntry[] {
  const countries = [...corpus.countries.values()];
  const forms = lexicon(corpus, ...countries);
  const entry = (what: EntryKind, url: string, title: string, ...texts: readonly string[]): SearchEntry => {
    const text = [title, ...texts].join(` ${part} `);
    return {
      url,
      content: [text, spelledOut(text, forms)].join(` ${part} `),
      language,
      meta: { title },
      filters: { what: [what] },
      sort: {},
    };
  };
  /** The title of a page that every country has one of. */
  const titled = (title: string, { name }: Country) =>
    countries.length > 1 ? words.search.entryTitle(title, name) : title;

  return [
    ...countries.flatMap((country) => [
      ...[...corpus.topics.values()].map(({ id, label, definition }) =>
        entry('topic', paths.topic(country.id, id), titled(label, country), definition),
      ),
      ...indicatorsWithFigures(corpus, country).map(({ id, label, definition }) =>
        entry('indicator', paths.indicator(country.id, id), titled(label, country), definition),
      ),
      ...namesOf(country).map(({ id, name, spellings, note = '' }) =>
        entry('term', paths.glossaryEntry(`${country.id}-${id}`), name, ...textsOf(spellings), note),
      ),
    ]),
    ...[...corpus.threads.values()].map(({ slug, title, definition, country }) =>
      entry('thread', paths.thread(country.id, slug), titled(title, country), definition),
    ),
    ...[...corpus.commitments.values()].map(({ id, label, instrument, summary }) =>
      entry('commitment', paths.commitment(id), label, instrument, summary),
    ),
    ...[...corpus.glossary.values()].map(({ id, term, expansion = '', definition, spellings }) =>
      entry('term', paths.glossaryEntry(id), term, expansion, ...textsOf(spellings), definition),
    ),
  ];
}
