import { expect, test } from 'vitest';
import { compileCorpus } from '../compile.ts';
import {
  content,
  lastReport,
  locked,
  problemsOf,
  releaseOf,
  report,
  today,
  type Overrides,
} from '../../../tests/support/corpus.ts';
import { calm, sealed } from '../../../tests/support/readings.ts';

/** What stands in the passage of the last report, where it is not as usual. */
interface Passage {
  readonly finding?: string;
  readonly attributes?: string;
  readonly words?: string;
  readonly note?: string;
}

const passage = ({
  finding = 'The mission welcomes the vote',
  attributes = 'assessment="positive"',
  words = 'Turnout was :figure[71 per cent]{turnout=71 stage=final}, by :commitment[it]{copenhagen-7.5}.',
  note = 'A note of [2001-presidential/calm].',
}: Passage = {}): Overrides => ({
  [lastReport]: report(`## Voting

:::excerpt[${finding}]{#calm ${attributes}}
> ${words}

${note}
:::
`),
});

const read = sealed([{ calm: {} }]);

/** The problems of a passage that was locked as `before`. */
function since(before: Overrides, now: Overrides): string {
  return problemsOf({ ...now, 'ruritania/quotes.lock.json': locked(content(before)) });
}

/** Every field of a judgement, changed. */
const changes: readonly (readonly [field: string, now: Passage])[] = [
  ['voice', { attributes: 'assessment="positive" voice="authorities"' }],
  ['figures', { words: 'Turnout was 71 per cent, by :commitment[it]{copenhagen-7.5}.' }],
  [
    'figures',
    {
      words:
        'Turnout was :figure[71 per cent]{turnout=71 stage=initial}, by :commitment[it]{copenhagen-7.5}.',
    },
  ],
  ['commitments', { words: 'Turnout was :figure[71 per cent]{turnout=71 stage=final}, by it.' }],
  [
    'commitments',
    {
      words:
        'Turnout was :figure[71 per cent]{turnout=71 stage=final}, by :commitment[it]{copenhagen-7.5 by=authorities}.',
    },
  ],
  ['note', { note: 'A note of [2004-parliamentary/calm].' }],
  ['note', { note: '' }],
];

test.each(changes)('of a passage that was read twice, %s changes only with a reading', (field, now) => {
  const problems = since({ ...read, ...passage() }, { ...read, ...passage(now) });
  expect(problems).toMatch(
    `judgement-unread  Unexpected \`${field}\` of \`calm\`, which is otherwise than when it was last read on 2010-02-01`,
  );
  const again = sealed([{ calm: {} }], 'calm: { again: { day: 2010-03-01, why: Read again. } }');
  expect(since({ ...read, ...passage() }, { ...again, ...passage(now) })).toMatch(
    `judgement-unlocked  Unexpected \`${field}\` of \`calm\``,
  );
  expect(problemsOf({ ...again, ...passage(now) })).toBe('');
});

test('the problem says what to add', () => {
  expect(since({ ...read, ...passage() }, { ...read, ...passage({ note: 'Another.' }) }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  judgement-unread  Unexpected \`note\` of \`calm\`, which is otherwise than when it was last read on 2010-02-01; put it back, or read the passage again and add to \`ruritania/2009-presidential/readings/settled.yml\`, under \`passages\`: \`calm: { again: { day: …, why: … } }\`, then run \`npm run verify\`
    :::excerpt[The mission welcomes the vote]{#calm assessment="positive"}
    ^"
  `);
});

test('a reading of before the last one is none', () => {
  const again = sealed([{ calm: {} }], 'calm: { again: { day: 2010-01-31, why: Read again. } }');
  expect(since({ ...read, ...passage() }, { ...again, ...passage({ note: 'Another.' }) })).toContain(
    'judgement-unread',
  );
});

test('a reading that was on record already bears out nothing', () => {
  const again = sealed([{ calm: {} }], 'calm: { again: { day: 2010-03-01, why: Read again. } }');
  expect(since({ ...again, ...passage() }, { ...again, ...passage({ note: 'Another.' }) })).toContain(
    'judgement-unread',
  );
});

test('what is settled of the passage bears out that field alone, from its day', () => {
  const finding = 'Turnout was 71 per cent';
  const settled = (day: string) =>
    sealed([{ calm: {} }], `calm: { finding: { is: ${finding}, ${day}why: It says no more. } }`);
  const before = { ...read, ...passage() };
  expect(since(before, { ...settled(''), ...passage({ finding }) })).toContain(
    'judgement-unread  Unexpected `finding` of `calm`',
  );
  expect(since(before, { ...settled('day: 2010-03-01, '), ...passage({ finding }) })).toContain(
    'judgement-unlocked  Unexpected `finding` of `calm`',
  );
  expect(since(before, { ...settled('day: 2010-03-01, '), ...passage({ finding, note: 'No.' }) })).toContain(
    'judgement-unread  Unexpected `note` of `calm`',
  );
});

test('what contradicts the readings is a problem once', () => {
  const problems = since(
    { ...read, ...passage() },
    { ...read, ...passage({ attributes: 'assessment="concern"' }) },
  );
  expect(problems).toContain('reading-contradicted');
  expect(problems).not.toContain('judgement');
});

test('a later round bears out what its readers say', () => {
  const concern = calm.replace('positive', 'concern');
  const before = { ...sealed([{ calm: {} }]), ...passage() };
  const later = sealed(
    [{ calm: {} }, { calm: { first: concern, second: concern } }],
    'calm: { assessment: { is: concern, day: 2010-03-01, why: So. } }',
  );
  expect(since(before, { ...later, ...passage({ attributes: 'assessment="concern"' }) })).toContain(
    'judgement-unlocked',
  );
});

test('readings that are no longer on record are missed', () => {
  expect(since({ ...read, ...passage() }, passage())).toContain(
    'judgement-unread  Unexpected absence of the readings of `calm`, which was read twice when it was locked',
  );
});

test('a passage that only its author has read is locked as it is', () => {
  expect(since(passage(), passage({ note: 'Another.' }))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  judgement-unlocked  Unexpected \`note\` of \`calm\`, which \`ruritania/quotes.lock.json\` does not have so; run \`npm run verify\`
    :::excerpt[The mission welcomes the vote]{#calm assessment="positive"}
    ^"
  `);
  expect(since(passage(), { ...read, ...passage() })).toContain('Unexpected readings of `calm`');
});

test('one that a release holds changes only with a reading', () => {
  const release = releaseOf(passage());
  const lock = locked(content(passage()));
  const now = passage({ words: 'Turnout was 71 per cent, by :commitment[it]{copenhagen-7.5}.' });
  const files = { ...now, 'ruritania/quotes.lock.json': lock };
  expect(problemsOf(files, release)).toContain(
    'judgement-unread  Unexpected `figures` of `calm`, which is otherwise than when it was released',
  );
});

test('while it is being written, a judgement need not be locked', () => {
  const files = content({
    ...passage({ note: 'Another.' }),
    'ruritania/quotes.lock.json': locked(content(passage())),
  });
  expect(compileCorpus(files, { today }).problems).not.toEqual([]);
  expect(compileCorpus(files, { today, isBeingWritten: true }).problems).toEqual([]);
});

test('white space is no judgement', () => {
  expect(since(passage({ note: 'A note of\nours.' }), passage({ note: 'A note  of ours.' }))).toBe('');
});

test('a passage without a judgement in the lock is a problem', () => {
  const lock = locked(content()).replace(/,"judgement":\{"fields":\{[^}]*\}\}/, '');
  expect(problemsOf({ 'ruritania/quotes.lock.json': lock })).toMatchInlineSnapshot(`
    "content/ruritania/2001-presidential/statement.md:13:1  judgement-unlocked  Unexpected judgement of \`calm\`, which \`ruritania/quotes.lock.json\` does not have so; run \`npm run verify\`
    :::excerpt[The mission welcomes the vote]{#calm assessment="positive"}
    ^"
  `);
});
