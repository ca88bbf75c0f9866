import { expect, test } from 'vitest';
import { inWords, reversedNegations } from './negation.ts';

function reversed(text: string, ...evidence: readonly string[]): string[] {
  return reversedNegations(text, evidence.map(inWords)).map(({ words, printed }) => `${words} / ${printed}`);
}

test.each([
  [
    'The count was transparent',
    'Overall, the count was not transparent.',
    'was transparent / was not transparent',
  ],
  ['They did meet the standards', 'They didn’t meet the standards.', 'did meet / did not meet'],
  [
    'Complaints were not handled in public',
    'Complaints were handled in public.',
    'were not handled / were handled',
  ],
])('%s: %s', (text, printed, fault) => {
  expect(reversed(text, printed)).toEqual([fault]);
  expect(reversed(printed, printed)).toEqual([]);
});

test.each([
  ['other words for the same', 'The count lacked transparency', 'The count was not transparent.'],
  [
    'both are printed',
    'The count was transparent',
    'It was not transparent. In one case it was transparent.',
  ],
  [
    'another passage prints it',
    'It was not observed there',
    'It was observed there.',
    'It was not observed.',
  ],
  ['one word alone', 'They were not the same', 'They were the.'],
  ['a clause between', 'It was calm', 'It was not, calm as ever.'],
  ['a short word', 'It was in May', 'It was not in May.'],
  ['no evidence', 'It was not so'],
])('%s: no fault', (_, text, ...printed) => {
  expect(reversed(text, ...printed)).toEqual([]);
});

test('tells where it stands', () => {
  const [fault] = reversedNegations('Yes, it was transparent.', [inWords('It was not transparent.')]);
  expect(fault).toMatchObject({ start: 8, end: 23 });
});
