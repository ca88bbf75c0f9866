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
    'the elections of 2012 and 2016, observed too, not in this collection',
  );
});
