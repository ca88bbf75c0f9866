import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../corpus/content-folder.ts';
import { readContent } from '../corpus/disk.ts';
import { parse } from '../corpus/parse.ts';
import { problemReport } from '../corpus/problem-report.ts';
import { sha256 } from '../corpus/sha256.ts';
import { verify } from '../corpus/verification/verify.ts';
import type { Problem } from '../model/problem.ts';
import type { CoverageCounts, Lock } from '../model/lock.ts';

/**
 * `npm run verify -- --sources DIR`: holds every quotation and footnote against the source texts, which are found by
 * their SHA-256, prints how much of each report is quoted, and writes `quotes.lock.json`. Exits with 1 on any misquotation.
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
  const lock: Record<string, Lock[string]> = {};
  for (const report of drafts.reports) {
    const id = report.path.replace(/\.md$/, '');
    const text = texts.get(report.fields.source.sha256);
    if (text === undefined) {
      console.error(
        `${id}: no text in ${sources} has the SHA-256 of its front matter, ${report.fields.source.sha256}`,
      );
      process.exitCode = 1;
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
  } else if (!values.check) {
    writeFileSync(path, written);
    console.log(`\n${path} is written.`);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== written) {
    console.error(`\n${path} is not what the sources say; run npm run verify without --check.`);
    process.exitCode = 1;
  }
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
