import { yearOf } from '../../../src/model/year.ts';
import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { electionOf, countryOf } from '../../../src/corpus/drafts.ts';
import { link } from '../../../src/corpus/link.ts';
import { parse } from '../../../src/corpus/parse.ts';
import { resolve } from '../../../src/corpus/resolve.ts';
import type { Corpus, Election, Excerpt, Figure } from '../../../src/model/corpus.ts';
import type { Country } from '../../../src/model/country.ts';
import { knownElectionSchema, type KnownElectionFields } from '../../../src/model/known-report.ts';
import { formatValue } from '../../../src/model/value.ts';
import type { Indicator } from '../../../src/model/vocabulary.ts';
import { chart } from '../../../src/features/charts/chart.ts';
import {
  comparableAmong,
  compareFigures,
  type Difference,
  type DifferenceRule,
} from '../../../src/features/charts/comparability.ts';
import { grades, type Grade } from '../../../src/model/grade.ts';
import { neighboursAmong, verdictOn } from '../../../src/features/charts/verdicts.ts';
import type { TimeChart } from '../../../src/features/charts/kinds/time/spec.ts';
import type { ChartSpec } from '../../../src/features/charts/spec.ts';
import { chartRows } from '../../../src/features/charts/table-rows.ts';
import { figuresOf } from '../../../src/site/figures.ts';
import { indicatorView } from '../../../src/features/indicators/indicator-view.ts';
import { completeness, files } from '../collection.ts';

/**
 * What a trap expects: the grade of two values of one indicator, each written as `line` writes it; that the figures of
 * several indicators never stand in one pair; or that an indicator has no pair of two elections at all.
 */
const expectedGrade = z.union([
  z.strictObject({ of: z.string(), pair: z.tuple([z.string(), z.string()]), is: z.enum(grades) }),
  z.strictObject({ apart: z.array(z.string()).min(2) }),
  z.strictObject({ unpaired: z.string() }),
]);

/** The traps, each with its sentence and what it expects, and the reports that they are about. */
export const { reports, traps } = z
  .strictObject({
    reports: z.array(z.string()),
    traps: z.array(
      z.strictObject({ id: z.string(), sentence: z.string(), grades: z.array(expectedGrade).nonempty() }),
    ),
  })
  .parse(parseYaml(readFileSync('tests/collection/traps/traps.yml', 'utf8')));

/** The collection with the reports of the traps alone, whatever else it has come to hold. */
export const corpus: Corpus = ofReports(reports);
export const kazakhstan: Country = got(corpus.countries.get('kazakhstan'), 'kazakhstan');

/** The files linked as if there were these reports alone. An election without one of them counts as missing if it once was. */
export function ofReports(ids: readonly string[]): Corpus {
  const { drafts } = parse(files);
  const held = drafts.reports.filter(({ path }) => ids.includes(path.replace(/\.md$/, '')));
  const elections = new Set(held.map(({ path }) => electionOf(path)));
  const countries = new Set(held.map(({ path }) => countryOf(path)));
  return link(
    resolve({
      ...drafts,
      reports: held,
      elections: new Map([...drafts.elections].filter(([id]) => elections.has(id))),
      countries: new Map([...drafts.countries].filter(([id]) => countries.has(id))),
      known: new Map(
        [...drafts.countries].map(([id, draft]) => [
          id,
          { ...draft, path: `${id}/known-reports.yml`, fields: missingOf(id) },
        ]),
      ),
    }),
  );
}

/** The elections of which there was no report when the traps were written. What else is known changes with the collection. */
function missingOf(country: string): readonly KnownElectionFields[] {
  return (completeness.missing[country] ?? []).map((slug) => {
    const [date, kind] = slug.split('-');
    return knownElectionSchema.parse({ date, kind });
  });
}

export function indicator(id: string): Indicator {
  return got(corpus.indicators.get(id), id);
}

/** The election of a year. No two of these reports share one. */
export function election(year: string): Election {
  return got(
    [...corpus.elections.values()].find(({ date }) => yearOf(date) === year),
    year,
  );
}

/** `2007 count-rating` */
export function excerpt(name: string): Excerpt {
  const [year = '', anchor = ''] = name.split(' ');
  return got(
    election(year).excerpts.find((one) => one.anchor === anchor),
    name,
  );
}

/** Our note on an excerpt. */
export function note(name: string): string {
  return got(excerpt(name).note, `note on ${name}`).text;
}

/** A figure in one line: year, qualifier, value, then its dimension values: `2007 over 40 observer-reports`. */
export function line({
  excerpt: { election: from },
  indicator: of,
  qualifier,
  value,
  dimensions,
  remarks,
}: Figure): string {
  const stated = [...of.required, ...of.optional].flatMap(
    (id) => dimensions.get(id) ?? remarks.get(id) ?? [],
  );
  return [yearOf(from.date), qualifier, formatValue(value), ...stated]
    .filter((part) => part !== undefined)
    .join(' ');
}

export function figures(id: string): Figure[] {
  return figuresOf(corpus, kazakhstan, indicator(id));
}

/** All figures of an indicator, each once. */
export function values(id: string): string[] {
  return [...new Set(figures(id).map(line))];
}

/** Both indicators' figures, so that a test can show that they stay apart. */
export function byIndicator(...ids: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(ids.map((id) => [id, values(id)]));
}

/** Rules that hold only as long as an election is not in the collection, or has no value. */
const absence: readonly DifferenceRule[] = ['silent', 'missing'];

/** How the values of two years differ whatever else the collection may come to hold, each sentence once. */
export function reasons(id: string, from: string, to: string): string[] {
  return [...new Set(pairs(id, from, to).flatMap((pair) => lasting(pair).map(({ sentence }) => sentence)))];
}

/**
 * Pairs of values that the data would let a line join if the collection had no gaps: empty where values stay
 * apart for a reason of their own and not by luck.
 */
export function joinable(id: string): string[] {
  const years = [...corpus.elections.values()].map(({ date }) => yearOf(date));
  const open = years.flatMap((from) => years.flatMap((to) => (from < to ? pairs(id, from, to) : [])));
  return [
    ...new Set(open.filter((pair) => lasting(pair).length === 0).map(([a, b]) => `${line(a)} – ${line(b)}`)),
  ];
}

/** How two values differ only because an election is missing or silent; for the test of this very file. */
export function absences(id: string, from: string, to: string): string[] {
  const all = pairs(id, from, to).flatMap((pair) => differencesOf(pair));
  return [...new Set(all.filter(({ rule }) => absence.includes(rule)).map(({ sentence }) => sentence))];
}

/** What two values are to one another, each written as `line` writes it. */
export function gradeOf(id: string, first: string, second: string): Grade {
  const named = (text: string) =>
    got(
      figures(id).find((figure) => line(figure) === text),
      `${text} of ${id}`,
    );
  return compareFigures(corpus, named(first), named(second)).grade;
}

function lasting(pair: readonly [Figure, Figure]): Difference[] {
  return differencesOf(pair).filter(({ rule }) => !absence.includes(rule));
}

function differencesOf([a, b]: readonly [Figure, Figure]): readonly Difference[] {
  return compareFigures(corpus, a, b).differences;
}

function pairs(id: string, from: string, to: string): (readonly [Figure, Figure])[] {
  const of = (year: string) => figures(id).filter(({ excerpt: { election: own } }) => own === election(year));
  return of(from).flatMap((a) => of(to).map((b) => [a, b] as const));
}

export function drawn(id: string): ChartSpec {
  return got(chart(corpus, kazakhstan, indicator(id)), `chart of ${id}`);
}

/** Lines of a chart through time, by the labels of their ends. */
export function lines(id: string): string[] {
  const { points, lines: joined } = timeChart(id);
  const label = (index: number) => `${points[index]?.year ?? ''} ${points[index]?.label ?? ''}`;
  return joined.map(([from, to]) => `${label(from)} – ${label(to)}`);
}

/** Why a chart through time has no point in a year. */
export function gaps(id: string): Record<string, string> {
  return Object.fromEntries(timeChart(id).gaps.map(({ year, reason }) => [year, reason]));
}

/** What stands in the table for each election without a value. */
export function silences(id: string): Record<string, string> {
  const rows = chartRows(corpus, kazakhstan, indicator(id), figures(id));
  return Object.fromEntries(
    rows.flatMap(({ election: label, silence }) =>
      silence === undefined ? [] : [[label.slice(0, 4), silence]],
    ),
  );
}

/** What readers of an indicator's page are told of how its values differ, whatever else the collection may come to hold. */
export function told(id: string): string[] {
  const { notes, elections } = indicatorView(corpus, kazakhstan, indicator(id));
  const shown = elections.flatMap(({ joints }) => joints.map(({ why }) => why)).join(' ');
  const compared = comparableAmong(figures(id));
  const sentences = neighboursAmong(compared)
    .flatMap(([from, to]) => {
      const verdict = verdictOn(corpus, compared, from, to);
      return [verdict, ...verdict.further];
    })
    .flatMap(({ differences, rules }) =>
      differences.filter((_, index) => !absence.some((rule) => rule === rules[index])),
    );
  const unseen = sentences.filter((sentence) => !shown.includes(sentence));
  if (unseen.length > 0) throw new Error(`The page of ${id} does not say: ${unseen.join(' ')}`);
  return [...new Set([...notes, ...sentences])];
}

/** The chart of an indicator that is drawn through time. */
export function timeChart(id: string): TimeChart {
  const spec = drawn(id);
  if (spec.kind !== 'time') throw new Error(`${id} is drawn as ${spec.kind}`);
  return spec as TimeChart;
}

function got<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`There is no ${what}`);
  return value;
}
