import { describe, expect, test } from 'vitest';
import { compiled } from '../../../tests/invented/compiled.ts';
import { inventedSite } from '../../../tests/invented/site.ts';
import { corpusOf, electionFile, quoting } from '../../../tests/support/corpus.ts';
import { silencesFor } from './browser/silent.ts';
import { eachFacet, type SearchState } from './browser/state.ts';
import { silencesOf } from './silences.ts';

const corpus = corpusOf({
  'ruritania/2001-presidential/statement.md': quoting('It was :figure[71 per cent]{turnout=71 stage=final}.'),
  'ruritania/2009-presidential/election.yml': electionFile('2009-presidential', '2009-06-07', 'limited'),
  'unprinted.yml': `
- id: votes-won
  label: Votes won
  topic: counting
  words: [vote share, winner]
  names: [parties]
- id: seats-won
  label: Seats won
  topic: counting
  kinds: [parliamentary]
  words: [mandates]
- id: turned-out
  label: How many came
  topic: voting
  words: [participation rate]
  indicators: [turnout]
`,
});
const silences = silencesOf(corpus);
const none: SearchState['filters'] = eachFacet(() => []);

function titles(terms: readonly string[], filters = none): string[] {
  return silencesFor(silences, terms, filters, '/').map(({ title }) => title);
}

describe('what no report says', () => {
  test('is a topic without a passage, with the reason and where it is shown', () => {
    expect(silencesFor(silences, ['counting', '2001'], none, '/observed/')[0]).toEqual({
      title: 'Counting, 2001 presidential',
      href: '/observed/ruritania/topics/counting/#2001-presidential',
      reason: 'No section: the preliminary statement has no passage on this topic.',
    });
  });

  test('is an indicator without a figure, and not one with', () => {
    expect(titles(['turnout', '2004'])).toContain('Turnout, 2004 parliamentary');
    expect(titles(['turnout', '2001'])).not.toContain('Turnout, 2001 presidential');
  });

  test('is what no indicator counts, by every word and name that readers type, of the kinds that have it', () => {
    expect(titles(['winners', '2001'])).toEqual(['Votes won, 2001 presidential']);
    expect(titles(['Red', 'vote', 'share', '2004'])).toEqual(['Votes won, 2004 parliamentary']);
    expect(titles(['mandates'])).toEqual(['Seats won, 2004 parliamentary']);
    expect(titles(['participation', 'rate'])).toEqual([
      'How many came, 2004 parliamentary',
      'How many came, 2009 presidential',
    ]);
  });

  test('is not named where a report says what is as near to the words', () => {
    expect(titles(['voting', '2001'])).not.toContain('Voting, 2001 presidential');
    expect(titles(['turnout', '2001'])).toEqual([]);
  });

  test('is found by “how many” too, where nothing else is named by it', () => {
    expect(titles(['how', 'many', 'winners', '2001'])).toEqual([]);
    expect(titles(['number', 'share', 'winners', '2001'])).toEqual(['Votes won, 2001 presidential']);
    expect(titles(['many', 'people'])).toEqual([]);
  });

  test('needs every word, and more than the name of an election', () => {
    expect(titles(['winner', 'zeppelin'])).toEqual([]);
    expect(titles(['2001'])).toEqual([]);
    expect(titles(['presidential', '2001'])).toEqual([]);
    expect(titles(['winner', '2012'])).toEqual([]);
  });

  test('is all of an election that was observed and has no report here, where its year is named', () => {
    expect(silencesFor(silences, ['votes', 'winner', '2006'], none, '/observed/')).toEqual([
      {
        title: 'Votes won, 2006 local',
        href: '/observed/reports/#ruritania-known',
        reason: 'The local election of 2006 was observed; its reports are not in this collection.',
      },
    ]);
    expect(titles(['local', 'election', '2006'])).toEqual(['2006 local']);
    expect(titles(['voting', '2006'])).toHaveLength(1);
    expect(titles(['2006'], { ...none, election: ['ruritania/2009-presidential'] })).toEqual([]);
    expect(titles(['mandates', '2006'])).toEqual([]);
    expect(titles(['winner'])).not.toContain('Votes won, 2006 presidential');
  });

  test('keeps to the filters of elections, and to none that it does not have', () => {
    expect(titles(['winner'], { ...none, kind: ['parliamentary'] })).toEqual([
      'Votes won, 2004 parliamentary',
    ]);
    expect(titles(['winner'], { ...none, election: ['ruritania/2009-presidential'] })).toEqual([
      'Votes won, 2009 presidential',
    ]);
    expect(titles(['winner'], { ...none, assessment: ['breach'] })).toEqual([]);
  });
});

test('an indicator is called in each country as it is there', () => {
  const { things, elections } = silencesOf(compiled(inventedSite()));
  const calledIn = (country: string) =>
    new Set(
      elections
        .filter((election) => election.country === country)
        .flatMap(({ silences, answers }) => [...silences.flatMap((each) => each.things), ...answers])
        .map((thing) => things[thing]?.label ?? '')
        .filter((label) => label.startsWith('Seats held')),
    );
  expect([...calledIn('ruritania')]).toEqual(['Seats held in the Diet']);
  expect([...calledIn('tamazur')]).toEqual(['Seats held in the Grand Divan']);
  expect([...calledIn('borolania')]).toEqual(['Seats held in the lower house']);
});
