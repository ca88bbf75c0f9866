import { expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile.ts';
import { today } from '../invented/compiled.ts';
import { inventedContent } from '../invented/generate.ts';
import { changed, next, pieces, replaced, type Change } from './change.ts';
import { kinds } from './kinds.ts';
import { caughtBy, caughtRewritten, drawn, report, triedOn } from './tally.ts';
import { ofTests, Trial } from './try.ts';

const content = inventedContent({ elections: 2 });
const trial = new Trial(content, today);

/** The first change of a kind that there is. */
function first(name: string): Change {
  const [change] = kinds.find((kind) => kind.name === name)?.changes(trial.files) ?? [];
  if (change === undefined) throw new Error(`There is no change of the kind \`${name}\``);
  return change;
}

/** Kinds of change to a passage that the lock holds. */
const ofPassages = [
  'assessment',
  'topic',
  'thread of a passage',
  'voice',
  'commitment',
  'commitment dropped',
  'dimension',
  'dimensions of two figures swapped',
  'figure dropped',
  'value of a figure',
  'turnout twice, in words and value',
  'word of a quotation',
  'finding negated',
  'actor in a finding',
  'note negated',
  'note dropped',
  'order of two passages',
];

test.each(ofPassages)('no single change of the kind “%s” passes', (name) => {
  const [one] = drawn(
    kinds.filter((kind) => kind.name === name),
    trial.files,
    1,
    15,
  );
  if (one === undefined) throw new Error(`There is no change of the kind \`${name}\``);
  expect(caughtBy(trial.outcomeOf(one.change))).not.toBe('nothing');
});

test('a change that the content refuses is refused whatever the lock says', () => {
  const { content: rules } = trial.outcomeOf(first('value of a figure'));
  expect(rules).toContain('figure-disagrees');
  const dropped = trial.outcomeOf(first('figure dropped'));
  expect(dropped.content).toEqual([ofTests]);
  // `npm run check` does not run tests: it refuses the figure that the lock has and the passage has not.
  expect(dropped.lock).toEqual(['judgement-unread']);
});

test('a change of a quotation passes as proposed at most, if the lock is written anew', () => {
  const outcome = trial.outcomeOf(first('word of a quotation'));
  expect(caughtBy(outcome)).toBe('lock');
  expect(outcome.rewritten).toEqual([]);
  expect(caughtRewritten(outcome)).toBe('proposed');
});

test.each([
  'title of a report',
  'label in topics.yml',
  'name in country.yml',
  'citation of a comparison',
  'passage behind a line of a thread',
])('a change of our own words is refused by their lock, and named if that is written anew: “%s”', (name) => {
  const outcome = trial.outcomeOf(first(name));
  expect(outcome.lock).toEqual(['words-unlocked']);
  expect(outcome.rewritten).toEqual([]);
  expect(outcome.base).toEqual(['named']);
});

test('a change of a judgement that was read twice is refused by the lock of the main branch', () => {
  const outcomes = drawn(
    kinds.filter(({ name }) => name === 'commitment dropped' || name === 'note negated'),
    trial.files,
    6,
    15,
  ).map(({ change }) => trial.outcomeOf(change));
  expect(outcomes.some(({ base }) => base.includes('judgement-unread'))).toBe(true);
  expect(outcomes.map(({ lock }) => lock).filter((rules) => rules.length === 0)).toEqual([]);
});

test('the file that is changed is read alone and refused as it is by a whole compilation', () => {
  const names = [
    'value of a figure',
    'citation of a comparison',
    'passage behind a line of a thread',
    'day of an election',
    'label in topics.yml',
  ];
  for (const name of names) {
    const change = first(name);
    const files = trial.files
      .map((file) => (file.path === change.path ? changed(file, change) : file))
      .map(({ path, text }) => ({ path, content: text }));
    const { problems } = compileCorpus(files, { today });
    const { content: rules, lock } = trial.outcomeOf(change);
    expect([...new Set([...rules, ...lock])].sort(), name).toEqual(
      [...new Set(problems.map(({ ruleId }) => ruleId))].sort(),
    );
  }
});

test('content that has a problem already tells nothing', () => {
  const broken = content.map((file) =>
    file.path === 'topics.yml' ? { ...file, content: `${String(file.content)}- id: voting\n` } : file,
  );
  expect(() => new Trial(broken, today)).toThrow(/^The content has \d+ problems? without a change$/);
});

test('a seed draws the same changes again, of all kinds in turn', () => {
  const draw = (seed: number) => drawn(kinds, trial.files, 40, seed);
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(new Set(draw(1).map(({ kind }) => kind)).size).toBeGreaterThan(25);
  expect(new Set(kinds.map(({ name }) => name)).size).toBe(kinds.length);
});

test('results name what only the lock catches, and what nothing does', () => {
  const change = first('title of a report');
  const refused = { content: [], lock: ['judgement-unread'], rewritten: [], base: ['judgement-unread'] };
  const text = report(
    [
      triedOn(trial.files, 'title of a report', change, { content: [], lock: [], rewritten: [], base: [] }),
      triedOn(trial.files, 'voice', change, refused),
    ],
    kinds,
  );
  expect(text).toContain('| voice | 1 | 0 | 1 | 1 | 0 | 0 | 0 | 0 |');
  expect(text).toContain('| title of a report | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 1 |');
  expect(text).toContain('| all | 2 | 0 | 1 | 1 | 0 | 0 | 0 | 1 |');
  const [locked = '', nothing = ''] = text.split('## What nothing catches');
  expect(locked).toContain('(judgement-unread, against main: judgement-unread)');
  expect(nothing).toContain('- title of a report: ');
  expect(report([triedOn(trial.files, 'voice', change, refused)], kinds)).toMatch(
    /## What nothing catches\n\nNone of them\.\n/,
  );
});

test('pieces know where they stand, so that a change is made there', () => {
  const file = { path: 'a.md', text: 'one two two' };
  const [change] = replaced(pieces([file], /two (two)/g), /w/g, () => 'oo');
  expect(change).toEqual({ path: 'a.md', start: 5, end: 6, to: 'oo' });
});

test('the next of a list is another', () => {
  expect(next(['a', 'b', 'c'], 'c')).toBe('a');
  expect(next(['a'], 'a')).toBeUndefined();
});
