import { expect, test } from 'vitest';
import { problemsOf } from '../../../tests/support/corpus.ts';
import {
  calm,
  firstRound,
  round,
  sealed,
  secondRound,
  settledFile,
} from '../../../tests/support/readings.ts';

test('readings that are edited after they were sealed are a problem', () => {
  const files = sealed([{ calm: {} }]);
  const edited = files[firstRound]?.replace('2010-02-01', '2010-02-02') ?? '';
  expect(problemsOf({ ...files, [firstRound]: edited })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/round-1.yml:1:1  round-edited  Unexpected change of readings, whose SHA-256 is \`bccc51229a87722013d12e40b21941e0288ffc73bd5ab92a2deca4b262e1b184\` and in \`ruritania/2009-presidential/readings/settled.yml:2\` another: readings stay as they were made; undo the change, and say in \`settled.yml\` what is decided
    read: 2010-02-02
    ^"
  `);
});

test('readings without a seal are a problem that says what to write', () => {
  expect(problemsOf({ [firstRound]: round({ calm: {} }) })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/round-1.yml:1:1  round-unsealed  Unexpected readings without a seal, expected \`ruritania/2009-presidential/readings/settled.yml\` with \`rounds: { round-1: de00ea0f1bcd6ca9cabc416f30b55b901c7c5ec23683e4ecc8cd947f6e4bf461 }\`
    read: 2010-02-01
    ^"
  `);
  expect(problemsOf({ ...sealed([{ calm: {} }]), [secondRound]: round({ calm: { doubt: 'None.' } }) }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/round-2.yml:1:1  round-unsealed  Unexpected readings without a seal, expected \`round-2: 8fc9cd06e9f9b4c4fe52913f2c87b90fbd86b7b498c0ca672a41633d938023d9\` in \`ruritania/2009-presidential/readings/settled.yml\`, under \`rounds\`
    read: 2010-02-01
    ^"
  `);
});

test('a seal of readings that are not there is a problem', () => {
  const files = sealed([{ calm: {} }, { calm: { first: calm } }]);
  expect(problemsOf({ ...files, [secondRound]: undefined })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/settled.yml:3:3  round-missing  Unexpected seal of \`round-2\`, which is not there, expected \`round-2.yml\` beside \`settled.yml\`
      round-2: de00ea0f1bcd6ca9cabc416f30b55b901c7c5ec23683e4ecc8cd947f6e4bf461
      ^"
  `);
});

test('line ends of another system break no seal', () => {
  const files = sealed([{ calm: {} }]);
  const text = files[firstRound] ?? '';
  expect(problemsOf({ ...files, [firstRound]: text.replaceAll('\n', '\r\n') })).toBe('');
});

test('readings with their seal are no problem, nor are none', () => {
  expect(problemsOf(sealed([{ calm: {} }, { calm: {} }]))).toBe('');
  expect(problemsOf({})).toBe('');
  expect(problemsOf({ [settledFile]: 'rounds: {}\n' })).toBe('');
});
