import { describe, expect, test } from 'vitest';
import {
  content,
  correctionsFile,
  problemsOf,
  releaseOf,
  today,
  wordsLocked,
  type Overrides,
} from '../../../tests/support/corpus.ts';
import { compileCorpus } from '../compile.ts';

const comparison = (text: string, question = 'Was it calm?', revised = ''): Overrides => ({
  'ruritania/topics/voting.md': `---
topic: voting
country: ruritania
question: ${question}
${revised}---

${text}
`,
});
const thread = (step: string, ...lines: readonly string[]): Overrides => ({
  'ruritania/threads/open-count.md': `---
title: Counting in the open
definition: Whether ballots are counted where observers can see.
course:
  2001-presidential: not-mentioned
  2004-parliamentary: not-mentioned
  2009-presidential: ${step}
${lines.map((line) => `${line}\n`).join('')}---
`,
});
const calm = comparison('It was calm. [2001-presidential/calm]\n\nSo it was later. [2009-presidential/calm]');

/** A file of Ruritania with some words other than usual. */
function edited(path: string, from: string, to: string): Overrides {
  const text = String(content().find((file) => file.path === path)?.content);
  if (!text.includes(from)) throw new Error(`${path} does not say ${from}`);
  return { [path]: text.replace(from, to) };
}

/** The problems of content whose words were locked as they were before, or as they are in a release. */
function since(before: Overrides, now: Overrides, release?: ReturnType<typeof releaseOf>): string {
  return problemsOf({ ...now, ...wordsLocked(content(before)) }, release);
}

/** The entries that are reported as unlocked, with their files. */
function unlocked(before: Overrides, now: Overrides): string[] {
  const found = since(before, now).matchAll(/^content\/(\S+?):\d+:\d+ {2}words-unlocked .*?`(.*?)`/gm);
  return Array.from(found, ([, file = '', entry = '']) => `${file} ${entry}`);
}

describe('our own words', () => {
  test('that are otherwise than they were locked are a problem, with its place and the way out', () => {
    expect(since({}, edited('topics.yml', 'label: Counting', 'label: Counting and law')))
      .toMatchInlineSnapshot(`
      "content/topics.yml:5:3  words-unlocked  Unexpected words of \`counting\`, which \`words.lock.json\` does not have so; put it back, or run \`npm run verify\`
      - id: counting
        ^"
    `);
  });

  const changes: readonly (readonly [entry: string, now: Overrides])[] = [
    ['topics.yml counting', edited('topics.yml', 'while votes were', 'while votes were not')],
    ['topics.yml counting.headings', edited('topics.yml', '[Counting, ', '[Counting of Votes, ')],
    ['indicators.yml indicators.turnout', edited('indicators.yml', 'voters who voted', 'voters who did not')],
    ['indicators.yml dimensions.stage', edited('indicators.yml', 'on election day }', 'a day later }')],
    ['commitments.yml copenhagen-7-5', edited('commitments.yml', 'Everyone may', 'No one may')],
    ['organisations.yml watch', edited('organisations.yml', 'Election Watch', 'Election Guard')],
    ['glossary.yml cec', edited('glossary.yml', 'at the head', 'at the foot')],
    ['ruritania/country.yml parties.reds', edited('ruritania/country.yml', 'Red Party', 'New Red Party')],
    ['ruritania/country.yml adjective', edited('ruritania/country.yml', 'Ruritanian', 'Ruritan')],
    [
      'ruritania/2001-presidential/election.yml body',
      edited('ruritania/2001-presidential/election.yml', 'body: President', 'body: King'),
    ],
    [
      'ruritania/2001-presidential/statement.md title',
      edited('ruritania/2001-presidential/statement.md', 'Preliminary Findings', 'Final Findings'),
    ],
    [
      'ruritania/2001-presidential/statement.md published',
      edited('ruritania/2001-presidential/statement.md', '2001-06-03', '2001-06-04'),
    ],
    [
      'ruritania/threads/open-count.md definition',
      edited('ruritania/threads/open-count.md', 'observers can', 'observers cannot'),
    ],
  ];

  test.each(changes)('are locked entry by entry: %s', (entry, now) => {
    expect(unlocked({}, now)).toEqual([entry]);
    expect(problemsOf(now)).toBe('');
  });

  test('of a thread are locked line by line, with the passages behind each', () => {
    const before = thread('{ status: It was open, key: [calm] }');
    const entry = 'ruritania/threads/open-count.md course.2009-presidential';
    expect(unlocked(before, thread('{ status: It was not open, key: [calm] }'))).toContain(entry);
    expect(unlocked(before, thread('{ status: It was open, key: [calm, other] }'))).toContain(entry);
    expect(unlocked(before, thread('not-mentioned'))).toContain(entry);
  });

  test('of a comparison are locked claim by claim, each with what it rests on', () => {
    const now = comparison(
      'It was calm. [2001-presidential/calm]\n\nSo it was later. [2004-parliamentary/calm]',
    );
    expect(unlocked(calm, now)).toEqual(['ruritania/topics/voting.md claim 2.1']);
  });

  test('may break their lines and order their fields as they like', () => {
    const laidOut = comparison(
      'It was\ncalm. [2001-presidential/calm]\n\nSo it was later.\n[2009-presidential/calm]',
    );
    expect(since(calm, laidOut)).toBe('');
  });

  test('that are new or gone are a problem: one for a file that is new', () => {
    expect(unlocked({}, calm)).toEqual(['ruritania/topics/voting.md ruritania/topics/voting.md']);
    expect(unlocked(calm, comparison('It was calm. [2001-presidential/calm]'))).toEqual([
      'ruritania/topics/voting.md claim 2.1',
    ]);
    expect(
      unlocked(thread('not-mentioned', 'caution: It may be otherwise.'), thread('not-mentioned')),
    ).toEqual(['ruritania/threads/open-count.md caution']);
  });

  test('without a lock are one problem', () => {
    expect(problemsOf({ 'words.lock.json': undefined })).toMatchInlineSnapshot(
      `"content/words.lock.json:1:1  words-unlocked  Unexpected absence of our own words in \`words.lock.json\`; run \`npm run verify\`"`,
    );
  });

  test('of a country without a lock are one problem, and those of all others are held', () => {
    const now = { ...edited('topics.yml', 'label: Counting', 'label: Count'), ...wordsLocked(content()) };
    expect(problemsOf({ ...now, 'ruritania/words.lock.json': undefined }).match(/^content\/.*$/gm)).toEqual([
      'content/ruritania/words.lock.json:1:1  words-unlocked  Unexpected absence of our own words in `ruritania/words.lock.json`; run `npm run verify`',
      expect.stringContaining(
        'content/topics.yml:5:3  words-unlocked  Unexpected words of `counting`, which `words.lock.json`',
      ),
    ]);
  });

  test('in a lock that cannot be read are no other problem', () => {
    expect(problemsOf({ 'words.lock.json': '{"topics.yml": {"voting": "x"}}' })).toMatchInlineSnapshot(`
      "content/words.lock.json:1:1  lock-unreadable  Unexpected \`words.lock.json\` that is not as the verifier writes it: see \`voting\` of \`topics.yml\`; run \`npm run verify\`
      {"topics.yml": {"voting": "x"}}
      ^"
    `);
  });

  test('are shown while they are written, and locked once that is done', () => {
    const lock = wordsLocked(content());
    const files = content({ ...edited('topics.yml', 'label: Counting', 'label: Count'), ...lock });
    expect(compileCorpus(files, { today }).problems).toHaveLength(1);
    expect(compileCorpus(files, { today, isBeingWritten: true }).problems).toEqual([]);
  });
});

describe('words that a release holds', () => {
  const release = releaseOf(calm);
  const now = edited('topics.yml', 'label: Counting', 'label: Counting and law');
  const settled = (what: string): Overrides => ({
    'settled.yml': `- { ${what}, day: 2026-12-05, why: It is what the chapter is about. }\n`,
  });

  test('change only with the day and the reason on record: the problem prints the line', () => {
    expect(since(calm, { ...calm, ...now }, release)).toMatchInlineSnapshot(`
      "content/topics.yml:5:3  words-unsettled  Unexpected change of \`counting\`, which was published before release 2026.1 or with it; put it back, or add to \`settled.yml\`: \`- { file: topics.yml, entry: counting, day: …, why: … }\`, then run \`npm run verify\`
      - id: counting
        ^"
    `);
  });

  test('change with a line on record, once they are locked with it', () => {
    const changed = { ...calm, ...now, ...settled('file: topics.yml, entry: counting') };
    expect(since(calm, changed, release)).toContain('topics.yml:5:3  words-unlocked');
    expect(since(changed, changed, release)).toBe('');
  });

  test('need a line of their own for each change', () => {
    const once = { ...calm, ...now, ...settled('file: topics.yml, entry: counting') };
    const twice = { ...once, ...edited('topics.yml', 'label: Counting', 'label: Counting again') };
    expect(since(once, twice, release)).toContain('words-unsettled');
    expect(
      since(calm, { ...calm, ...now, ...settled('file: topics.yml, entry: voting') }, release),
    ).toContain('words-unsettled');
  });

  test('do not go without one, alone or with their file', () => {
    const less = comparison('It was calm. [2001-presidential/calm]');
    const log = {
      'corrections.yml': correctionsFile([
        'ruritania/topics/voting',
        'account',
        '2026-12-05',
        'So it was later.',
      ]),
    };
    const revised = comparison('It was calm. [2001-presidential/calm]', undefined, 'revised: 2026-12-05\n');
    expect(since(calm, less, release)).toContain('words-unsettled  Unexpected absence of `claim 2.1`');
    expect(since(calm, { ...revised, ...log }, release)).not.toContain('words-unsettled');
    expect(since(calm, {}, release)).toContain('words-unsettled  Unexpected absence of `question`');
    expect(since(calm, settled('file: ruritania/topics/voting.md'), release)).not.toContain(
      'words-unsettled',
    );
  });

  test('are found by more words without one', () => {
    const found = edited('topics.yml', '[Counting, ', '[Counting of Votes, Counting, ');
    expect(since(calm, { ...calm, ...found }, release)).toContain('words-unlocked');
  });

  test('that came after it are nobody’s yet', () => {
    const added = edited(
      'glossary.yml',
      '- id: cec',
      '- id: pec\n  term: PEC\n  expansion: Precinct Commission\n  definition: One below.\n- id: cec',
    );
    const changed = { 'glossary.yml': String(added['glossary.yml']).replace('One below', 'Another below') };
    expect(since({ ...calm, ...added }, { ...calm, ...changed }, release)).toContain('words-unlocked');
  });
});
