import { expect, test } from 'vitest';
import type { Corpus } from '../../model/corpus.ts';
import { pageKinds } from '../../page-kinds.ts';
import { topicFiles } from './topic-files.ts';
import { downloads } from '../publishing/downloads.ts';
import { excerpts } from '../excerpts/excerpts-table.ts';
import { topicFile } from './topic-file.ts';
import {
  corpusOf,
  electionFile,
  quoting,
  report,
  syldavia,
  the,
  type Overrides,
} from '../../../tests/support/corpus.ts';

const site = new URL('https://observed.example');

/** The file of a topic of Ruritania, whose reports have these figures. */
function fileOf(topic: string, figures: Readonly<Record<string, string>>, overrides: Overrides = {}) {
  return fileIn(
    corpusOf({
      ...Object.fromEntries(
        Object.entries(figures).map(([slug, words]) => [
          `ruritania/${slug}/statement.md`,
          quoting(`It was ${words}.`),
        ]),
      ),
      ...overrides,
    }),
    topic,
  );
}

function fileIn(corpus: Corpus, topic: string) {
  return topicFile(corpus, the(corpus).country(), the(corpus).topic(topic), site);
}

test('names every election of the country with its state, and says the silence in a sentence', () => {
  const file = fileOf(
    'counting',
    {},
    {
      'ruritania/2004-parliamentary/statement.md': report(
        '## Voting\n\n:::excerpt[Calm]{#calm assessment="neutral" topics="+counting"}\n> All was calm.\n:::\n',
        { absent: '{ voter-registration: no-section }' },
      ),
    },
  );
  expect([file.country, file.topic]).toEqual(['ruritania', 'counting']);
  expect(file.elections).toEqual([
    {
      election: 'ruritania/2001-presidential',
      state: 'no-section',
      silence: 'No section: the preliminary statement has no passage on this topic.',
    },
    { election: 'ruritania/2004-parliamentary', state: 'reported', silence: null },
    {
      election: 'ruritania/2009-presidential',
      state: 'no-section',
      silence: 'No section: the preliminary statement has no passage on this topic.',
    },
  ]);
});

test('holds the passages of the topic and of the country as they stand in excerpts.json', () => {
  const corpus = corpusOf(syldavia);
  const rows = excerpts.rows(corpus, site).filter(({ country }) => country === 'ruritania');
  const { passages, sources } = fileIn(corpus, 'voting');
  expect(passages).toHaveLength(3);
  passages.forEach(({ language, replaced, source, ...passage }, index) => {
    expect(language).toBe('en');
    expect(replaced).toBeNull();
    const { line, attribution } = sources[source] ?? {};
    expect(line).toMatch(/^Ruritania, \w+ election, .+ · Preliminary statement of .+, EW · Voting$/);
    expect(attribution).toMatch(/^EW, “.+”, .+, on the .+ election of .+ in Ruritania, section “Voting”$/);
    expect(rows[index]).toMatchObject(passage);
  });
  expect(fileIn(corpus, 'counting').passages).toEqual([]);
});

test('says once where the passages of a section are from', () => {
  const passage = (id: string) =>
    `:::excerpt[What ${id} says]{#${id} assessment="neutral"}\n> All ${id}.\n:::\n`;
  const { passages, sources } = fileIn(
    corpusOf({
      'ruritania/2009-presidential/statement.md': report(
        `## Voting\n\n${passage('calm')}\n${passage('quiet')}`,
      ),
    }),
    'voting',
  );
  const own = passages.filter(({ election }) => election === 'ruritania/2009-presidential');
  expect(own).toHaveLength(2);
  expect(new Set(own.map(({ source }) => source)).size).toBe(1);
  expect(sources).toHaveLength(new Set(passages.map(({ election }) => election)).size);
});

test('sets the values of an indicator in rows by what they count, with qualifier and basis', () => {
  const file = fileOf('voting', {
    '2001-presidential':
      ':figure[60 per cent]{airtime=60 outlet=first-channel party=reds} and :figure[40 per cent]{airtime=40 outlet=first-channel party=blues}',
    '2004-parliamentary': 'some :figure[55 per cent]{airtime=55 outlet=first-channel party=reds}',
    '2009-presidential': 'over :figure[71 per cent]{turnout=71 stage=final}',
  });
  expect(file.indicators.map(({ indicator }) => indicator)).toEqual(['turnout', 'airtime']);
  const [turnout, airtime] = file.indicators;
  expect(turnout?.series[0]?.values).toEqual([
    {
      figure: 'ruritania/2009-presidential/passage/turnout/final',
      election: 'ruritania/2009-presidential',
      text: 'over 71 per cent',
      basis: 'on election day',
      language: 'en',
      sentence: 'It was over 71 per cent.',
      url: 'https://observed.example/ruritania/2009-presidential/#passage',
      anchor: '2009-presidential.passage.turnout.final',
    },
  ]);
  expect(airtime?.url).toBe('https://observed.example/ruritania/indicators/airtime/');
  expect(airtime?.series.map(({ counts, values }) => [counts, values.map(({ text }) => text)])).toEqual([
    ['First Channel, Red Party', ['60 per cent', 'some 55 per cent']],
    ['First Channel, Blue Party', ['40 per cent']],
  ]);
  expect(airtime?.series[0]?.values[0]?.basis).toBeNull();
});

test('says for every election why a value is not there', () => {
  const file = fileOf(
    'counting',
    { '2001-presidential': ':figure[20 per cent]{bad-counts=20}' },
    {
      'ruritania/2009-presidential/election.yml': electionFile('2009-presidential', '2009-06-07', 'limited'),
    },
  );
  expect(file.indicators[0]?.absent).toEqual([
    // It stands where another row has a value of it.
    { election: 'ruritania/2001-presidential', reason: 'other values only' },
    { election: 'ruritania/2004-parliamentary', reason: 'no section' },
    { election: 'ruritania/2009-presidential', reason: 'not observed systematically' },
  ]);
});

test('lies where the data page says, which explains every field', () => {
  const corpus = corpusOf(syldavia);
  const file = downloads(pageKinds, corpus, site).find(
    ({ path }) => path === 'ruritania/topics/voting/comparison.json',
  );
  const written = JSON.parse(file?.body() ?? '') as object;
  expect(written).toEqual(fileIn(corpus, 'voting'));
  const comparisons = topicFiles(corpus);
  expect(comparisons.fields.map(({ name }) => name)).toEqual(Object.keys(written));
  expect(comparisons.files[0]).toEqual({
    href: '/data/ruritania/topics/voting/comparison.json',
    label: 'Ruritania, voting',
  });
});
