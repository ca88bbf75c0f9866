import { readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { contentFolder } from '../corpus/content-folder.ts';
import { readContent } from '../corpus/disk.ts';
import { isInPlace, lockFiles, lockKind, quotesLockOf, wordsLockOf } from '../corpus/lock-files.ts';
import { parse } from '../corpus/parse.ts';
import { problemReport } from '../corpus/problem-report.ts';
import { publicFolder } from '../corpus/public-folder.ts';
import { readLatestRelease } from '../corpus/releases.ts';
import { resolve } from '../corpus/resolve.ts';
import { sha256 } from '../corpus/sha256.ts';
import { decode, type SourceFile } from '../corpus/source-file.ts';
import { listed, passagesIn } from '../corpus/verification/judgement-fault.ts';
import { lockContent, type LockedReport } from '../corpus/verification/lock.ts';
import type { FormerPassage } from '../corpus/verification/removed.ts';
import type { Verification } from '../corpus/verification/verify.ts';
import {
  lockedWords,
  unsettledFault,
  wordsChanges,
  type WordsChange,
  type WordsChangeKind,
} from '../corpus/verification/words-lock.ts';
import { lockSchema, type CoverageCounts, type Lock } from '../model/lock.ts';
import { wordsLockSchema, type WordsLock } from '../model/words-lock.ts';

/**
 * `npm run verify -- --sources DIR`: holds every quotation and footnote against the source texts, which are found by
 * their SHA-256, prints how much of each report is quoted, and writes the locks of each country: `quotes.lock.json`, with
 * our judgement of each passage, and `words.lock.json`, with our own words outside of passages; beside the countries a
 * `words.lock.json` of what all share. A report whose source is not there keeps its entry, as long as nothing in it has
 * changed. What of our words has changed, and what is gone, is named. Locks that have changed are written, all or none,
 * and those at other places are removed: what they held is kept.
 *
 * - `--propose`: what has changed in a report whose source is not there is locked as proposed.
 * - `--check`: writes nothing, and fails where the lock is not what would be written.
 * - `--base FOLDER`: the content whose locks to start from, if not those that are there: what stands on the main branch.
 *
 * Exits with 1 on any misquotation, where words have changed that cannot be held against their source, where a judgement
 * has changed without a reading, and where something that was released has changed, or a passage is gone, without a
 * reason on record.
 */
const { values } = parseArgs({
  options: {
    sources: { type: 'string', default: process.env.SITE_SOURCES },
    content: { type: 'string', default: contentFolder },
    base: { type: 'string' },
    check: { type: 'boolean', default: false },
    propose: { type: 'boolean', default: false },
  },
});
const folder = values.content;
/** How a change of our own words is named. */
const said: Readonly<Record<WordsChangeKind, string>> = {
  new: 'new',
  changed: 'otherwise than it was locked',
  gone: 'gone',
  record: 'otherwise on record',
};
const missing = [values.sources, values.base].find((path) => path !== undefined && !isFolder(path));

if (missing !== undefined) {
  console.error(`Expected a folder at \`${missing}\`, where there is none: npm run verify -- --sources DIR`);
  process.exitCode = 1;
} else {
  run(values.sources);
}

function run(sources: string | undefined): void {
  const files = readContent(folder);
  // Locks are what is written here: one that cannot be read must not stand in the way.
  const { drafts, problems: unread } = parse(files.filter(({ path }) => lockKind(path) === undefined));
  const there = files.filter(({ path }) => lockKind(path) !== undefined);
  const release = readLatestRelease(publicFolder);
  const before = values.base === undefined ? there : locksIn(values.base);
  const lockBefore = entriesOf<Lock>(before, 'quotes', lockSchema);
  const wordsBefore = entriesOf<WordsLock>(before, 'words', wordsLockSchema);
  const { lock, reports, removed, problems } = lockContent(resolve(drafts), {
    sources: sources === undefined ? new Map() : textsIn(sources),
    before: lockBefore,
    propose: values.propose,
    released: passagesIn(release),
  });
  const made = lockFiles(lock, lockedWords(drafts));
  const held = new Set([
    ...Object.keys(lockBefore).map(quotesLockOf),
    ...Object.keys(wordsBefore).map(wordsLockOf),
  ]);
  const expected = new Set([
    ...reports.map(({ report }) => quotesLockOf(report.id)),
    ...made.map(({ path }) => path),
  ]);
  for (const path of expected)
    if (!held.has(path))
      console.error(
        `${join(values.base ?? folder, path)} is no lock that can be read: all that it is to hold is locked anew.`,
      );
  const changes = Object.keys(wordsBefore).length === 0 ? [] : wordsChanges(drafts, wordsBefore, release);
  for (const report of reports) print(report, sources);
  printRemoved(removed);
  printWords(changes);
  const unsettled = release === undefined ? [] : changes.flatMap((one) => unsettledFault(one, release) ?? []);
  const faults = [...unread, ...problems, ...unsettled];
  const missing = reports.filter(({ verification }) => verification === undefined);
  const names = (some: readonly LockedReport[]) => some.map(({ report }) => `  ${report.id}`).join('\n');
  if (missing.length > 0)
    console.error(
      `\nNOT VERIFIED AGAIN, for want of a source: ${missing.length} of ${reports.length} reports\n${names(missing)}`,
    );
  const unverified = missing.filter(({ unverified }) => unverified.length > 0);
  if (faults.length > 0) {
    console.error(`\n${problemReport(faults)}\n\nThe locks are not written.`);
    process.exitCode = 1;
  } else if (unverified.length > 0 && !values.propose) {
    console.error(
      `\nThe locks are not written: what changed can be verified only against its source. Put the text into the folder of the sources; who does not have it proposes the change: npm run verify -- --propose\n${names(unverified)}`,
    );
    process.exitCode = 1;
  } else {
    settle(made, there);
  }
}

/** Writes the locks that have changed; with `--check` says which are others than those that are there. */
function settle(made: readonly SourceFile[], there: readonly SourceFile[]): void {
  const textOf = new Map(there.map(({ path, content }) => [path, decode(content) ?? '']));
  const changed = made.filter(({ path, content }) => textOf.get(path) !== content);
  const places = new Set(made.map(({ path }) => path));
  const stray = there.map(({ path }) => path).filter((path) => !places.has(path));
  if (!values.check) {
    replaceFiles(changed, stray);
    for (const { path } of changed) console.log(`\n${join(folder, path)} is written.`);
    for (const path of stray) console.log(`\n${join(folder, path)} is removed.`);
    if (changed.length + stray.length === 0) console.log('\nThe locks are as they were.');
    return;
  }
  const wayOut = 'run npm run verify with the same options and without --check.';
  for (const file of changed) {
    const [by, where] =
      lockKind(file.path) === 'quotes'
        ? ['sources and readings', firstDifference(file, textOf.get(file.path) ?? '')]
        : ['our own words', ''];
    const is = values.base === undefined ? `what ${by} say` : `what ${by} make of \`${values.base}\``;
    console.error(`\n${join(folder, file.path)} is not ${is}${where}; ${wayOut}`);
  }
  for (const path of stray) console.error(`\n${join(folder, path)} is a lock of nothing; ${wayOut}`);
  if (changed.length + stray.length > 0) process.exitCode = 1;
}

/** Writes files beside their places and moves them there once all are whole; then removes others, and folders that held no more. */
function replaceFiles(written: readonly SourceFile[], removed: readonly string[]): void {
  const moves = written.map(({ path, content }) => ({
    from: join(folder, dirname(path), `.${basename(path)}.next`),
    to: join(folder, path),
    content,
  }));
  try {
    for (const { from, content } of moves) writeFileSync(from, content);
  } catch (error) {
    for (const { from } of moves) rmSync(from, { force: true, recursive: true });
    throw error;
  }
  for (const { from, to } of moves) renameSync(from, to);
  for (const path of removed) {
    rmSync(join(folder, path));
    if (readdirSync(dirname(join(folder, path))).length === 0) rmdirSync(dirname(join(folder, path)));
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The texts of a folder, by their SHA-256. */
function textsIn(sources: string): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(sources)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(sources, name), 'utf8'))
      .map((text) => [sha256(text), text]),
  );
}

/** The locks of some content. */
function locksIn(content: string): SourceFile[] {
  return readContent(content).filter(({ path }) => lockKind(path) !== undefined);
}

/** The entries of all locks of a kind that can be read. Those at their places win over others. */
function entriesOf<T extends object>(
  locks: readonly SourceFile[],
  kind: ReturnType<typeof lockKind>,
  schema: z.ZodType<T>,
): T | Record<string, never> {
  return locks
    .filter(({ path }) => lockKind(path) === kind)
    .toSorted((a, b) => Number(isInPlace(a.path)) - Number(isInPlace(b.path)))
    .reduce((all, { content }) => ({ ...all, ...read(decode(content) ?? '', schema) }), {});
}

/** The entries of a lock; none where it cannot be read. */
function read<T extends object>(text: string, schema: z.ZodType<T>): T | Record<string, never> {
  try {
    const lock: unknown = JSON.parse(text);
    // What is kept is written again as it stood, key by key.
    return schema.safeParse(lock).success ? (lock as T) : {};
  } catch {
    return {};
  }
}

/** Names passages that are gone, report by report. */
function printRemoved(removed: readonly FormerPassage[]): void {
  for (const [report, passages] of Map.groupBy(removed, ({ report }) => report))
    console.error(
      `\nGONE FROM ${report}: ${passages.length} ${passages.length === 1 ? 'passage' : 'passages'}, ${passages.map(({ id }) => id).join(', ')}`,
    );
}

/** Names our own words that are not as they were locked, file by file. */
function printWords(changes: readonly WordsChange[]): void {
  if (changes.length === 0) return;
  const files = Map.groupBy(changes, ({ file }) => file);
  const lines = [...files].flatMap(([file, own]) =>
    [...Map.groupBy(own, ({ kind }) => kind)].map(
      ([kind, some]) => `  ${file}, ${said[kind]}: ${some.map(({ entry }) => entry).join(', ')}`,
    ),
  );
  console.error(`\nOUR OWN WORDS, NOT AS THEY WERE LOCKED: ${changes.length}\n${lines.join('\n')}`);
}

/** Where a lock of quotations begins to differ from the one that is there. */
function firstDifference({ content }: SourceFile, before: string): string {
  const [lock, there] = [decode(content) ?? '', before].map((text) => read<Lock>(text, lockSchema));
  const ids = [...new Set([...Object.keys(lock ?? {}), ...Object.keys(there ?? {})])];
  const report = ids.find((id) => JSON.stringify(lock?.[id]) !== JSON.stringify(there?.[id]));
  if (report === undefined) return '';
  const [now, then] = [lock?.[report]?.quotations ?? {}, there?.[report]?.quotations ?? {}];
  const passage = [...new Set([...Object.keys(now), ...Object.keys(then)])].find(
    (id) => JSON.stringify(now[id]) !== JSON.stringify(then[id]),
  );
  return `: see ${passage === undefined ? '' : `\`${passage}\` of `}\`${report}\``;
}

function print(
  { report: { id, fields }, verification, unverified, readOnce }: LockedReport,
  sources: string | undefined,
): void {
  if (verification === undefined) {
    const why =
      sources === undefined
        ? 'no folder of sources is given'
        : `no text in ${sources} has the SHA-256 of its front matter, ${fields.source.sha256}`;
    console.error(`${id}: not verified again, ${why}`);
    if (unverified.length > 0) {
      const what = values.propose ? 'locked as proposed' : 'changed since it was verified';
      console.error(`  ${what}: ${unverified.join(', ')}`);
    }
  } else printCoverage(id, verification);
  for (const { excerpt, fields: changed } of readOnce)
    console.error(`  read once, its ${listed(changed)} is locked as it is now: ${excerpt.id}`);
}

function printCoverage(id: string, { entry, left, leftWithin, ambiguous }: Verification): void {
  const { paragraphs, quoted, setAside, sentences, words, sections } = entry.coverage;
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${Math.floor((part / Math.max(1, whole)) * 100)} per cent)`;
  const quotedOf = (counts: CoverageCounts) => share(counts.quoted, counts.all - counts.setAside);
  console.log(
    `\n${id}: quoted ${share(quoted, paragraphs - setAside)} paragraphs in part or whole, ${quotedOf(sentences)} sentences in part or whole, ${quotedOf(words)} words; ${setAside} paragraphs set aside`,
  );
  for (const one of sections) {
    console.log(
      `  ${one.heading}: ${one.quoted} of ${one.paragraphs}, ${one.words.quoted} of ${one.words.all} words${one.setAside > 0 ? `, ${one.setAside} set aside` : ''}`,
    );
  }
  for (const { paragraph, heading } of left) {
    console.log(
      `  not quoted, line ${paragraph.lines[0]?.[0] ?? 0} (${heading}): ${paragraph.text.slice(0, 90)}`,
    );
  }
  for (const { paragraph, heading, words: rest } of leftWithin) {
    console.log(
      `  not quoted, within line ${paragraph.lines[0]?.[0] ?? 0} (${heading}): ${rest.slice(0, 90)}`,
    );
  }
  for (const excerpt of ambiguous) {
    console.log(
      `  found twice, for the source repeats it with the same 32 characters before and after: ${excerpt}`,
    );
  }
}
