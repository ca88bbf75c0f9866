import { expect, test } from 'vitest';
import {
  content,
  lastReport,
  locked,
  problemsOf,
  report,
  type Overrides,
} from '../../../tests/support/corpus.ts';
import { lockSchema, type Coverage, type LockEntry } from '../../model/lock.ts';

/** The last report with a passage of each of these ids, under a heading. */
function passages(ids: readonly string[], heading = 'Voting'): Overrides {
  const excerpts = ids.map(
    (id) => `:::excerpt[The ${id}]{#${id} assessment="neutral" topics="voting"}\n> The ${id}.\n:::\n`,
  );
  return { [lastReport]: report(`## ${heading}\n\n${excerpts.join('\n')}`) };
}

function lockOf(files: Overrides): string {
  return locked(content(files));
}

/** The lock of some files with another entry of the last report. */
function edited(files: Overrides, edit: (entry: LockEntry) => LockEntry): string {
  const lock = lockSchema.parse(JSON.parse(lockOf(files)));
  const id = lastReport.replace(/\.md$/, '');
  return JSON.stringify(
    Object.fromEntries(Object.entries(lock).map(([own, entry]) => [own, own === id ? edit(entry) : entry])),
  );
}

/** What was counted in all of a report. */
function countsOf({ coverage }: LockEntry): Coverage {
  const { paragraphs, quoted, setAside, sentences, words } = coverage;
  return { paragraphs, quoted, setAside, sentences, words };
}

test('an entry of a report that there is not is a problem of the lock', () => {
  const lock = lockSchema.parse(JSON.parse(lockOf({})));
  const [entry] = Object.values(lock);
  const more = JSON.stringify({ ...lock, 'ruritania/1999-local/statement': entry });
  expect(problemsOf({ 'ruritania/quotes.lock.json': more })).toMatchInlineSnapshot(`
    "content/ruritania/quotes.lock.json:1:1  lock-stale  Unexpected entry of \`ruritania/1999-local/statement\`, which is no report; take the entry out with \`npm run verify\`
    {"ruritania/2001-presidential/statement":{"sha256":"0123456789abcdef0123456789ab
    ^"
  `);
});

test('an entry of a passage that there is not is a problem of its report', () => {
  expect(
    problemsOf({
      ...passages(['queues']),
      'ruritania/quotes.lock.json': lockOf(passages(['queues', 'lists'])),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:1:1  lock-stale  Unexpected entry of \`lists\` in \`ruritania/quotes.lock.json\`, which the report does not have; put it back, or run \`npm run verify -- --sources DIR\`
    ---
    ^"
  `);
});

test('a passage under another heading than when it was verified is a problem', () => {
  expect(
    problemsOf({
      ...passages(['queues'], 'Election Day'),
      'ruritania/quotes.lock.json': lockOf(passages(['queues'])),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  heading-unverified  Unexpected heading \`Election Day\` over \`queues\`, whose words were found under \`Voting\`; move it back, or run \`npm run verify -- --sources DIR\`
    :::excerpt[The queues]{#queues assessment="neutral" topics="voting"}
    ^"
  `);
});

test('passages in another order are a problem at the first that is out of place', () => {
  expect(
    problemsOf({
      ...passages(['queues', 'boxes', 'lists']),
      'ruritania/quotes.lock.json': lockOf(passages(['queues', 'lists', 'boxes'])),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:17:1  order-unverified  Unexpected place of \`boxes\`, where \`lists\` stood when the report was verified; move it back, or run \`npm run verify -- --sources DIR\`
    :::excerpt[The boxes]{#boxes assessment="neutral" topics="voting"}
    ^"
  `);
});

test('the entry of another version of the verifier is a problem', () => {
  const files = passages(['queues']);
  const lock = edited(files, (entry) => ({ ...entry, verifier: 1 }));
  expect(problemsOf({ ...files, 'ruritania/quotes.lock.json': lock })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:1:1  lock-outdated  Unexpected entry of version 1 of the verifier, which is 2 now; run \`npm run verify -- --sources DIR\`
    ---
    ^"
  `);
});

test('what does not add up in the coverage is a problem, each sum once', () => {
  const files = passages(['queues']);
  const lock = edited(files, (entry) => ({
    ...entry,
    coverage: {
      ...entry.coverage,
      sections: [{ ...countsOf(entry), heading: 'Voting', quoted: 1, paragraphs: 2 }],
    },
  }));
  expect(problemsOf({ ...files, 'ruritania/quotes.lock.json': lock })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:1:1  coverage-differs  Unexpected number of paragraphs, 0, which is 2 in its sections, in the coverage of \`ruritania/quotes.lock.json\`; run \`npm run verify -- --sources DIR\`
    ---
    ^
    content/ruritania/2009-presidential/statement.md:1:1  coverage-differs  Unexpected number of paragraphs quoted, 0, which is 1 in its sections, in the coverage of \`ruritania/quotes.lock.json\`; run \`npm run verify -- --sources DIR\`
    ---
    ^"
  `);
});

test('a heading of the coverage is one of the report, one that is set aside, or the title page', () => {
  const files = passages(['queues']);
  const headed = (heading: string) =>
    edited(files, (entry) => ({
      ...entry,
      coverage: { ...entry.coverage, sections: [{ ...countsOf(entry), heading }] },
    }));
  expect(problemsOf({ ...files, 'ruritania/quotes.lock.json': headed('Title page') })).toBe('');
  expect(problemsOf({ ...files, 'ruritania/quotes.lock.json': headed('Voting') })).toBe('');
  expect(problemsOf({ ...files, 'ruritania/quotes.lock.json': headed('Weather') })).toContain(
    ':1:1  coverage-differs  Unexpected heading `Weather` in the coverage',
  );
});

test('more words quoted than the quotations hold are a problem, unless some are proposed', () => {
  const files = passages(['queues']);
  const counting = (quoted: number, more: object = {}) =>
    edited(files, (entry) => {
      const words = { all: 100, quoted, setAside: 0 };
      const counts = { ...countsOf(entry), words };
      return { ...entry, coverage: { ...counts, sections: [{ ...counts, heading: 'Voting' }] }, ...more };
    });
  expect(problemsOf({ ...files, 'ruritania/quotes.lock.json': counting(2) })).toBe('');
  expect(problemsOf({ ...files, 'ruritania/quotes.lock.json': counting(99) })).toContain(
    'coverage-differs  Unexpected number of words quoted, 99, of which quotations hold 3 at most,',
  );
  expect(problemsOf({ ...files, 'ruritania/quotes.lock.json': counting(99, { proposed: true }) })).toBe('');
});
