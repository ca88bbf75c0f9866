import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { pageKinds } from '../../src/page-kinds.ts';
import { corpusOf, pageOfEachKind } from '../support/page-kinds.ts';
import { test } from '../support/site-test.ts';
import { weigh } from '../support/weigh.ts';
import { budgets } from './budgets.ts';

// Not the first of two: its scripts count calls.
const site = inject('sites').at(-1);
if (site === undefined) throw new Error('There is no build to test');
const { base, folder } = site;
const corpus = corpusOf(site);

/** The page of each kind with the most on it, and a topic that has a chart. */
const pages: ReadonlyMap<string, string | undefined> = new Map([
  ...pageOfEachKind(site, corpus),
  ['topic with a chart', chartedTopic()],
]);

function chartedTopic(): string | undefined {
  const topics = pageKinds.find(({ id }) => id === 'topic')?.pages(corpus) ?? [];
  return topics.find(({ href }) =>
    readFileSync(join(folder, href, 'index.html'), 'utf8').includes('<eo-chart'),
  )?.href;
}

test.for(Object.entries(budgets))(
  'the page of kind “%s” keeps to its budget',
  async ([kind, { perText, fixed, ...budget }], { open }) => {
    const path = pages.get(kind);
    if (path === undefined) throw new Error(`There is no page of kind ${kind}`);
    const { text, ...weight } = await weigh(await open(path, { base }), site);
    const limits = { ...budget, htmlAndCss: Math.round(perText * text + fixed), other: 0 };
    const over = Object.entries(weight).filter(
      ([part, found]) => found > limits[part as keyof typeof limits],
    );
    expect(
      over.map(([part, found]) => `${part}: ${found} of ${limits[part as keyof typeof limits]}`),
      path,
    ).toEqual([]);
  },
);
