import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readLatestRelease } from '../../corpus/releases.ts';
import type { LatestRelease } from '../../model/release.ts';
import type { Corpus } from '../../model/corpus.ts';
import { pageKinds } from '../../page-kinds.ts';
import { downloads } from '../publishing/downloads.ts';
import { pagesOf } from '../publishing/page-kind.ts';
import { threadView } from '../threads/thread-view.ts';
import { topicView } from '../topics/topic-view.ts';
import { correctionsView } from './corrections-view.ts';
import { writeManifest } from '../../whole/manifest.ts';
import {
  correctionsFile,
  corpusOf,
  lastReport,
  report,
  the,
  type CorrectionEntry,
  type Overrides,
} from '../../../tests/support/corpus.ts';

/** A passage, a comparison and a thread; `revised` is their day, if they were corrected. */
function files(finding: string, answer: string, line: string, revised?: string): Overrides {
  const day = revised === undefined ? '' : `revised: ${revised}\n`;
  return {
    [lastReport]: report(`## Voting

:::excerpt[${finding}]{#calm assessment="positive" threads="open-count"${revised === undefined ? '' : ` revised="${revised}"`}}
> Voting was calm.[^1]
>
> So was the count.

A note on *it*.
:::

[^1]: As was said.
`),
    'ruritania/topics/voting.md': `---
topic: voting
country: ruritania
question: Was voting calm?
${day}---

${answer} [2009-presidential/calm].

Reports say so [2001-presidential/calm].

And *again* [2009-presidential/calm].
`,
    'ruritania/threads/open-count.md': `---
title: Counting in the open
definition: Whether ballots are counted where observers can see.
course:
  2001-presidential: not-mentioned
  2004-parliamentary: not-mentioned
  2009-presidential: { status: ${line}, key: [calm] }
${day}---
`,
  };
}

const before = files('Voting was loud', 'It was loud', 'Counts were open');
const passage = 'ruritania/2009-presidential/calm';
let folder: string;
let release: LatestRelease | undefined;

/** Makes a release of a corpus, as `npm run release` does from its build. */
function released(corpus: Corpus, name: string, date: string): LatestRelease | undefined {
  for (const { path, body } of downloads(pageKinds, corpus, new URL('https://observed.example'))) {
    mkdirSync(dirname(join(folder, 'dist/data', path)), { recursive: true });
    writeFileSync(join(folder, 'dist/data', path), body());
  }
  writeManifest(join(folder, 'dist'));
  const options = ['--from', join(folder, 'dist'), '--to', folder, '--date', date];
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/release.ts', name, ...options], {
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'https://observed.example', SITE_BASE: undefined },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return readLatestRelease(folder);
}

const withLog = (now: Overrides, ...entries: readonly CorrectionEntry[]): Overrides => ({
  ...now,
  'corrections.yml': correctionsFile(...entries),
});

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrections-'));
  release = released(corpusOf(before), '2026.1', '2026-12-01');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const first: readonly CorrectionEntry[] = [
  [passage, 'finding', '2026-12-05', 'Voting was loud'],
  ['ruritania/topics/voting', 'answer', '2026-12-05', 'It was loud.'],
  ['ruritania/threads/open-count', 'course.2009-presidential', '2026-12-05', 'Counts were open'],
];
const now = files('Voting was calm', 'It was calm', 'Counts were closed', '2026-12-05');

test('what was released needs no correction as long as it says the same', () => {
  expect(corpusOf(before, release).corrections).toEqual([]);
});

test('without a release there is nothing to correct, and then nothing yet', () => {
  const plain = corpusOf(before);
  expect(correctionsView(plain)).toEqual({
    none: 'There is no release yet, so there is nothing to correct: until the first one, what is wrong is mended without an entry here.',
    corrections: [],
  });
  expect(correctionsView({ ...plain, release }).none).toBe(
    'Nothing that release 2026.1 or an earlier one says has been corrected.',
  );
});

test('corrections show the old wording beside the new one, with the reason, and lead to what was corrected', () => {
  const { none, corrections } = correctionsView(corpusOf(withLog(now, ...first), release));
  expect(none).toBeUndefined();
  expect(corrections).toEqual([
    {
      id: 'ruritania-2009-presidential-calm-2026-12-05',
      day: '5 December 2026',
      kind: 'Passage',
      subject: { href: '/ruritania/2009-presidential/#calm', label: 'Voting was calm' },
      fields: [
        {
          name: 'Finding',
          was: ['Voting was loud'],
          is: ['Voting was calm'],
          why: 'The report says otherwise.',
        },
      ],
    },
    {
      id: 'ruritania-topics-voting-2026-12-05',
      day: '5 December 2026',
      kind: 'Answer on a topic',
      subject: { href: '/ruritania/topics/voting/', label: 'Voting in Ruritania' },
      fields: [
        { name: 'Answer', was: ['It was loud.'], is: ['It was calm.'], why: 'The report says otherwise.' },
      ],
    },
    {
      id: 'ruritania-threads-open-count-2026-12-05',
      day: '5 December 2026',
      kind: 'Issue',
      subject: { href: '/ruritania/threads/open-count/', label: 'Counting in the open: Ruritania' },
      fields: [
        {
          name: 'Line on 2009 presidential',
          was: ['Counts were open'],
          is: ['Counts were closed'],
          why: 'The report says otherwise.',
        },
      ],
    },
  ]);
});

test('what was corrected leads to its entry', () => {
  const corpus = corpusOf(withLog(now, ...first), release);
  const thread = corpus.threads.get('ruritania/open-count');
  expect(topicView(corpus, the(corpus).country(), the(corpus).topic('voting')).corrected).toEqual({
    href: '/corrections/#ruritania-topics-voting-2026-12-05',
    label: 'Corrected on 5 December 2026',
  });
  expect(thread && threadView(corpus, thread).corrected?.href).toBe(
    '/corrections/#ruritania-threads-open-count-2026-12-05',
  );
});

test('the feeds of the site, of its country and of corrections say what was, and what is', () => {
  const corpus = corpusOf(withLog(now, ...first), release);
  const entries = pagesOf(pageKinds, corpus)
    .flatMap(({ feed }) => feed?.() ?? [])
    .flatMap(({ href, entries }) => entries.map((entry) => ({ feed: href, ...entry })))
    .filter(({ href }) => href === '/corrections/#ruritania-2009-presidential-calm-2026-12-05');
  expect(entries.map(({ feed }) => feed)).toEqual(['/', '/ruritania/', '/corrections/']);
  expect(entries[0]).toMatchObject({
    title: 'Corrected: Voting was calm',
    summary: 'Finding: “Voting was loud”, now “Voting was calm”. The report says otherwise.',
    updated: '2026-12-05',
  });
});

test('a correction stays when a later release holds the new wording, and says what it became then', () => {
  const second = released(corpusOf(withLog(now, ...first), release), '2026.2', '2026-12-10');
  const later: Overrides = {
    ...now,
    [lastReport]: String(now[lastReport])
      .replace('[Voting was calm]', '[Voting was quiet]')
      .replace('2026-12-05', '2026-12-20'),
  };
  const log = withLog(later, ...first, [passage, 'finding', '2026-12-20', 'Voting was calm']);
  const shown = correctionsView(corpusOf(log, second)).corrections.filter(({ kind }) => kind === 'Passage');
  expect(shown.map(({ day, fields }) => [day, fields[0]?.was, fields[0]?.is])).toEqual([
    ['20 December 2026', ['Voting was calm'], ['Voting was quiet']],
    ['5 December 2026', ['Voting was loud'], ['Voting was calm']],
  ]);
});

test('judgements and ids are shown by the names that readers know', () => {
  const changed = String(before[lastReport]).replace('"positive"', '"neutral" revised="2026-12-05"');
  const corpus = corpusOf(
    withLog({ ...before, [lastReport]: changed }, [passage, 'assessment', '2026-12-05', 'positive']),
    release,
  );
  expect(correctionsView(corpus).corrections[0]?.fields[0]).toMatchObject({
    name: 'Assessment',
    was: ['Welcomed'],
    is: ['Described'],
  });
});
