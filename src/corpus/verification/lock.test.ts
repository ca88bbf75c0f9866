import { describe, expect, test } from 'vitest';
import { content, lastReport, locked, report, today, type Overrides } from '../../../tests/support/corpus.ts';
import { calm, sealed } from '../../../tests/support/readings.ts';
import { lockSchema, verifierVersion, type Lock } from '../../model/lock.ts';
import { compileCorpus } from '../compile.ts';
import { parse } from '../parse.ts';
import { resolve } from '../resolve.ts';
import { sha256 } from '../sha256.ts';
import { lockContent, type LockOptions } from './lock.ts';

const id = lastReport.replace(/\.md$/, '');
const source = 'Voting\n\nVoting was quiet.\n\nNobody came.\n';

interface Passage {
  readonly words?: string;
  readonly note?: string;
  readonly heading?: string;
  readonly of?: string;
  readonly name?: string;
}

/** The last report with one passage. */
function passage({
  words = 'Voting was quiet.',
  note = '',
  heading = 'Voting',
  of = sha256(source),
  name = 'calm',
}: Passage = {}): Overrides {
  const text = report(`## ${heading}

:::excerpt[The mission welcomes the vote]{#${name} assessment="positive" topics="voting"}
> ${words}

${note}
:::
`).replace('0123456789abcdef'.repeat(4), of);
  return { [lastReport]: text };
}

function lockOf(files: Overrides): Lock {
  return lockSchema.parse(JSON.parse(locked(content(files))));
}

/** Locks the last report, whose lock was made of other files. */
function relocked(before: Lock, now: Overrides, options: Partial<LockOptions> = {}) {
  const { drafts } = parse(content(now).filter(({ path }) => path !== 'ruritania/quotes.lock.json'));
  const { lock, reports, problems } = lockContent(resolve(drafts), {
    sources: new Map(),
    before,
    propose: false,
    released: new Set(),
    ...options,
  });
  const own = reports.find(({ report }) => report.id === id);
  if (own === undefined) throw new Error('The last report was not locked');
  return {
    lock,
    entry: lock[id],
    ...own,
    problems: problems.map(({ ruleId, reason }) => `${ruleId ?? ''} ${reason}`),
  };
}

const before = lockOf(passage());
const sources = new Map([[sha256(source), source]]);

describe('a report whose source is not there', () => {
  test('keeps its entry while nothing in it has changed', () => {
    const { entry, unverified } = relocked(before, passage());
    expect(unverified).toEqual([]);
    expect(entry).toEqual(before[id]);
  });

  test.each([
    ['other words', passage({ words: 'Voting was wild.' }), ['calm']],
    ['another heading', passage({ heading: 'Counting' }), ['calm']],
    ['another source', passage({ of: sha256('Another.') }), ['its source']],
    ['another name', passage({ name: 'quiet' }), ['quiet', 'calm']],
  ])('has no entry with %s', (_, now, changed) => {
    const { entry, unverified } = relocked(before, now);
    expect(unverified).toEqual(changed);
    expect(entry).toBeUndefined();
  });

  test('has none where it has another order', () => {
    const two = (first: string, second: string): Overrides => ({
      [lastReport]: report(
        `## Voting\n\n${[first, second].map((name) => `:::excerpt[${name}]{#${name} assessment="neutral"}\n> Voting was quiet.\n:::\n`).join('\n')}`,
      ),
    });
    expect(relocked(lockOf(two('one', 'other')), two('other', 'one')).unverified).toEqual([
      'the order of its passages',
    ]);
  });

  test('has none that an earlier version of the verifier wrote', () => {
    const old = { ...before, [id]: { ...before[id], verifier: verifierVersion - 1 } } as Lock;
    expect(relocked(old, passage()).unverified).toEqual([
      'nothing, but an earlier version of the verifier wrote its entry',
    ]);
    expect(relocked(old, passage(), { sources }).entry?.verifier).toBe(verifierVersion);
  });

  test('has an entry that says what is proposed, if it may be', () => {
    const now = passage({ words: 'Voting was wild.' });
    const { entry, unverified, lock } = relocked(before, now, { propose: true });
    expect(unverified).toEqual(['calm']);
    expect(entry).toMatchObject({ proposed: true, quotations: { calm: { proposed: true, at: [] } } });
    const files = content({ ...now, 'ruritania/quotes.lock.json': JSON.stringify(lock) });
    expect(compileCorpus(files, { today }).problems).toEqual([]);
    // It stays proposed until somebody holds it against the source.
    expect(relocked(lock, now).entry).toEqual(entry);
    expect(relocked(lock, passage(), { sources }).entry).not.toHaveProperty('proposed');
  });

  test('that is new is proposed whole', () => {
    const { entry } = relocked({}, passage(), { propose: true });
    expect(entry).toMatchObject({ proposed: true, coverage: { paragraphs: 0 } });
  });
});

describe('a judgement', () => {
  const read = sealed([{ calm: {} }]);
  const readBefore = lockOf({ ...read, ...passage() });

  test('of a passage that only its author has read is locked as it is, and named', () => {
    const { readOnce, problems, entry } = relocked(before, passage({ note: 'Ours.' }));
    expect(readOnce.map(({ excerpt, fields }) => [excerpt.id, fields])).toEqual([['calm', ['note']]]);
    expect(problems).toEqual([]);
    expect(entry?.quotations.calm?.judgement).not.toEqual(before[id]?.quotations.calm?.judgement);
  });

  test('of one that was read twice, or released, changes only with a reading', () => {
    const now = passage({ note: 'Ours.' });
    expect(relocked(readBefore, { ...read, ...now }).problems).toEqual([
      expect.stringMatching(/^judgement-unread Unexpected `note` of `calm`/),
    ]);
    expect(
      relocked(before, now, { released: new Set(['ruritania/2009-presidential/calm']) }).problems,
    ).toEqual([expect.stringMatching(/^judgement-unread .*than when it was released/)]);
    const again = sealed([{ calm: {} }], 'calm: { again: { day: 2010-03-01, why: Read again. } }');
    const { problems, entry } = relocked(readBefore, { ...again, ...now });
    expect(problems).toEqual([]);
    expect(entry?.quotations.calm?.judgement?.read).toBe('2010-03-01');
  });

  test('moves with its passage', () => {
    const moved = (note: string): Overrides => ({
      ...read,
      ...passage({ name: 'quiet', note }),
      'redirects.yml':
        '- { from: /ruritania/2009-presidential/#calm, to: /ruritania/2009-presidential/#quiet, why: So. }\n',
    });
    expect(relocked(readBefore, moved(''), { sources }).problems).toEqual([]);
    expect(relocked(readBefore, moved('Ours.'), { sources }).problems).toEqual([
      expect.stringMatching(/^judgement-unread Unexpected `note` of `quiet`/),
    ]);
  });

  test('that is locked the first time needs no reading', () => {
    const concern = calm.replace('positive', 'neutral');
    const settled = sealed(
      [{ calm: { second: concern } }],
      'calm: { assessment: { is: positive, why: So. } }',
    );
    expect(relocked({}, { ...settled, ...passage() }, { sources }).problems).toEqual([]);
  });
});

describe('what is gone', () => {
  const read = sealed([{ calm: {} }]);
  const gone = Object.fromEntries(
    content(read)
      .filter(({ path }) => path.startsWith('ruritania/2009-presidential/'))
      .map(({ path }) => [path, undefined]),
  );
  const locking = (files: Overrides, now: Overrides, options: Partial<LockOptions> = {}) => {
    const { drafts } = parse(content({ ...now, 'ruritania/quotes.lock.json': undefined }));
    const { removed, problems, lock } = lockContent(resolve(drafts), {
      sources: new Map(),
      before: lockOf(files),
      propose: true,
      released: new Set(),
      ...options,
    });
    return { removed, lock, problems: problems.map(({ ruleId, reason }) => `${ruleId ?? ''} ${reason}`) };
  };
  const whole = (entry = '') => ({
    'settled.yml': `- { file: ${lastReport}${entry}, day: 2026-12-05, why: The publisher took it back. }\n`,
  });

  test('a report that was read twice goes only with a reason, though its entry goes with it', () => {
    const { removed, problems, lock } = locking({ ...passage(), ...read }, gone);
    expect(lock[id]).toBeUndefined();
    expect(removed).toEqual([{ report: id, id: 'calm' }]);
    expect(problems).toMatchInlineSnapshot(`
      [
        "removal-unsettled Unexpected absence of the report, one passage of which were read twice or released; bring it back, or add to \`settled.yml\`: \`- { file: ruritania/2009-presidential/statement.md, day: …, why: … }\`, then run \`npm run verify\`",
      ]
    `);
    expect(locking({ ...passage(), ...read }, { ...gone, ...whole() }).problems).toEqual([]);
  });

  test('so does a passage', () => {
    const now = { ...passage({ name: 'quiet' }), ...sealed([]) };
    expect(locking({ ...passage(), ...read }, now).problems).toMatchInlineSnapshot(`
      [
        "removal-unsettled Unexpected absence of \`calm\`, which was read twice or released; bring it back, or add to \`settled.yml\`: \`- { file: ruritania/2009-presidential/statement.md, entry: calm, day: …, why: … }\`, then run \`npm run verify\`",
      ]
    `);
    expect(locking({ ...passage(), ...read }, { ...now, ...whole(', entry: calm') }).problems).toEqual([]);
  });

  test('what only its author has read is named, until it is released', () => {
    expect(locking(passage(), gone)).toMatchObject({ removed: [{ report: id, id: 'calm' }], problems: [] });
    const released = new Set(['ruritania/2009-presidential/calm']);
    expect(locking(passage(), gone, { released }).problems).toHaveLength(1);
  });
});
