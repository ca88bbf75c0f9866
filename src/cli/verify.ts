import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../corpus/content-folder.ts';
import { readContent } from '../corpus/disk.ts';
import { parse } from '../corpus/parse.ts';
import { problemReport } from '../corpus/problem-report.ts';
import { sha256 } from '../corpus/sha256.ts';
import { quotationsOf } from '../corpus/verification/quotation.ts';
import { verify } from '../corpus/verification/verify.ts';
import type { ReportDraft } from '../markdown/report-draft.ts';
import type { Problem } from '../model/problem.ts';
import { lockSchema, type CoverageCounts, type Lock, type LockEntry } from '../model/lock.ts';

/**
 * `npm run verify -- --sources DIR`: holds every quotation and footnote against the source texts, which are found by
 * their SHA-256, prints how much of each report is quoted, and writes `quotes.lock.json`. A report whose source is not
 * there keeps its entry, as long as nothing in it has changed. Exits with 1 on any misquotation, and where something
 * changed and cannot be held against its source.
 */
const { values } = parseArgs({
  options: {
    sources: { type: 'string' },
    content: { type: 'string', default: contentFolder },
    check: { type: 'boolean', default: false },
  },
});
const folder = values.content;
const lockFile = 'quotes.lock.json';

if (values.sources === undefined || !existsSync(values.sources)) {
  console.error('Expected the folder of the source texts: npm run verify -- --sources DIR');
  process.exitCode = 1;
} else {
  run(values.sources);
}

function run(sources: string): void {
  const texts = new Map(
    readdirSync(sources)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(sources, name), 'utf8'))
      .map((text) => [sha256(text), text]),
  );
  // The lock is what is written here: one that cannot be read must not stand in the way.
  const { drafts, problems: unread } = parse(readContent(folder).filter(({ path }) => path !== lockFile));
  const problems: Problem[] = [...unread];
  const before = readLock(join(folder, lockFile));
  const lock: Record<string, Lock[string]> = {};
  let unverified = false;
  for (const report of drafts.reports) {
    const id = report.path.replace(/\.md$/, '');
    const text = texts.get(report.fields.source.sha256);
    if (text === undefined) {
      const { entry, changed } = keptEntry(report, before[id]);
      console.error(
        `${id}: not verified again, no text in ${sources} has the SHA-256 of its front matter, ${report.fields.source.sha256}`,
      );
      if (entry !== undefined) lock[id] = entry;
      else {
        unverified = true;
        console.error(`  changed since it was verified: ${changed.join(', ')}`);
      }
      continue;
    }
    const verification = verify(report, text);
    problems.push(...verification.problems);
    lock[id] = verification.entry;
    print(id, verification);
  }
  const written = `${JSON.stringify(lock, undefined, 1)}\n`;
  const path = join(folder, lockFile);
  if (problems.length > 0) {
    console.error(`\n${problemReport(problems)}\n\nThe lock is not written.`);
    process.exitCode = 1;
  } else if (unverified) {
    console.error(
      '\nThe lock is not written: what changed can be verified only against its source. Put the text into the folder of the sources.',
    );
    process.exitCode = 1;
  } else if (!values.check) {
    writeFileSync(path, written);
    console.log(`\n${path} is written.`);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== written) {
    console.error(`\n${path} is not what the sources say; run npm run verify without --check.`);
    process.exitCode = 1;
  }
}

/** The lock as it is; empty where there is none that can be read. */
function readLock(path: string): Lock {
  try {
    const lock: unknown = JSON.parse(readFileSync(path, 'utf8'));
    // What is kept is written again as it stood, key by key.
    return lockSchema.safeParse(lock).success ? (lock as Lock) : {};
  } catch {
    return {};
  }
}

/**
 * What is kept of a report whose source is not there: its entry, if every quotation is one that was verified, and the
 * entry names no other. Otherwise what differs.
 */
function keptEntry(
  report: ReportDraft,
  entry: LockEntry | undefined,
): { readonly entry?: LockEntry; readonly changed: readonly string[] } {
  if (entry === undefined) return { changed: ['the whole report, which has no entry'] };
  if (entry.sha256 !== report.fields.source.sha256) return { changed: ['its source'] };
  const now = new Map(quotationsOf(report).map(({ id, hash }) => [id, hash]));
  const ids = new Set([...now.keys(), ...Object.keys(entry.quotations)]);
  const changed = [...ids].filter((id) => now.get(id) !== entry.quotations[id]?.hash);
  return changed.length === 0 ? { entry, changed } : { changed };
}

function print(id: string, { entry, left, leftWithin, ambiguous }: ReturnType<typeof verify>): void {
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
