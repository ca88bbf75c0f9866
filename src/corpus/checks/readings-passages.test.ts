import { expect, test } from 'vitest';
import { lastReport, problemsOf } from '../../../tests/support/corpus.ts';
import { sealed } from '../../../tests/support/readings.ts';

/** The last election, which had another name, and a passage of it. */
const redirect = (from: string) => `- from: /ruritania/2009-early/
  to: /ruritania/2009-presidential/
  why: It has another name.
- from: ${from}
  to: /ruritania/2009-presidential/#calm
  why: It has another name.
`;

test('readings of a passage that does not exist are a problem with the nearest', () => {
  expect(problemsOf(sealed([{ calmm: {}, 'bad-weather': {} }]))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/round-1.yml:4:3  reading-unknown  Unexpected readings of \`calmm\`, which is no passage and has not moved by \`redirects.yml\`, did you mean \`calm\`?
      calmm:
      ^
    content/ruritania/2009-presidential/readings/round-1.yml:7:3  reading-unknown  Unexpected readings of \`bad-weather\`, which is no passage and has not moved by \`redirects.yml\`, expected one of the election
      bad-weather:
      ^"
  `);
});

test('a passage that has moved keeps its readings', () => {
  const files = sealed([{ quiet: {} }]);
  expect(problemsOf({ ...files, 'redirects.yml': redirect('/ruritania/2009-presidential/#quiet') })).toBe('');
  expect(problemsOf({ ...files, 'redirects.yml': redirect('/ruritania/2009-early/#quiet') })).toBe('');
  expect(problemsOf({ ...files, 'redirects.yml': redirect('/ruritania/2009-early/#loud') })).toContain(
    'reading-unknown',
  );
});

test('a settlement of a passage that does not exist, or that nobody read, is a problem', () => {
  const why = '{ assessment: { is: positive, why: It is praise. } }';
  expect(problemsOf(sealed([{ calm: {} }], `calmm: ${why}`))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/settled.yml:4:3  settlement-unread  Unexpected settlement of \`calmm\`, which is no passage, did you mean \`calm\`?
      calmm: { assessment: { is: positive, why: It is praise. } }
      ^"
  `);
  expect(problemsOf(sealed([], `calm: ${why}`))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/settled.yml:3:3  settlement-unread  Unexpected settlement of \`calm\`, which no round of readings holds: take it away
      calm: { assessment: { is: positive, why: It is praise. } }
      ^"
  `);
});

test('a passage that only its author has read can be read again', () => {
  const again = 'calm: { again: { day: 2010-03-01, why: The note said too much. } }';
  expect(problemsOf(sealed([], again))).toBe('');
  expect(problemsOf(sealed([], again.replace('calm', 'calmm')))).toContain('settlement-unread');
});

test('what a report that cannot be read would hold is not missed', () => {
  expect(problemsOf({ ...sealed([{ quiet: {} }]), [lastReport]: 'no front matter' })).not.toContain(
    'reading',
  );
});

test('readings in a folder that is no election are a problem once', () => {
  const file = sealed([{ calm: {} }])['ruritania/2009-presidential/readings/round-1.yml'];
  expect(problemsOf({ 'ruritania/2012-local/readings/round-1.yml': file })).toMatchInlineSnapshot(`
    "content/ruritania/2012-local/readings/round-1.yml:1:1  election-unknown  Unexpected file in \`ruritania/2012-local/\`, which is no election, expected \`ruritania/2012-local/election.yml\`
    read: 2010-02-01
    ^
    content/ruritania/2012-local/readings/round-1.yml:1:1  round-unsealed  Unexpected readings without a seal, expected \`ruritania/2012-local/readings/settled.yml\` with \`rounds: { round-1: de00ea0f1bcd6ca9cabc416f30b55b901c7c5ec23683e4ecc8cd947f6e4bf461 }\`
    read: 2010-02-01
    ^"
  `);
});
