import { verifierVersion, type Lock, type LockEntry } from '../../model/lock.ts';
import type { Problem } from '../../model/problem.ts';
import { electionOf } from '../drafts.ts';
import type { ResolvedDrafts, ResolvedReport } from '../resolve.ts';
import {
  changeOf,
  judgedPassages,
  lockedJudgement,
  type ChangedJudgement,
  type JudgedPassage,
} from './judgement.ts';
import { isBinding, lockedBefore, unreadFault } from './judgement-fault.ts';
import { quotationsOf, type Quotation } from './quotation.ts';
import { passagesOfLock, removalFaults, removedPassages, type FormerPassage } from './removed.ts';
import { hasWords } from './source-quotes.ts';
import { verify, type Verification } from './verify.ts';

/** What locking takes beside the content. */
export interface LockOptions {
  /** The texts of sources, by their SHA-256. */
  readonly sources: ReadonlyMap<string, string>;
  /** The lock as it was: nothing of it changes without a source, or without a reading. */
  readonly before: Lock;
  /** Whether words that are not held against a source are locked as proposed. */
  readonly propose: boolean;
  /** Ids of the passages of the newest release: `ruritania/2011-presidential/headline`. */
  readonly released: ReadonlySet<string>;
}

/** What became of one report. */
export interface LockedReport {
  readonly report: ResolvedReport;
  /** What holding it against its source gave; undefined where its source is not there. */
  readonly verification: Verification | undefined;
  /** Ids of what has changed and was not held against a source; for the report itself, words that say what. */
  readonly unverified: readonly string[];
  /** Passages that only their author has read, and whose changed judgement is locked as it is now. */
  readonly readOnce: readonly ChangedJudgement[];
}

/** The lock of some content, and what of it could not be held against anything. */
export interface Locking {
  readonly lock: Lock;
  readonly reports: readonly LockedReport[];
  /** Passages of the lock that are not there any more. */
  readonly removed: readonly FormerPassage[];
  /** Misquotations, judgements that have changed without a reading, and passages that are gone without a reason. */
  readonly problems: readonly Problem[];
}

/** Holds all reports against the sources that are there, and locks quotations and judgements. */
export function lockContent(drafts: ResolvedDrafts, options: LockOptions): Locking {
  const passageOf = judgedPassages(drafts);
  const lock: Record<string, LockEntry> = {};
  const problems: Problem[] = [];
  const reports = drafts.reports.map((report): LockedReport => {
    const before = options.before[report.id];
    const source = options.sources.get(report.fields.source.sha256);
    const verification = source === undefined ? undefined : verify(report, source);
    const kept = verification === undefined ? keptEntry(report, before, options.propose) : undefined;
    const entry = verification?.entry ?? kept?.entry;
    const judged = report.excerpts.map((excerpt) => ({ excerpt, passage: passageOf(excerpt, report) }));
    if (entry !== undefined)
      lock[report.id] = withJudgements(
        entry,
        judged.map(({ excerpt, passage }) => [excerpt.id, passage]),
      );
    const changed = judged.flatMap(({ excerpt, passage }) => {
      const locked = lockedBefore(excerpt, report, before, drafts.redirects);
      return (locked && changeOf(locked, excerpt, passage)) ?? [];
    });
    const isBound = (change: ChangedJudgement) => isBinding(change, report, options.released);
    problems.push(
      ...(verification?.problems ?? []),
      ...changed.filter(isBound).flatMap((change) => unreadFault(change, report) ?? []),
    );
    return {
      report,
      verification,
      unverified: kept?.changed ?? [],
      readOnce: changed.filter((change) => change.fields.length > 0 && !isBound(change)),
    };
  });
  const removed = removedPassages(passagesOfLock(options.before), drafts);
  const isBound = ({ report, id }: FormerPassage) =>
    options.before[report]?.quotations[id]?.judgement?.record !== undefined ||
    options.released.has(`${electionOf(report)}/${id}`);
  problems.push(...removalFaults(removed.filter(isBound), drafts));
  return { lock, reports, removed, problems };
}

/** An entry with the judgements of its passages. */
export function withJudgements(
  entry: LockEntry,
  passages: Iterable<readonly [id: string, passage: JudgedPassage]>,
): LockEntry {
  const judgements = new Map(Array.from(passages, ([id, passage]) => [id, lockedJudgement(passage)]));
  return {
    ...entry,
    quotations: Object.fromEntries(
      Object.entries(entry.quotations).map(([id, quotation]) => {
        const judgement = judgements.get(id);
        return [id, judgement === undefined ? quotation : { ...quotation, judgement }];
      }),
    ),
  };
}

/**
 * What is kept of a report whose source is not there: its entry, if all of its words are those that were verified, in
 * their order and under their headings. Otherwise what differs, and, if that may be proposed, an entry that says so.
 */
function keptEntry(
  report: ResolvedReport,
  before: LockEntry | undefined,
  propose: boolean,
): { readonly entry?: LockEntry; readonly changed: readonly string[] } {
  const quotations = quotationsOf(report);
  const headings = new Map(report.excerpts.map(({ id, section }) => [id, section?.heading]));
  const { sha256 } = report.fields.source;
  const isSameSource = before?.sha256 === sha256;
  const isSame = ({ id, hash }: Quotation): boolean => {
    const own = before?.quotations[id];
    return isSameSource && own?.hash === hash && own.heading === headings.get(id);
  };
  const changed = changesOf(report, quotations, before, isSame);
  if (changed.length === 0 && before !== undefined) return { entry: before, changed };
  if (!propose) return { changed };
  const entry: LockEntry = {
    sha256,
    verifier: verifierVersion,
    proposed: true,
    coverage: isSameSource ? before.coverage : noCoverage,
    quotations: Object.fromEntries(
      quotations.map((quotation) => {
        const own = before?.quotations[quotation.id];
        return [
          quotation.id,
          own !== undefined && isSame(quotation) ? own : proposed(quotation, headings.get(quotation.id)),
        ];
      }),
    ),
  };
  return { entry, changed };
}

function changesOf(
  { fields }: ResolvedReport,
  quotations: readonly Quotation[],
  before: LockEntry | undefined,
  isSame: (quotation: Quotation) => boolean,
): string[] {
  if (before === undefined) return ['the whole report, which has no entry'];
  if (before.sha256 !== fields.source.sha256) return ['its source'];
  if (before.verifier !== verifierVersion)
    return ['nothing, but an earlier version of the verifier wrote its entry'];
  const now = quotations.map(({ id }) => id);
  const then = Object.keys(before.quotations);
  const changed = [
    ...quotations.filter((quotation) => !isSame(quotation)).map(({ id }) => id),
    ...then.filter((id) => !now.includes(id)),
  ];
  return changed.length === 0 && now.join() !== then.join() ? ['the order of its passages'] : changed;
}

const none = { all: 0, quoted: 0, setAside: 0 };

/** Of a report whose source nobody has seen. */
const noCoverage: LockEntry['coverage'] = {
  paragraphs: 0,
  quoted: 0,
  setAside: 0,
  sentences: none,
  words: none,
  sections: [],
};

/** A quotation that nobody has held against the source. It is nowhere in it as far as is known. */
function proposed(
  { kind, hash, pieces }: Quotation,
  heading: string | undefined,
): LockEntry['quotations'][string] {
  return {
    hash,
    at: [],
    ...(heading !== undefined && { heading }),
    proposed: true,
    ...(kind === 'excerpt' && {
      quotes: pieces.filter(hasWords).map((exact) => ({ prefix: '', exact, suffix: '' })),
    }),
  };
}
