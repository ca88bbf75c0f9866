import type { Corpus, Excerpt } from '../model/corpus.ts';
import { paths } from '../paths.ts';
import { groupsIn, lexicon, wordsOf, type Form, type Lexicon } from './spellings.ts';

/** What a search can be narrowed down by. Values are ids, since an address outlives a label. */
export type Facet = 'election' | 'topic' | 'assessment' | 'kind' | 'country';

/** Stands between the parts of a record's content: finding, quotation, footnotes, note, spellings. */
export type PartMark = '␞';
/** Stands between footnotes, and between the names in the spellings. */
export type UnitMark = '␟';
/** Stands between paragraphs. */
export type ParagraphMark = '¶';
/** Stands before every word of a spelling that has several. */
export type Tie = '‿';

/** What a result shows beside its content. */
export type SearchMeta = Readonly<Record<'title' | 'named' | 'section' | 'date', string>> & {
  /** Language of the quotation, where it is not English. */
  readonly language?: string;
};

/** An excerpt as the search engine takes it. */
export interface SearchRecord {
  /** Its permanent address from the root of the site; the engine puts the base path in front. */
  readonly url: string;
  /** All that is searched, in five parts. Marks hold no word, but a place: no phrase is found across one. */
  readonly content: string;
  /** Language that the engine reads all records in: it loads one index, that of the page's language. */
  readonly language: 'en';
  /**
   * `title` is the finding, `named` the spellings of what it names: a hit in either ranks a passage higher. The engine
   * searches all of these, so that labels, which are no answer to a search, travel as ids in the filters.
   */
  readonly meta: SearchMeta;
  readonly filters: Readonly<Record<Facet, string[]>>;
  /** Ranks with leading zeros: by election day up and down, within a report in its own order. */
  readonly sort: { readonly oldest: string; readonly newest: string };
}

const [part, unit, paragraph, tie]: [PartMark, UnitMark, ParagraphMark, Tie] = ['␞', '␟', '¶', '‿'];

/** The records of all excerpts, in the order of the corpus. Addresses are those of a site at the root of its host. */
export function searchRecords(corpus: Corpus): SearchRecord[] {
  const excerpts = [...corpus.excerpts.values()];
  const lexicons = lexiconsOf(corpus);
  const oldest = ranks(excerpts, (a, b) => compare(a.election.date, b.election.date));
  const newest = ranks(excerpts, (a, b) => compare(b.election.date, a.election.date));
  return excerpts.map((excerpt): SearchRecord => {
    const { election, report } = excerpt;
    const forms = lexicons.get(election.country.id) ?? new Map<string, Form[]>();
    return {
      url: paths.excerpt(election.id, excerpt.anchor),
      content: contentOf(excerpt, forms),
      language: 'en',
      meta: {
        title: excerpt.finding,
        named: groupsIn(excerpt.finding, forms).flat().map(indexed).join(' '),
        section: excerpt.section,
        date: election.date,
        ...(report.language === 'en' ? {} : { language: report.language }),
      },
      filters: {
        election: [election.id],
        topic: excerpt.topics.map(({ id }) => id),
        assessment: [excerpt.assessment],
        kind: [election.kind],
        country: [election.country.id],
      },
      sort: { oldest: rank(oldest, excerpt), newest: rank(newest, excerpt) },
    };
  });
}

/**
 * Every spelling of several words, tied together. A search for one asks for the tied word: the bare words of
 * "Office for Democratic Institutions and Human Rights" would make "human rights" find all that ODIHR is named in.
 */
export function searchPhrases(corpus: Corpus): string[] {
  const forms = [...lexiconsOf(corpus).values()].flatMap((forms) => [...forms.values()].flat());
  return [...new Set(forms.filter(isPhrase).map(indexed))].sort(compare);
}

function lexiconsOf(corpus: Corpus): Map<string, Lexicon> {
  return new Map([...corpus.countries].map(([id, country]) => [id, lexicon(corpus, country)]));
}

function contentOf({ finding, quote, footnotes, note }: Excerpt, forms: Lexicon): string {
  const own = [finding, quote.text, ...footnotes.map(({ text }) => text), note?.text ?? ''];
  const text = own.join(` ${part} `);
  const named = groupsIn(text, forms);
  const spellings = [
    ...named.map((group) => group.map(indexed)),
    looselyIn(text, forms, new Set(named.flat())),
  ];
  return [
    finding,
    paragraphs(quote.text),
    footnotes.map(({ text }) => paragraphs(text)).join(` ${unit} `),
    paragraphs(note?.text ?? ''),
    spellings.map((words) => words.join(' ')).join(` ${unit} `),
  ].join(` ${part} `);
}

/** Phrases whose words all occur, apart or inflected, so that a tied search finds no less than an untied one. */
function looselyIn(text: string, forms: Lexicon, named: ReadonlySet<Form>): string[] {
  const words = [...new Set(wordsOf(text))];
  const occurs = (wanted: string) =>
    words.some((each) => each.startsWith(wanted) || isInflected(wanted, each));
  const loose = [...forms.values()].flat().filter((form) => isPhrase(form) && !named.has(form));
  return [...new Set(loose.filter((form) => form.words.every(occurs)).map(indexed))].sort(compare);
}

/** Whether `wanted` is `printed` with an ending: "lists" and "list". */
function isInflected(wanted: string, printed: string): boolean {
  return printed.length > 2 && wanted.length - printed.length <= 2 && wanted.startsWith(printed);
}

function isPhrase({ words }: Form): boolean {
  return words.length > 1;
}

/** A form as it stands in the index: `‿central‿election‿commission`, or its one word. */
function indexed({ words }: Form): string {
  return words.length > 1 ? words.map((each) => tie + each).join('') : words.join('');
}

function paragraphs(text: string): string {
  return text.split('\n').join(` ${paragraph} `);
}

function ranks(
  excerpts: readonly Excerpt[],
  order: (a: Excerpt, b: Excerpt) => number,
): Map<Excerpt, number> {
  return new Map([...excerpts].sort(order).map((excerpt, index) => [excerpt, index]));
}

function rank(ranks: ReadonlyMap<Excerpt, number>, excerpt: Excerpt): string {
  return String(ranks.get(excerpt)).padStart(7, '0');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
