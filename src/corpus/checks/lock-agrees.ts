import { verifierVersion, type Coverage, type Lock, type LockEntry } from '../../model/lock.ts';
import { problem, type Place, type Problem } from '../../model/problem.ts';
import { quotesLockOf } from '../lock-files.ts';
import type { ResolvedDrafts, ResolvedReport } from '../resolve.ts';
import { titlePage } from '../verification/coverage.ts';
import { quotationsOf } from '../verification/quotation.ts';
import type { CorpusCheck } from './check.ts';

const top = { line: 1, column: 1 };
const wayOut = 'run `npm run verify -- --sources DIR`';

/**
 * The lock is of this content and agrees with itself: it has no entry of what is not there, passages stand in the order
 * and under the headings that were verified, and what was counted adds up.
 */
export const lockAgrees: CorpusCheck = {
  scope: 'corpus',
  // A lock that cannot be read has no entries.
  run: (drafts) => [
    ...staleReports(drafts),
    ...drafts.reports.flatMap((report) =>
      report.verified === undefined ? [] : inReport(report, report.verified, drafts.unread.has(report.path)),
    ),
  ],
};

/** Entries of reports that there are not. One that cannot be read is there. */
function staleReports({ lock, reports, unread }: ResolvedDrafts): Problem[] {
  return Object.keys(lock)
    .filter((id) => !reports.some((report) => report.id === id) && !unread.has(`${id}.md`))
    .map((id) =>
      problem(
        'lock-stale',
        quotesLockOf(id),
        top,
        `Unexpected entry of \`${id}\`, which is no report; take the entry out with \`npm run verify\``,
      ),
    );
}

/** @param isSlipped whether a slip of markup is in the report, which may have swallowed passages */
function inReport(report: ResolvedReport, entry: LockEntry, isSlipped: boolean): Problem[] {
  const at = (rule: Rule, reason: string, place = top): Problem => problem(rule, report.path, place, reason);
  if (entry.verifier !== verifierVersion)
    return [
      at(
        'lock-outdated',
        `Unexpected entry of version ${entry.verifier} of the verifier, which is ${verifierVersion} now; ${wayOut}`,
      ),
    ];
  // What cannot be read, what was never verified, and two passages with the same id are reported as such.
  const ids = quotationsOf(report).map(({ id }) => id);
  const isWhole =
    !isSlipped && new Set(ids).size === ids.length && ids.every((id) => entry.quotations[id] !== undefined);
  return [
    ...(isWhole ? passageFaults(report, entry, ids) : []).map(({ rule, reason, place }) =>
      at(rule, reason, place),
    ),
    ...coverageFaults(report, entry).map((fault) =>
      at(
        'coverage-differs',
        `Unexpected ${fault} in the coverage of \`${quotesLockOf(report.id)}\`; ${wayOut}`,
      ),
    ),
  ];
}

/** What of the passages of a report is other than in its entry, which has all of them. */
function passageFaults(
  { id: name, excerpts }: ResolvedReport,
  { quotations }: LockEntry,
  ids: readonly string[],
): readonly Fault[] {
  const stale = Object.keys(quotations).filter((id) => !ids.includes(id));
  const kept = Object.keys(quotations).filter((id) => ids.includes(id));
  const first = ids.findIndex((id, index) => id !== kept[index]);
  const moved = ids[first];
  return [
    ...stale.map((id): Fault => ({
      rule: 'lock-stale',
      reason: `Unexpected entry of \`${id}\` in \`${quotesLockOf(name)}\`, which the report does not have; put it back, or ${wayOut}`,
    })),
    ...excerpts.flatMap(({ id, section, place }): Fault[] => {
      const heading = quotations[id]?.heading;
      if (section === undefined || section.heading === heading) return [];
      const reason = `Unexpected heading \`${section.heading}\` over \`${id}\`, whose words were found under \`${heading ?? ''}\`; move it back, or ${wayOut}`;
      return [{ rule: 'heading-unverified', reason, place }];
    }),
    ...(moved === undefined
      ? []
      : [
          {
            rule: 'order-unverified',
            reason: `Unexpected place of \`${moved}\`, where \`${kept[first] ?? ''}\` stood when the report was verified; move it back, or ${wayOut}`,
            place: excerpts.find(({ id }) => id === moved)?.place,
          } satisfies Fault,
        ]),
  ];
}

interface Fault {
  readonly rule: Rule;
  readonly reason: string;
  /** The beginning of the report where there is none. */
  readonly place?: Place | undefined;
}

type Rule = 'lock-stale' | 'lock-outdated' | 'heading-unverified' | 'order-unverified' | 'coverage-differs';

/** What does not add up in what the verifier counted. */
function coverageFaults(report: ResolvedReport, { coverage, proposed }: Lock[string]): string[] {
  const sum = (count: (own: Coverage) => number) =>
    coverage.sections.reduce((all, section) => all + count(section), 0);
  const headings = new Set([
    titlePage,
    ...report.sections.map(({ heading }) => heading),
    ...report.fields['set-aside'].map(({ section }) => section),
  ]);
  const unknown = coverage.sections.filter(({ heading }) => !headings.has(heading));
  const sums = counts.filter(({ of }) => of(coverage) !== sum(of));
  return [
    ...unknown.map(({ heading }) => `heading \`${heading}\``),
    ...sums.map(({ name, of }) => `number of ${name}, ${of(coverage)}, which is ${sum(of)} in its sections,`),
    ...(proposed === true ? [] : tooManyWords(report, coverage)),
  ];
}

const counts: readonly { readonly name: string; readonly of: (coverage: Coverage) => number }[] = [
  { name: 'paragraphs', of: ({ paragraphs }) => paragraphs },
  { name: 'paragraphs quoted', of: ({ quoted }) => quoted },
  { name: 'paragraphs set aside', of: ({ setAside }) => setAside },
  ...(['sentences', 'words'] as const).flatMap((unit) => [
    { name: unit, of: (coverage: Coverage) => coverage[unit].all },
    { name: `${unit} quoted`, of: (coverage: Coverage) => coverage[unit].quoted },
    { name: `${unit} set aside`, of: (coverage: Coverage) => coverage[unit].setAside },
  ]),
];

/** A report cannot have more words quoted than its quotations hold; a cut may part a word that is one in the source. */
function tooManyWords(report: ResolvedReport, { words }: Coverage): string[] {
  const segmenter = new Intl.Segmenter(report.fields.language, { granularity: 'word' });
  const held = quotationsOf(report).reduce((all, { text, pieces }) => {
    const own = Array.from(segmenter.segment(text)).filter(({ isWordLike }) => isWordLike);
    return all + own.length + pieces.length;
  }, 0);
  return words.quoted > held
    ? [`number of words quoted, ${words.quoted}, of which quotations hold ${held} at most,`]
    : [];
}
