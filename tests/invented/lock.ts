import { parse } from '../../src/corpus/parse.ts';
import { decode, type SourceFile } from '../../src/corpus/source-file.ts';
import { quotationsOf } from '../../src/corpus/verification/quotation.ts';
import { hasWords } from '../../src/corpus/verification/source-quotes.ts';
import type { ReportDraft } from '../../src/markdown/report-draft.ts';
import { lockSchema, type Coverage, type Lock, type LockEntry } from '../../src/model/lock.ts';

const lockFile = 'quotes.lock.json';

/** One paragraph in so many is left unquoted, so that pages of coverage have something to tell. */
const unquotedEvery = 9;

/**
 * The content with a lock as the verifier would write it if every quotation stood in its source, a paragraph each.
 * What the content's own lock says of a report whose words are unchanged is kept.
 */
export function withLock(files: readonly SourceFile[]): SourceFile[] {
  const others = files.filter(({ path }) => path !== lockFile);
  const before = lockOf(files);
  const entries = others.flatMap((file) => {
    if (!isReportPath(file.path)) return [];
    // A report is read alone: a lock of many reports must not take the square of their number.
    return parse([file]).drafts.reports.map((report): [string, LockEntry] => {
      const id = report.path.replace(/\.md$/, '');
      return [id, entryOf(report, before[id])];
    });
  });
  return [
    ...others,
    { path: lockFile, content: `${JSON.stringify(Object.fromEntries(entries), null, 1)}\n` },
  ];
}

/** Whether a path is that of a report: `country/election/report.md`. */
export function isReportPath(path: string): boolean {
  const [, folder, file, ...more] = path.split('/');
  return more.length === 0 && file?.endsWith('.md') === true && folder !== 'threads' && folder !== 'topics';
}

function lockOf(files: readonly SourceFile[]): Lock {
  const file = files.find(({ path }) => path === lockFile);
  return file === undefined ? {} : lockSchema.parse(JSON.parse(decode(file.content) ?? ''));
}

function entryOf(report: ReportDraft, before: LockEntry | undefined): LockEntry {
  const quotations = quotationsOf(report);
  const { sha256 } = report.fields.source;
  const isSame =
    before?.sha256 === sha256 &&
    Object.keys(before.quotations).length === quotations.length &&
    quotations.every(({ id, hash }) => before.quotations[id]?.hash === hash);
  if (isSame) return before;
  return {
    sha256,
    coverage: coverageOf(report),
    quotations: Object.fromEntries(
      quotations.map(({ id, kind, hash, pieces }, index) => {
        const at = pieces.map((_, piece) => String(10 + 2 * index + piece));
        const quotes = pieces.filter(hasWords).map((exact) => ({ prefix: '', exact, suffix: '' }));
        return [id, { hash, at, ...(kind === 'excerpt' && { quotes }) }];
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
    const quoted = report.excerpts.filter(({ section }) => section?.heading === heading).length;
    const setAside = asides
      .filter(({ section }) => section === heading)
      .reduce((sum, { lines }) => sum + (lines?.length ?? 1), 0);
    const left = Math.ceil(quoted / unquotedEvery) - (index % 2 === 0 ? 0 : 1);
    return { heading, paragraphs: quoted + setAside + Math.max(0, left), quoted, setAside };
  });
  const sum = (count: keyof Coverage) => sections.reduce((total, section) => total + section[count], 0);
  return { paragraphs: sum('paragraphs'), quoted: sum('quoted'), setAside: sum('setAside'), sections };
}
