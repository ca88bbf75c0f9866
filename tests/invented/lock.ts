import { parse } from '../../src/corpus/parse.ts';
import { decode, type SourceFile } from '../../src/corpus/source-file.ts';
import { resolve } from '../../src/corpus/resolve.ts';
import { judgedPassages } from '../../src/corpus/verification/judgement.ts';
import { withJudgements } from '../../src/corpus/verification/lock.ts';
import { quotationsOf } from '../../src/corpus/verification/quotation.ts';
import { lockFiles, lockKind } from '../../src/corpus/lock-files.ts';
import { lockedWords } from '../../src/corpus/verification/words-lock.ts';
import { hasWords } from '../../src/corpus/verification/source-quotes.ts';
import type { ReportDraft } from '../../src/markdown/report-draft.ts';
import { sentences } from '../../src/markdown/sentence.ts';
import {
  lockSchema,
  verifierVersion,
  type Coverage,
  type CoverageCounts,
  type Lock,
  type LockEntry,
} from '../../src/model/lock.ts';

/** One paragraph in so many is left unquoted, so that pages of coverage have something to tell. */
const unquotedEvery = 9;

/** How much a paragraph holds that is not quoted. */
const unquoted = { sentences: 2, words: 40 } as const;

/**
 * The content with its locks as the verifier would write them if every quotation stood in its source, a paragraph each.
 * What the content's own lock says of a report whose words are unchanged is kept.
 */
export function withLock(files: readonly SourceFile[]): SourceFile[] {
  const others = files.filter(({ path }) => lockKind(path) === undefined);
  const before = lockOf(files);
  const drafts = resolve(parse(others).drafts);
  const passageOf = judgedPassages(drafts);
  const entries = drafts.reports.map((report): [string, LockEntry] => [
    report.id,
    withJudgements(
      entryOf(report, before[report.id]),
      report.excerpts.map((excerpt) => [excerpt.id, passageOf(excerpt, report)]),
    ),
  ]);
  return [...others, ...lockFiles(Object.fromEntries(entries), lockedWords(drafts))];
}

/** Whether a path is that of a report: `country/election/report.md`. */
export function isReportPath(path: string): boolean {
  const [, folder, file, ...more] = path.split('/');
  return more.length === 0 && file?.endsWith('.md') === true && folder !== 'threads' && folder !== 'topics';
}

function lockOf(files: readonly SourceFile[]): Lock {
  const locks = files
    .filter(({ path }) => lockKind(path) === 'quotes')
    .map(({ content }): unknown => JSON.parse(decode(content) ?? ''));
  for (const lock of locks) lockSchema.parse(lock);
  // What is kept is written again as it stood, key by key.
  return Object.assign({}, ...locks) as Lock;
}

function entryOf(report: ReportDraft, before: LockEntry | undefined): LockEntry {
  const quotations = quotationsOf(report);
  const { sha256 } = report.fields.source;
  const headings = new Map(report.excerpts.map(({ id, section }) => [id, section?.heading]));
  const isSame =
    before?.sha256 === sha256 &&
    before.verifier === verifierVersion &&
    quotations.map(({ id }) => id).join() === Object.keys(before.quotations).join() &&
    quotations.every(
      ({ id, hash }) =>
        before.quotations[id]?.hash === hash && before.quotations[id].heading === headings.get(id),
    );
  if (isSame) return before;
  return {
    sha256,
    verifier: verifierVersion,
    coverage: coverageOf(report),
    quotations: Object.fromEntries(
      quotations.map(({ id, kind, hash, pieces }, index) => {
        const at = pieces.map((_, piece) => String(10 + 2 * index + piece));
        const quotes = pieces.filter(hasWords).map((exact) => ({ prefix: '', exact, suffix: '' }));
        const heading = headings.get(id);
        return [
          id,
          { hash, at, ...(heading !== undefined && { heading }), ...(kind === 'excerpt' && { quotes }) },
        ];
      }),
    ),
  };
}

/** Each excerpt is a paragraph of its section, each section or line set aside is one too; some are left unquoted. */
function coverageOf(report: ReportDraft): LockEntry['coverage'] {
  const asides = report.fields['set-aside'];
  const headings = new Set([
    ...asides.map(({ section }) => section),
    ...report.sections.map(({ heading }) => heading),
  ]);
  const sections = [...headings].map((heading, index) => {
    const own = report.excerpts.filter(({ section }) => section?.heading === heading);
    const aside = asides
      .filter(({ section }) => section === heading)
      .reduce((sum, { lines }) => sum + (lines?.length ?? 1), 0);
    const left = Math.max(0, Math.ceil(own.length / unquotedEvery) - (index % 2 === 0 ? 0 : 1));
    const counts = (countIn: (text: string) => number, ofAnother: number): CoverageCounts => {
      const quoted = own.reduce((sum, { quotation }) => sum + countIn(quotation.text), 0);
      return {
        all: quoted + (aside + left) * ofAnother,
        quoted,
        setAside: aside * ofAnother,
      };
    };
    return {
      heading,
      paragraphs: own.length + aside + left,
      quoted: own.length,
      setAside: aside,
      sentences: counts((text) => sentences(text, report.fields.language).length, unquoted.sentences),
      words: counts((text) => text.split(/\s+/).filter(hasWords).length, unquoted.words),
    };
  });
  const sum = (count: (coverage: Coverage) => number) =>
    sections.reduce((total, section) => total + count(section), 0);
  const counts = (of: 'sentences' | 'words'): CoverageCounts => ({
    all: sum((one) => one[of].all),
    quoted: sum((one) => one[of].quoted),
    setAside: sum((one) => one[of].setAside),
  });
  return {
    paragraphs: sum(({ paragraphs }) => paragraphs),
    quoted: sum(({ quoted }) => quoted),
    setAside: sum(({ setAside }) => setAside),
    sentences: counts('sentences'),
    words: counts('words'),
    sections,
  };
}
