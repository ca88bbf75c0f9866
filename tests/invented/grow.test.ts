import { expect, test } from 'vitest';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { inventedContent } from './generate.ts';
import {
  grown,
  withComparison,
  withCountry,
  withElection,
  withFirstPassages,
  withSecondReport,
  withThread,
} from './grow.ts';
import { inventedSite } from './site.ts';
import { compiled } from './compiled.ts';

/** A country that joins others need not be large. */
const density = { passages: 3, figures: 3, footnotes: 1 };
const files = inventedContent({ seed: 11, countries: 2, elections: 3, density });
const before = compiled(files);

/** Whatever others may have linked to. */
function addresses({ excerpts, figures, elections, threads, comparisons, countries }: Corpus): string[] {
  const maps = [excerpts, figures, elections, threads, comparisons, countries];
  return [
    ...maps.flatMap((map) => [...map.keys()]),
    ...[...excerpts.values()].map(({ election, anchor }) => `${election.id}#${anchor}`),
    ...[...figures.values()].map(({ excerpt, anchor }) => `${excerpt.election.id}#${anchor}`),
  ];
}

/** The corpus of grown content, in which nothing is lost that the content before it had. */
function kept(more: readonly SourceFile[], old = before): Corpus {
  const corpus = compiled(more);
  const now = new Set(addresses(corpus));
  expect(addresses(old).filter((address) => !now.has(address))).toEqual([]);
  return corpus;
}

test('takes an election, between two others', () => {
  const country = [...before.countries.keys()].at(-1) ?? '';
  const { files: more, added } = withElection(files, country);
  const corpus = kept(more);
  expect(corpus.elections.get(added)?.excerpts).toHaveLength(1);
  const own = [...corpus.elections.keys()].filter((id) => id.startsWith(`${country}/`));
  expect(own.indexOf(added)).toBeGreaterThan(0);
  expect(own.indexOf(added)).toBeLessThan(own.length - 1);
});

test('takes a passage before all others of every report', () => {
  const corpus = kept(withFirstPassages(files));
  const reports = [...corpus.elections.values()].flatMap((election) => election.reports);
  const firsts = reports.map((report) =>
    [...corpus.excerpts.values()].find((excerpt) => excerpt.report === report),
  );
  expect(firsts.every((excerpt) => excerpt?.anchor.startsWith('first-words'))).toBe(true);
  expect(corpus.excerpts.size).toBe(before.excerpts.size + reports.length);
});

test('takes a second report', () => {
  const { files: more, added } = withSecondReport(files);
  const reports = [...kept(more).elections.values()].flatMap((election) => election.reports);
  expect(reports.map(({ id }) => id)).toContain(added);
});

test('takes a comparison', () => {
  const { files: more, added } = withComparison(files);
  expect(before.comparisons.has(added)).toBe(false);
  expect(kept(more).comparisons.get(added)?.cited.length).toBeGreaterThan(0);
});

test('takes a thread that rests on passages', () => {
  const { files: more, added } = withThread(files);
  const corpus = kept(more);
  const thread = corpus.threads.get(added);
  const tied = [...corpus.excerpts.values()].filter(({ threads }) => threads.some((each) => each === thread));
  expect(tied).toHaveLength(2);
});

test('takes a country', () => {
  const { files: more, added } = withCountry(files, { density });
  const corpus = kept(more);
  expect(before.countries.has(added)).toBe(false);
  expect([...corpus.excerpts.keys()].some((id) => id.startsWith(`${added}/`))).toBe(true);
});

test('takes all of it, twice', () => {
  const corpus = kept(grown(grown(files, { density }), { density }));
  expect(corpus.countries.size).toBe(before.countries.size + 2);
});

test('the site written by hand takes all of it', () => {
  const site = inventedSite();
  expect(
    kept(grown(site, { density }), compiled(site)).elections.get('ruritania/2011-presidential')?.excerpts[0]
      ?.anchor,
  ).toMatch(/^first-words/);
});

test('an election that there is not takes no report', () => {
  expect(() => withSecondReport(files, 'ruritania/1899-presidential')).toThrowErrorMatchingInlineSnapshot(
    `[Error: Unexpected election \`ruritania/1899-presidential\`, expected one of the content]`,
  );
});
