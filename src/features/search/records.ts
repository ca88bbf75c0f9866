import { isolated } from '../../model/isolates.ts';
import { indicatorLabel } from '../../model/in-country.ts';
import { capitalised } from '../../words/format.ts';
import { language } from '../../words/language.ts';
import type { Facet } from '../../model/search.ts';
import type { Corpus, Excerpt, Figure } from '../../model/corpus.ts';
import { votedKindsOf } from '../../model/election.ts';
import { headingKey, headingSlug } from '../../model/heading.ts';
import { paths } from '../../paths.ts';
import { observersOf } from '../../site/observers.ts';
import { sourceOf } from '../../site/source.ts';
import * as words from '../../words/words.ts';
import { fractionTerm, rangeTerm } from './number-terms.ts';
import { paragraph, part, tie, unit, wordsOf } from './search-text.ts';
import { namedIn, spelledOut, wordsInOtherForms } from './spelled-out.ts';
import { electionWords } from './election-words.ts';
import { lexicon, type Lexicon } from './spellings.ts';

/** The data of a result besides its content. */
export type SearchMeta = Readonly<Record<'title' | 'named' | 'section' | 'date', string>> & {
  /** Language of the quotation, where it is not that of the site. */
  readonly language?: string;
};

/** An excerpt as the search engine takes it. */
export interface SearchRecord {
  /** Its permanent address from the root of the site; the engine puts the base path in front. */
  readonly url: string;
  /**
   * The searched text, in seven parts: finding, quotation, footnotes, note, spellings, election, and what its numbers
   * count; and our translation of the quotation where there is one. The marks between parts are no words but take a place, so that no phrase is
   * found across them.
   */
  readonly content: string;
  /**
   * The language of the index. It is the same for all records, because the engine loads only the index of the page's
   * language: so one search finds passages of reports in all languages. What that costs them, and what makes up for it,
   * says `word-forms.ts`.
   */
  readonly language: typeof language;
  /**
   * `title` is the finding, `named` the spellings of what it names: a hit in either ranks a passage higher. The engine
   * searches all of these, so that labels, which are no answer to a search, stand beside them.
   */
  readonly meta: SearchMeta;
  /** What a passage can be narrowed down by, as ids. The engine does not know them: `columns.ts` says why. */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** Names election and report, as pages show them. */
  readonly source: string;
  /** Where the quotation is from when it leaves the site. */
  readonly from: string;
  /** Why the report's words are withheld, as pages say it; left out where they are shown. */
  readonly withheld?: string;
}

/** The records of all excerpts, in the order of the corpus. Addresses are those of a site at the root of its host. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  return [...eachRecord(corpus)];
}

/** The same, each made when it is asked for. */
export function* eachRecord(corpus: Corpus): Generator<SearchRecord> {
  const inUse = wordsInUse(corpus);
  const lexicons = new Map(
    [...corpus.countries.values()].map((country) => [country, lexicon(corpus, country)]),
  );
  const observers = observersOf(corpus);
  for (const excerpt of corpus.excerpts.values()) {
    const { election, report } = excerpt;
    const source = sourceOf(corpus, excerpt);
    const forms: Lexicon = lexicons.get(election.country) ?? new Map();
    yield {
      url: paths.excerpt(election.id, excerpt.anchor),
      content: contentOf(corpus, excerpt, forms, inUse),
      language,
      meta: {
        title: excerpt.finding,
        named: namedIn(excerpt.finding, forms),
        section: words.source.section({
          ...source,
          section: isolated(source.section, report.language),
        }),
        date: election.date,
        ...(report.language === language ? {} : { language: report.language }),
      },
      facets: {
        country: [election.country.id],
        election: [election.id],
        kind: [...new Set([election.kind, ...votedKindsOf(election)])],
        assessment: [excerpt.assessment],
        topic: excerpt.topics.map(({ id }) => id),
        thread: excerpt.threads.map(({ id }) => id),
        section: [sectionOf(excerpt).id],
        commitment: excerpt.commitments.map(({ id }) => id),
        // Where there is one observer there is nothing to choose, and the index is as small as before.
        observer: observers.length > 1 ? [report.mission.observer.id] : [],
        with: excerpt.figures.length > 0 ? ['figure'] : [],
      },
      source: words.source.whence(source),
      from: words.source.attribution(source),
      ...(excerpt.withheld === undefined ? {} : { withheld: words.excerpts.withheld(excerpt.withheld) }),
    };
  }
}

/** The section of a passage, normalised: the same heading in five reports is one section, whatever its number. */
export function sectionOf({ section }: Excerpt): { readonly id: string; readonly label: string } {
  return { id: headingSlug(section), label: capitalised(headingKey(section)) };
}

/**
 * Every word that some passage prints, with our findings and notes, as words are compared. It is one list for all
 * countries: readers type a word for all of them at once, and it must be found by the same term everywhere.
 */
export function wordsInUse(corpus: Corpus): ReadonlySet<string> {
  const known =
    inUse.get(corpus) ?? new Set([...corpus.excerpts.values()].flatMap(ownTexts).flatMap(wordsOf));
  inUse.set(corpus, known);
  return known;
}

const inUse = new WeakMap<Corpus, ReadonlySet<string>>();

function ownTexts({ finding, quote, footnotes, note, translation }: Excerpt): string[] {
  const texts = [quote, ...footnotes, note, translation].map((each) => each?.text ?? '');
  return [finding, ...texts];
}

function contentOf(corpus: Corpus, excerpt: Excerpt, forms: Lexicon, inUse: ReadonlySet<string>): string {
  const { finding, quote, footnotes, note, section, election, translation } = excerpt;
  return [
    finding,
    paragraphs(quote.text),
    footnotes.map(({ text }) => paragraphs(text)).join(` ${unit} `),
    paragraphs(note?.text ?? ''),
    [
      spelledOut(ownTexts(excerpt).join(` ${part} `), forms, inUse),
      ...wordsInOtherForms(section).map((group) => group.join(' ')),
      ...excerpt.figures.flatMap(inWords),
    ].join(` ${unit} `),
    electionWords(corpus, election).join(' '),
    [
      ...new Set(excerpt.figures.map(({ indicator }) => indicatorLabel(excerpt.election.country, indicator))),
    ].join(` ${unit} `),
    ...(translation === undefined ? [] : [paragraphs(translation.text)]),
  ].join(` ${part} `);
}

/** A fraction or range that stands in words, "one out of six", as a reader may type it: 1/6. */
function inWords({ value, text }: Figure): string[] {
  const term =
    value.kind === 'fraction'
      ? fractionTerm(String(value.numerator), String(value.denominator))
      : value.kind === 'range'
        ? rangeTerm(String(value.low), String(value.high))
        : undefined;
  return term === undefined
    ? []
    : [
        `${term} ${wordsOf(text)
          .map((each) => tie + each)
          .join('')}`,
      ];
}

function paragraphs(text: string): string {
  return text.split('\n').join(` ${paragraph} `);
}
