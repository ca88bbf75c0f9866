import { describe, expect, test } from 'vitest';
import {
  correctionsFile,
  lastReport,
  problemsOf,
  releaseOf,
  report,
  type CorrectionEntry,
  type Overrides,
} from '../../../tests/support/corpus.ts';

const passage = 'ruritania/2009-presidential/calm';

/** A passage, a comparison and a thread, each with what can be corrected. */
function files({
  finding = 'Voting was calm',
  attributes = '',
  note = 'In all regions.',
  answer = 'It was calm',
  line = 'Counts were open',
  caution = 'Reports may say nothing.',
  front = '',
  absent = '{ counting: no-section, voter-registration: no-section }',
} = {}): Overrides {
  return {
    [lastReport]: report(
      `## Voting

:::excerpt[${finding}]{#calm assessment="positive" threads="open-count"${attributes}}
> Voting was calm.
>
> So was the count.

${note}
:::
`,
      { absent },
    ),
    'ruritania/topics/voting.md': `---
topic: voting
country: ruritania
question: Was voting calm?
${front}---

${answer} [2009-presidential/calm].

Reports say so [2001-presidential/calm].
`,
    'ruritania/threads/open-count.md': `---
title: Counting in the open
definition: Whether ballots are counted where observers can see.
course:
  2001-presidential: not-mentioned
  2004-parliamentary: not-mentioned
  2009-presidential: { status: ${line}, key: [calm] }
caution: ${caution}
${front}---
`,
  };
}

const release = releaseOf(files());

/** The problems of what is otherwise now than in the release, with these entries. */
function since(now: Overrides, ...entries: readonly CorrectionEntry[]): string {
  const log = entries.length === 0 ? {} : { 'corrections.yml': correctionsFile(...entries) };
  return problemsOf({ ...now, ...log }, release);
}

describe('what a release says', () => {
  test('may stay as it is, and grow', () => {
    expect(since(files())).toBe('');
    expect(
      since(files({ attributes: ' topics="+counting"', absent: '{ voter-registration: no-section }' })),
    ).toBe('');
  });

  test('is not changed without an entry that keeps the old wording: the problem names both, and the lines to write', () => {
    expect(since(files({ finding: 'Voting was orderly' }))).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/statement.md:13:1  correction-missing  Unexpected finding \`Voting was orderly\`, which release 2026.1 has as \`Voting was calm\`, expected \`- { what: ruritania/2009-presidential/calm, field: finding, day: …, was: "Voting was calm", why: … }\` in \`corrections.yml\` and the same day as \`revised\` here
      :::excerpt[Voting was orderly]{#calm assessment="positive" threads="open-count"}
      ^"
    `);
  });

  test('is held field by field: judgements, notes, answers, lines and cautions', () => {
    const rules = (now: Parameters<typeof files>[0]) =>
      Array.from(since(files(now)).matchAll(/correction-missing {2}Unexpected (\S+)/g), ([, field]) => field);
    expect(rules({ attributes: ' follow-up="intended" voice="authorities"' })).toEqual([
      'follow-up',
      'voice',
    ]);
    expect(rules({ attributes: ' topics="counting"' })).toEqual(['topics']);
    expect(rules({ note: '' })).toEqual(['note']);
    expect(rules({ answer: 'It was orderly' })).toEqual(['answer']);
    expect(rules({ line: 'Counts were closed', caution: 'Silence is none.' })).toEqual([
      'course.2009-presidential',
      'caution',
    ]);
  });

  test('is corrected with an entry and the day: of a passage, a comparison and a thread', () => {
    expect(
      since(files({ finding: 'Voting was orderly', attributes: ' revised="2026-12-05"' }), [
        passage,
        'finding',
        '2026-12-05',
        'Voting was calm',
      ]),
    ).toBe('');
    expect(
      since(
        files({ answer: 'It was orderly', line: 'Counts were closed', front: 'revised: 2026-12-06\n' }),
        ['ruritania/topics/voting', 'answer', '2026-12-06', 'It was calm.'],
        ['ruritania/threads/open-count', 'course.2009-presidential', '2026-12-06', 'Counts were open'],
      ),
    ).toBe('');
  });

  test('keeps its old wording under its old name when it has moved', () => {
    const moved = files({ finding: 'Voting was orderly', attributes: ' revised="2026-12-05"' });
    const renamed = Object.fromEntries(
      Object.entries(moved).map(([path, text]) => [
        path,
        String(text)
          .replaceAll('#calm', '#orderly')
          .replaceAll('2009-presidential/calm', '2009-presidential/orderly')
          .replace('key: [calm]', 'key: [orderly]'),
      ]),
    );
    const redirects =
      '- { from: /ruritania/2009-presidential/#calm, to: /ruritania/2009-presidential/#orderly, why: It says so. }\n';
    const now = { ...renamed, 'redirects.yml': redirects };
    expect(since(now, [passage, 'finding', '2026-12-05', 'Voting was calm'])).toBe('');
    expect(since(now)).toContain('correction-missing');
  });

  test('that a release was made without is not asked for', () => {
    const older = {
      ...release,
      tables: new Map([...release.tables].filter(([name]) => name !== 'comparisons')),
    };
    expect(problemsOf(files({ answer: 'It was orderly' }), older)).toBe('');
  });
});

describe('an entry', () => {
  const now = files({ finding: 'Voting was orderly', attributes: ' revised="2026-12-05"' });

  test('has the wording of the release', () => {
    expect(since(now, [passage, 'finding', '2026-12-05', 'Voting was quiet'])).toMatchInlineSnapshot(`
      "content/corrections.yml:4:3  correction-was  Unexpected \`Voting was quiet\`, expected \`Voting was calm\`, as release 2026.1 has it
        was: "Voting was quiet"
        ^"
    `);
  });

  test('is about something that has changed', () => {
    expect(
      since(files({ attributes: ' revised="2026-12-05"' }), [
        passage,
        'finding',
        '2026-12-05',
        'Voting was loud',
      ]),
    ).toMatchInlineSnapshot(`
      "content/corrections.yml:1:3  correction-unneeded  Unexpected correction of \`finding\`, which is \`Voting was calm\` as in release 2026.1, expected none
      - what: ruritania/2009-presidential/calm
        ^"
    `);
  });

  test('is one for all changes of a field since a release', () => {
    expect(
      since(
        now,
        [passage, 'finding', '2026-12-03', 'Voting was calm'],
        [passage, 'finding', '2026-12-05', 'Voting was calm'],
      ),
    ).toMatchInlineSnapshot(`
      "content/corrections.yml:6:3  correction-duplicate  Unexpected second correction of \`finding\` of \`ruritania/2009-presidential/calm\` since release 2026.1, expected its first entry with the new day
      - what: ruritania/2009-presidential/calm
        ^"
    `);
  });

  test('names what is there, and a field of it', () => {
    expect(since(files(), ['ruritania/2009-presidential/clam', 'finding', '2026-12-05', 'x']))
      .toMatchInlineSnapshot(`
      "content/corrections.yml:1:3  correction-unknown  Unexpected \`ruritania/2009-presidential/clam\`, which is not there, did you mean \`ruritania/2009-presidential/calm\`?
      - what: ruritania/2009-presidential/clam
        ^"
    `);
    expect(
      since(files({ front: 'revised: 2026-12-05\n' }), [
        'ruritania/topics/voting',
        'finding',
        '2026-12-05',
        'x',
      ]),
    ).toContain(
      'correction-unknown  Unexpected field `finding` of a comparison, expected one of `question`, `answer`, `account`',
    );
  });

  test('older than the release is history: only its form and its name are checked', () => {
    const corrected = files({ attributes: ' revised="2026-11-20"' });
    expect(since(corrected, [passage, 'finding', '2026-11-20', 'Voting was loud'])).toBe('');
    expect(
      since(
        corrected,
        [passage, 'finding', '2026-11-20', 'Voting was loud'],
        ['ruritania/2009-presidential/gone', 'finding', '2026-11-20', 'x'],
      ),
    ).toContain('correction-unknown');
  });

  test('is refused before the first release, and for what the release does not hold', () => {
    const log = correctionsFile([passage, 'finding', '2026-12-05', 'Voting was calm']);
    expect(problemsOf({ ...files(), 'corrections.yml': log })).toMatchInlineSnapshot(`
      "content/corrections.yml:1:3  correction-early  Unexpected correction before the first release, expected none: what was not published yet is changed without an entry
      - what: ruritania/2009-presidential/calm
        ^"
    `);
    expect(
      problemsOf(
        { ...files({ attributes: ' revised="2026-12-05"' }), 'corrections.yml': log },
        { ...release, tables: new Map([['excerpts', []]]) },
      ),
    ).toContain(
      'correction-early  Unexpected correction of `ruritania/2009-presidential/calm`, of which release 2026.1 has no `finding`',
    );
  });
});

describe('the day of a correction', () => {
  test('stands on nothing before the first release', () => {
    expect(problemsOf(files({ attributes: ' revised="2026-12-05"', front: 'revised: 2026-12-05\n' })))
      .toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/statement.md:13:78  revised-early  Unexpected correction on \`2026-12-05\` before the first release, expected none: what was not published yet is changed without a date
      ssment="positive" threads="open-count" revised="2026-12-05"}
                                             ^
      content/ruritania/threads/open-count.md:9:1  revised-early  Unexpected correction on \`2026-12-05\` before the first release, expected none: what was not published yet is changed without a date
      revised: 2026-12-05
      ^
      content/ruritania/topics/voting.md:5:1  revised-early  Unexpected correction on \`2026-12-05\` before the first release, expected none: what was not published yet is changed without a date
      revised: 2026-12-05
      ^"
    `);
  });

  test('is the one of the newest entry, and stands on nothing without one', () => {
    const entry: CorrectionEntry = [passage, 'finding', '2026-12-05', 'Voting was calm'];
    const orderly = (attributes: string) =>
      since(files({ finding: 'Voting was orderly', attributes }), entry);
    expect(orderly('')).toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/statement.md:13:1  revised-differs  Unexpected absence of \`revised\`, expected \`2026-12-05\`, the day of its newest entry in \`corrections.yml\`
      :::excerpt[Voting was orderly]{#calm assessment="positive" threads="open-count"}
      ^"
    `);
    expect(orderly(' revised="2026-12-04"')).toContain(
      'revised-differs  Unexpected correction on `2026-12-04`, expected `2026-12-05`',
    );
    expect(since(files({ attributes: ' revised="2026-12-05"' }))).toContain(
      'expected none: `corrections.yml` has no entry on `ruritania/2009-presidential/calm`',
    );
  });
});
