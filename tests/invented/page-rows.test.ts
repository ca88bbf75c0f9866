import { describe, expect, test } from 'vitest';
import { chartFiles } from '../../src/features/charts/chart-files.ts';
import { pairs } from '../../src/features/charts/pairs-table.ts';
import { recordsWith } from '../../src/features/data/browser/csv-records.ts';
import { csv } from '../../src/features/data/csv.ts';
import { rowsOf } from '../../src/features/data/rows.ts';
import type { Row, Table } from '../../src/features/data/table.ts';
import { excerpts } from '../../src/features/excerpts/excerpts-table.ts';
import { figures } from '../../src/features/excerpts/figures-table.ts';
import { indicatorView } from '../../src/features/indicators/indicator-view.ts';
import { downloads } from '../../src/features/publishing/downloads.ts';
import { threadView } from '../../src/features/threads/thread-view.ts';
import { topicView } from '../../src/features/topics/topic-view.ts';
import { pageKinds } from '../../src/page-kinds.ts';
import { paths } from '../../src/paths.ts';
import { figureHref } from '../../src/site/figures.ts';
import { indicatorsWithFigures } from '../../src/site/indicators.ts';
import type { Link } from '../../src/site/link.ts';
import { compiled } from './compiled.ts';
import { inventedSite } from './site.ts';

const corpus = compiled(inventedSite());
const site = new URL('https://observed.example');
const files = new Map(
  downloads(pageKinds, corpus, site).map(({ path, body }) => [paths.download(path), body]),
);
const countries = [...corpus.countries.values()];

/** What a click on a link saves. */
function saved({ href, rows = '' }: Link): string {
  const [column = '', value = ''] = rows.split('=');
  return recordsWith(files.get(href)?.() ?? '', column, value);
}

/** The CSV of those rows of a whole table that are as told. */
function rowsThat(table: Table, isOnPage: (row: Row) => boolean): string {
  return csv(table, rowsOf(table, corpus, site).filter(isOnPage));
}

function isOneOf(id: Row[string] | undefined, ids: ReadonlySet<string>): boolean {
  return typeof id === 'string' && ids.has(id);
}

/** The links of a page that name rows, by the table that they lead to. */
function linksOf(links: readonly Link[]): ReadonlyMap<string, Link> {
  const named = links.filter(({ rows }) => rows !== undefined);
  return new Map(named.map((link) => [link.href.replace(/^.*\/|\.csv$/g, ''), link]));
}

/** Holds what the links of a page of passages save to the passages that are on it. */
function expectPassages({
  downloads: { links },
  elections,
  figuresFile,
}: Pick<ReturnType<typeof topicView>, 'downloads' | 'elections' | 'figuresFile'>): number {
  const shown = new Set(elections.flatMap((election) => election.excerpts.map(({ href }) => href)));
  const on = [...corpus.excerpts.values()].filter(({ election, anchor }) =>
    shown.has(paths.excerpt(election.id, anchor)),
  );
  const passages = new Set(on.map(({ id }) => id));
  const values = new Set(on.flatMap((excerpt) => excerpt.figures.map(({ id }) => id)));
  const offered = linksOf(links);
  expect([...offered.keys()]).toEqual(['excerpts', 'figures']);
  for (const [name, link] of offered)
    expect(saved(link), link.rows).toBe(
      name === 'excerpts'
        ? rowsThat(excerpts, ({ id }) => isOneOf(id, passages))
        : rowsThat(figures, ({ id }) => isOneOf(id, values)),
    );
  expect(figuresFile?.rows).toBe(values.size === 0 ? undefined : offered.get('figures')?.rows);
  expect(on).toHaveLength(shown.size);
  return on.length;
}

describe('the links to data on a page save exactly the rows that it shows', () => {
  test('of a topic', () => {
    const counts = countries.flatMap((country) =>
      [...corpus.topics.values()].map((topic) => expectPassages(topicView(corpus, country, topic))),
    );
    expect(Math.min(...counts)).toBe(0);
    expect(Math.max(...counts)).toBeGreaterThan(9);
  });

  test('of an issue', () => {
    const counts = [...corpus.threads.values()].map((thread) => expectPassages(threadView(corpus, thread)));
    expect(Math.max(...counts)).toBeGreaterThan(2);
  });

  test('of an indicator and its chart', () => {
    let withPairs = 0;
    for (const country of countries)
      for (const indicator of indicatorsWithFigures(corpus, country)) {
        const view = indicatorView(corpus, country, indicator);
        const values = [...view.elections, ...view.referendums].flatMap((election) => election.values);
        const shown = new Set(
          values.flatMap(({ href, repeated }) => [href, ...repeated.map((each) => each.href)]),
        );
        const on = [...corpus.figures.values()].filter(
          (figure) => figure.indicator === indicator && shown.has(figureHref(figure)),
        );
        const ids = new Set(on.map(({ id }) => id));
        const offered = linksOf(view.downloads.links);
        const file = (name: string) => saved(offered.get(name) ?? { href: '', label: '' });
        expect(file('figures'), indicator.id).toBe(rowsThat(figures, ({ id }) => isOneOf(id, ids)));
        const between = rowsThat(pairs, ({ first, second }) => isOneOf(first, ids) && isOneOf(second, ids));
        expect(offered.has('pairs'), indicator.id).toBe(between.split('\r\n').length > 2);
        if (offered.has('pairs')) {
          withPairs += 1;
          expect(file('pairs'), indicator.id).toBe(between);
        }
        if (view.chart === undefined) continue;
        const [chart, ...more] = chartFiles(country, view.chart).filter(({ rows }) => rows !== undefined);
        expect([chart?.href, chart?.rows, more]).toEqual([
          offered.get('figures')?.href,
          offered.get('figures')?.rows,
          [],
        ]);
      }
    expect(withPairs).toBeGreaterThan(2);
  });
});
