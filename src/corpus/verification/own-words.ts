import { placeAt } from '../../markdown/places.ts';
import type { ComparisonDraft, ComparisonParagraph } from '../../markdown/comparison-draft.ts';
import { compareStrings } from '../../model/order.ts';
import type { Place } from '../../model/problem.ts';
import { byFile, placeOfVocabulary, type Drafts } from '../drafts.ts';

/** An entry of our own words, as the lock names it. */
export interface OwnWords {
  /** Relative to content/. */
  readonly file: string;
  /** Within the file: `voting`, `parties.reds`, `course.2011-presidential`, `claim 2.1`. */
  readonly entry: string;
  /** All that it says, the same for the same however it is laid out. */
  readonly said: string;
  readonly place: Place;
}

type PlaceOf = (field: readonly PropertyKey[]) => Place;

/**
 * Our own words outside the passages, entry by entry, as they were read: vocabulary, countries, settings of elections
 * and reports, threads and comparisons. Logs (`corrections.yml`, `redirects.yml`, `withheld.yml`), and the days of
 * corrections that follow from them, have rules of their own.
 */
export function ownWordsOf(drafts: Drafts): OwnWords[] {
  return [
    ...vocabulary(drafts),
    ...[...drafts.languages.values()].flatMap(fields),
    ...[...drafts.countries.values()].flatMap(({ path, fields: own, placeOf }) =>
      Object.entries(own)
        .filter(([name]) => name !== 'id' && name !== 'own')
        .flatMap(([name, value]) => named(path, name, value, placeOf)),
    ),
    ...[...drafts.ownIndicators].flatMap(([country, own]) =>
      ofIndicators(`${country}/indicators.yml`, own, drafts),
    ),
    ...[...drafts.known.values()].flatMap(({ path, fields, placeOf }) =>
      fields.flatMap((known, index) => entry(path, `${known.date} ${known.kind}`, known, placeOf([index]))),
    ),
    ...[...drafts.elections.values()].flatMap(fields),
    ...drafts.reports.flatMap(fields),
    ...[...drafts.threads.values()].flatMap(({ path, fields: own, placeOf }) => [
      ...fields({ path, fields: { ...own, course: undefined }, placeOf }),
      ...Object.entries(own.course).flatMap(([election, step]) =>
        entry(path, `course.${election}`, step, placeOf(['course', election])),
      ),
    ]),
    ...drafts.comparisons.flatMap(ofComparison),
  ];
}

function vocabulary(drafts: Drafts): OwnWords[] {
  const { topics, commitments, organisations, glossary, unprinted, unclaimed } = drafts;
  const lists: readonly (readonly [path: string, all: readonly { readonly id: string }[]])[] = [
    ['topics.yml', topics],
    ['commitments.yml', commitments],
    ['organisations.yml', organisations],
    ...byFile(glossary, 'glossary.yml'),
    ['unprinted.yml', unprinted],
  ];
  return [
    ...lists.flatMap(([path, all]) =>
      all.flatMap((one, index) => entry(path, one.id, one, placeOfVocabulary(drafts, path)([index]))),
    ),
    ...unclaimed.flatMap((one, index) => {
      const path = 'unclaimed-numbers.yml';
      return entry(path, `reason ${index + 1}`, one, placeOfVocabulary(drafts, path)([index]));
    }),
    ...ofIndicators(
      'indicators.yml',
      {
        dimensions: Object.fromEntries(
          [...drafts.dimensions].filter(([, { country }]) => country === undefined),
        ),
        indicators: drafts.indicators.filter(({ country }) => country === undefined),
        mission: drafts.missionIndicators,
      },
      drafts,
    ),
  ];
}

/** What stands in a file of indicators, a shared one or one of a country. */
function ofIndicators(path: string, own: Readonly<Record<string, unknown>>, drafts: Drafts): OwnWords[] {
  const placeOf = placeOfVocabulary(drafts, path);
  return Object.entries(own).flatMap(([name, value]) => named(path, name, value, placeOf));
}

/** A field; of one that is a list of entries with ids, or entries by their ids, each of them. */
function named(path: string, name: string, value: unknown, placeOf: PlaceOf): OwnWords[] {
  if (isListOfEntries(value))
    return value.flatMap((one, index) => entry(path, `${name}.${one.id}`, one, placeOf([name, index])));
  if (Array.isArray(value) || typeof value !== 'object' || value === null)
    return isNothing(value) ? [] : entry(path, name, value, placeOf([name]));
  return Object.entries(value).flatMap(([id, one]) => entry(path, `${name}.${id}`, one, placeOf([name, id])));
}

function isListOfEntries(value: unknown): value is readonly { readonly id: string }[] {
  const isEntry = (one: unknown) => typeof one === 'object' && one !== null && 'id' in one;
  return Array.isArray(value) && value.length > 0 && value.every(isEntry);
}

/** The fields of front matter or of a file, as far as they say something. */
function fields({
  path,
  fields: own,
  placeOf,
}: {
  readonly path: string;
  readonly fields: object;
  readonly placeOf: PlaceOf;
}): OwnWords[] {
  return Object.entries(own)
    .filter(([name, value]) => name !== 'revised' && !isNothing(value))
    .flatMap(([name, value]) => entry(path, name, value, placeOf([name])));
}

function ofComparison(draft: ComparisonDraft): OwnWords[] {
  const { path, question, ownNumbers, ownWords, placeOf, paragraphs, source } = draft;
  return [
    ...fields({ path, fields: { question, 'own-numbers': ownNumbers, 'own-words': ownWords }, placeOf }),
    ...paragraphs.flatMap((paragraph, index) =>
      claimsIn(paragraph, source).flatMap(({ text, start }, claim) =>
        entry(path, `claim ${index + 1}.${claim + 1}`, text, placeAt(start, source)),
      ),
    ),
  ];
}

/** The claims of a paragraph as they are written: each ends with the passages that it rests on. */
function claimsIn(
  { blocks }: ComparisonParagraph,
  source: string,
): { readonly text: string; readonly start: number }[] {
  const [from = 0, to = 0] = [blocks[0]?.position?.start.offset, blocks.at(-1)?.position?.end.offset];
  return Array.from(source.slice(from, to).matchAll(/\S[^[]*(?:\[[^\]]*\]?\s*)*/g), ({ 0: text, index }) => ({
    text,
    start: from + index,
  }));
}

/**
 * Fields that say by which words something is found, in reports and by readers. They grow with every report, so they are
 * entries of their own.
 */
const foundBy = ['spellings', 'headings', 'words'] as const;

/** Whether an entry says by which words something is found, and nothing of it. */
export function isFoundBy({ file, entry: name }: Pick<OwnWords, 'file' | 'entry'>): boolean {
  return file === 'unclaimed-numbers.yml' || foundBy.some((field) => name.endsWith(`.${field}`));
}

function entry(file: string, name: string, value: unknown, place: Place): OwnWords[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ file, entry: name, said: said(value), place }];
  const own = Object.entries(value);
  const isOfFinding = ([field]: readonly [string, unknown]) => foundBy.some((one) => one === field);
  return [
    {
      file,
      entry: name,
      said: said(Object.fromEntries(own.filter((one) => !isOfFinding(one)))),
      place,
    },
    ...own
      .filter((one) => isOfFinding(one) && !isNothing(one[1]))
      .map(([field, inner]) => ({ file, entry: `${name}.${field}`, said: said(inner), place })),
  ];
}

/** What says nothing: it may as well be left out. */
function isNothing(value: unknown): boolean {
  return (
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
}

/** A value as text: fields by their names, white space as one space, and nothing of what says nothing. */
function said(value: unknown): string {
  return JSON.stringify(value, (_, own: unknown) => {
    if (typeof own === 'string') return own.replaceAll(/\s+/g, ' ').trim();
    if (Array.isArray(own) || typeof own !== 'object' || own === null) return own;
    return Object.fromEntries(
      Object.entries(own)
        .filter(([, inner]) => !isNothing(inner))
        .toSorted(([a], [b]) => compareStrings(a, b)),
    );
  });
}
