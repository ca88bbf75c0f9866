import { expect, test } from 'vitest';
import type { FrozenRow } from '../../model/release.ts';
import { compiled } from '../../../tests/invented/compiled.ts';
import { filesOfPart } from '../../../tests/invented/part.ts';
import { inventedSite } from '../../../tests/invented/site.ts';
import { dataVersions } from './data-version.ts';
import { corpusOf, lastReport, quoting, released2026, tables } from '../../../tests/support/corpus.ts';

const site = new URL('https://observed.example');
const corpus = corpusOf({ [lastReport]: quoting('It was :figure[71 per cent]{turnout=71}.') });
const { release } = released2026(corpus);

test('before the first release the data has no version', () => {
  expect(dataVersions(corpus, tables, site)).toEqual({ version: undefined, versions: new Map() });
});

test('while nothing has changed, the data is the newest release, wherever it is served', () => {
  for (const served of [site, new URL('https://elsewhere.example/observed/')])
    expect(dataVersions(released2026(corpus), tables, served).version).toBe('2026.1');
});

test('once a passage or number, or the reason of a silence, has changed, that is said', () => {
  const changed = [
    { [lastReport]: quoting('It was :figure[72 per cent]{turnout=72}.') },
    {
      [lastReport]: quoting('It was :figure[71 per cent]{turnout=71}.').replace(
        'counting: no-section',
        'counting: not-observed',
      ),
    },
  ];
  for (const overrides of changed)
    expect(dataVersions({ ...corpusOf(overrides), release }, tables, site).version).toBe(
      '2026.1 with later changes',
    );
});

test('what changes in one country, or in what all share, changes the version of no other country', () => {
  const whole = compiled(inventedSite());
  const [one = '', other = ''] = whole.countries.keys();
  const { release: frozen } = released2026(whole);
  if (frozen === undefined) throw new Error('Unexpected absence of a release');
  const changedIn = (table: string, isIt: (row: FrozenRow) => boolean) => {
    const rows = (frozen.tables.get(table) ?? []).filter((row) => !isIt(row));
    const release = { ...frozen, tables: new Map([...frozen.tables, [table, rows]]) };
    return dataVersions({ ...whole, release }, tables, site);
  };
  const later = '2026.1 with later changes';
  const versionsOf = ({ version, versions }: ReturnType<typeof dataVersions>) => [
    version,
    versions?.get(one),
    versions?.get(other),
  ];
  expect(versionsOf(changedIn('excerpts', () => false))).toEqual(['2026.1', '2026.1', '2026.1']);
  for (const [table, isIt] of [
    ['excerpts', ({ id }: FrozenRow) => String(id).startsWith(`${one}/`)],
    ['comparisons', ({ country }: FrozenRow) => country === one],
    ['states', ({ election }: FrozenRow) => String(election).startsWith(`${one}/`)],
  ] as const)
    expect(versionsOf(changedIn(table, isIt)), table).toEqual([later, later, '2026.1']);
  expect(versionsOf(changedIn('topics', ({ id }) => id === 'voting'))).toEqual([later, '2026.1', '2026.1']);
  // The part of a country sees no rows of others, and does not miss them.
  const part = {
    ...compiled(filesOfPart(inventedSite(), one)),
    release: frozen,
  };
  expect(dataVersions(part, tables, site).versions).toEqual(new Map([[one, '2026.1']]));
});
