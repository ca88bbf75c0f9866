import { expect, test } from 'vitest';
import type { ShownRelease } from './withheld-releases.ts';
import { releaseEntries, releaseView } from './releases-view.ts';
import { corpusOf, lastReport, quoting } from '../../../tests/support/corpus.ts';

const corpus = corpusOf({ [lastReport]: quoting('It was :figure[71 per cent]{turnout=71}.') });
const passage = 'ruritania/2009-presidential/passage';

const first: ShownRelease = {
  isWithheld: false,
  release: '2026.1',
  date: '2026-12-01',
  previous: null,
  schema: 1,
  passages: { added: [passage, 'ruritania/2001-presidential/calm'], changed: [], removed: [] },
  figures: { added: [`${passage}/turnout`], changed: [], removed: [] },
  files: [
    'assets/layers.css',
    'changelog.json',
    'embed/ruritania/2009-presidential/index.html',
    'excerpts.csv',
    'frames.json',
    'reports.csl.json',
    'ruritania/2009-presidential/citations.bib',
    'ruritania/2009-presidential/statement.annotations.json',
    'schema/excerpts.json',
  ],
  frames: new Map([['embed/ruritania/2009-presidential/#passage', '<iframe></iframe>']]),
};
const second: ShownRelease = {
  ...first,
  release: '2027.1',
  date: '2027-03-15',
  previous: '2026.1',
  passages: {
    added: [],
    changed: [{ id: passage, fields: ['finding', 'note'] }],
    removed: ['ruritania/2001-presidential/calm-day'],
  },
  figures: { added: [`${passage}/turnout`], changed: [], removed: [] },
};
const third: ShownRelease = {
  ...second,
  release: '2027.2',
  previous: '2027.1',
  passages: { added: [], changed: [], removed: [] },
};

test('without a release the list is empty', () => {
  expect(releaseEntries([])).toEqual([]);
});

test('the list says of each release what it changed', () => {
  expect(releaseEntries([third, second, first])).toEqual([
    {
      href: '/v/2027.2/',
      label: '2027.2',
      frozen: '15 March 2027',
      summary: 'Since 2027.1: no passages changed; 1 figure added',
    },
    {
      href: '/v/2027.1/',
      label: '2027.1',
      frozen: '15 March 2027',
      summary: 'Since 2026.1: 1 passage changed and 1 removed; 1 figure added',
    },
    {
      href: '/v/2026.1/',
      label: '2026.1',
      frozen: '1 December 2026',
      summary: 'The first release: 2 passages and 1 figure',
    },
  ]);
});

test('a first release lists its files by kind and counts its embeds; it lists no changes', () => {
  const { files, embeds, changes } = releaseView(corpus, first);
  expect(files.map(({ title, links }) => [title, links.map(({ label }) => label)])).toEqual([
    ['Tables', ['changelog.json', 'excerpts.csv']],
    ['Schemas', ['schema/excerpts.json']],
    ['Citations', ['reports.csl.json', 'ruritania/2009-presidential/citations.bib']],
    ['Annotations', ['ruritania/2009-presidential/statement.annotations.json']],
    ['Frames', ['frames.json']],
  ]);
  expect(files[1]?.links[0]?.href).toBe('/v/2026.1/schema/excerpts.json');
  expect(embeds).toMatch(/^1 chart or passage can be shown/);
  expect(changes).toEqual([]);
});

test('a later release leads to what it changed, and names what is no more', () => {
  const { changes } = releaseView(corpus, second);
  expect(changes).toEqual([
    {
      title: 'Passages changed',
      rows: [{ id: passage, href: '/ruritania/2009-presidential/#passage', fields: 'finding, note' }],
    },
    {
      title: 'Passages removed',
      rows: [{ id: 'ruritania/2001-presidential/calm-day', href: undefined, fields: '' }],
    },
    {
      title: 'Figures added',
      rows: [
        {
          id: `${passage}/turnout`,
          href: '/ruritania/2009-presidential/#2009-presidential.passage.turnout',
          fields: '',
        },
      ],
    },
  ]);
});
