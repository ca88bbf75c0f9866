import { expect, test } from 'vitest';
import { missing } from '../words.ts';

test('one missing election and several are told in the same words', () => {
  expect(missing.observedToo(['2012'])).toBe(
    'The election of 2012 was observed too; its report is not in this collection.',
  );
  expect(missing.observedToo(['2012', '2015', '2016'])).toBe(
    'The elections of 2012, 2015 and 2016 were observed too; their reports are not in this collection.',
  );
  expect(missing.observedTooBetween('2011', '2019', ['2012', '2016'])).toBe(
    'Between 2011 and 2019 the elections of 2012 and 2016 were observed too; their reports are not in this collection.',
  );
  expect(missing.alsoObserved(['2012', '2016'])).toBe('Also observed, not in this collection: 2012, 2016');
  expect(missing.alsoObservedAre(['2012', '2016'])).toBe(
    'Also observed, not in this collection: 2012 and 2016.',
  );
});

test('what keeps two values apart is told of one election and of several', () => {
  expect(missing.electionBetween('2011', '2019', ['2012'])).toBe(
    'Between 2011 and 2019 the election of 2012 was observed too and is not in this collection.',
  );
  expect(missing.electionBetween('2011', '2019', ['2012', '2016'])).toBe(
    'Between 2011 and 2019 the elections of 2012 and 2016 were observed too and are not in this collection.',
  );
  expect(missing.named(['2012', '2016'])).toBe(
    'the elections of 2012 and 2016, observed too; their reports are not in this collection',
  );
});

const statement = { type: { name: 'preliminary statement' } } as const;
const final = { type: { name: 'final report' }, place: 'Warsaw', published: '2019-10-04' } as const;

test('a day that another mission observed is told wherever the reports here are silent on it', () => {
  expect(missing.dayObserved('before the event')).toBe(
    'before the event; a mission observed the day, its reports are not in this collection',
  );
  expect(missing.markMeans(['2019-06-09'])).toBe(
    '* 9 June 2019: a mission observed the vote, its reports are not in this collection.',
  );
  expect(missing.markMeans(['2015-06-14', '2019-06-09'])).toBe(
    '* 14 June 2015 and 9 June 2019: missions observed the vote, their reports are not in this collection.',
  );
  expect(missing.votesObserved(['2019-06-09'])).toBe(
    'The vote of 9 June 2019 was observed by a mission whose reports are not in this collection.',
  );
  expect(missing.votesObserved(['2015-06-14', '2019-06-09'])).toBe(
    'The votes of 14 June 2015 and 9 June 2019 were observed by missions whose reports are not in this collection.',
  );
  expect(missing.dayObservedToo([])).toBe(
    'Another mission observed the vote; its reports are not in this collection.',
  );
  expect(missing.dayObservedToo([statement, final])).toBe(
    'Another mission observed the vote; its reports are not in this collection: preliminary statement and final report of 4 October 2019.',
  );
});

test('known reports are named as far as they are known', () => {
  expect(missing.missionWithReports('mission of ODIHR', [statement, final])).toBe(
    'Mission of ODIHR: preliminary statement; final report, Warsaw, 4 October 2019',
  );
  expect(missing.missionWithReports('mission of ODIHR', [])).toBe(
    'Mission of ODIHR; no report of it is known here',
  );
  expect(missing.reportsKnown([final])).toBe(
    'The final report of 4 October 2019 is known and not in this collection.',
  );
  expect(missing.reportsKnown([statement, final])).toBe(
    'The preliminary statement and the final report of 4 October 2019 are known and not in this collection.',
  );
});

test('missions are named as far as they are known', () => {
  const unknown = { format: undefined, opened: undefined, closed: undefined, observedTheDay: false };
  expect(missing.mission({ ...unknown, organisations: ['ODIHR'] })).toBe('mission of ODIHR');
  expect(
    missing.mission({
      format: { name: 'election observation mission' },
      organisations: ['ODIHR', 'OSCE PA'],
      opened: '2011-12-13',
      closed: undefined,
      observedTheDay: true,
    }),
  ).toBe(
    'election observation mission of ODIHR and OSCE PA, from 13 December 2011, which observed election day',
  );
  expect(
    missing.mission({ ...unknown, organisations: ['ODIHR'], opened: '2015-03-03', closed: '2015-03-06' }),
  ).toBe('mission of ODIHR, 3 March 2015 to 6 March 2015');
  expect(missing.mission({ ...unknown, organisations: ['ODIHR'], closed: '2015-03-06' })).toBe(
    'mission of ODIHR, until 6 March 2015',
  );
});
