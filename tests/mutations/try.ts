import { parse } from '../../src/corpus/parse.ts';
import { checks } from '../../src/corpus/checks/index.ts';
import { judgementLocked } from '../../src/corpus/checks/judgement-locked.ts';
import { lockAgrees } from '../../src/corpus/checks/lock-agrees.ts';
import { quotationVerified } from '../../src/corpus/checks/quotation-verified.ts';
import type { Check } from '../../src/corpus/checks/check.ts';
import type { Drafts } from '../../src/corpus/drafts.ts';
import { resolve, type ResolvedDrafts } from '../../src/corpus/resolve.ts';
import { decode, type SourceFile } from '../../src/corpus/source-file.ts';
import { wordsLocked } from '../../src/corpus/checks/words-locked.ts';
import { unclaimedNumbers } from '../../src/corpus/unclaimed-numbers.ts';
import { lockContent } from '../../src/corpus/verification/lock.ts';
import { lockedWords, wordsChanges } from '../../src/corpus/verification/words-lock.ts';
import type { Lock } from '../../src/model/lock.ts';
import type { Problem } from '../../src/model/problem.ts';
import { changed, type Change, type TextFile } from './change.ts';

/** What refuses a change. */
export interface Outcome {
  /** Rules that hold whatever the lock says; or a test of the collection. */
  readonly content: readonly string[];
  /** Rules that hold the content against the lock as it was. */
  readonly lock: readonly string[];
  /** Rules that refuse a lock that was written anew by hand to fit the change. */
  readonly rewritten: readonly string[];
  /**
   * What a run sees that starts from the locks of the main branch: rules, `proposed` where words of a report count as
   * proposed, and `named` where it names words of ours as changed, or a passage as gone.
   */
  readonly base: readonly string[];
}

const ofLock: readonly Check[] = [quotationVerified, lockAgrees, judgementLocked, wordsLocked];

/** No rule, but tests of the collection refuse a number that no figure claims. */
export const ofTests = 'number-unclaimed, by a test of the collection';

/** Content that changes are tried on, one at a time. */
export class Trial {
  readonly files: readonly TextFile[];
  readonly #drafts: Drafts;
  readonly #today: string;

  /** @throws where the content has a problem already @param today the last day of writing */
  constructor(files: readonly SourceFile[], today: string) {
    this.files = files.flatMap(({ path, content }) => {
      const text = decode(content);
      return path.endsWith('/') || text === undefined ? [] : [{ path, text }];
    });
    this.#today = today;
    const { drafts, problems } = parse(files);
    this.#drafts = drafts;
    const all = [...problems, ...this.#problems(resolve(drafts), checks)];
    if (all.length > 0) throw new Error(`The content has ${all.length} problems without a change`);
  }

  /** What refuses a change. */
  outcomeOf(change: Change): Outcome {
    const { drafts, problems } = this.#read(change);
    const resolved = resolve(drafts);
    const others = checks.filter((check) => !ofLock.includes(check));
    const {
      lock,
      reports,
      removed,
      problems: unread,
    } = lockContent(resolved, {
      sources: new Map(),
      before: drafts.lock,
      propose: true,
      released: new Set(),
    });
    const refused = rules([...problems, ...this.#problems(resolved, others, change.path)]);
    const isLeft =
      refused.length === 0 && numbersLeft(drafts, change.path) > numbersLeft(this.#drafts, change.path);
    return {
      content: isLeft ? [ofTests] : refused,
      lock: rules(this.#problems(resolved, ofLock)),
      rewritten: rules(
        this.#problems(resolve({ ...drafts, lock: byHand(lock), wordsLock: lockedWords(drafts) }), ofLock),
      ),
      base: [
        ...rules(unread),
        ...(reports.some(({ unverified }) => unverified.length > 0) ? ['proposed'] : []),
        ...(removed.length + wordsChanges(drafts, drafts.wordsLock, undefined).length > 0 ? ['named'] : []),
      ],
    };
  }

  /** Reads the changed file alone where no other depends on it while it is read. */
  #read(change: Change): { readonly drafts: Drafts; readonly problems: readonly Problem[] } {
    const files = this.files.map((file) => (file.path === change.path ? changed(file, change) : file));
    const asSources = (some: readonly TextFile[]): SourceFile[] =>
      some.map(({ path, text }) => ({ path, content: text }));
    const own = files.filter(({ path }) => path === change.path);
    const { drafts: alone, problems } = parse(asSources(own));
    const [report] = alone.reports;
    const { threads, comparisons, elections, reports } = this.#drafts;
    const found = problems.filter(({ ruleId }) => ruleId !== 'file-missing');
    if (report !== undefined)
      return {
        drafts: {
          ...this.#drafts,
          reports: reports.map((other) => (other.path === change.path ? report : other)),
        },
        problems: found,
      };
    if (alone.threads.size > 0)
      return { drafts: { ...this.#drafts, threads: merged(threads, alone.threads) }, problems: found };
    if (alone.elections.size > 0)
      return { drafts: { ...this.#drafts, elections: merged(elections, alone.elections) }, problems: found };
    const [comparison] = alone.comparisons;
    if (comparison !== undefined)
      return {
        drafts: {
          ...this.#drafts,
          comparisons: comparisons.map((other) => (other.path === change.path ? comparison : other)),
        },
        problems: found,
      };
    return parse(asSources(files));
  }

  /** @param changed the one file that is not as it was: others have no problem of their own */
  #problems(resolved: ResolvedDrafts, some: readonly Check[], changed?: string): Problem[] {
    const reports = resolved.reports.filter(({ path }) => changed === undefined || path === changed);
    return some.flatMap((check) =>
      check.scope === 'file'
        ? reports.flatMap((report) => [...check.run(report)])
        : [...check.run(resolved, this.#today)],
    );
  }
}

/** How many numbers of a report no figure claims. */
function numbersLeft(drafts: Drafts, path: string): number {
  const reports = drafts.reports.filter((report) => report.path === path);
  return unclaimedNumbers({ ...drafts, reports }).filter(({ reason }) => reason === undefined).length;
}

function merged<T>(all: ReadonlyMap<string, T>, own: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...all].map(([id, before]) => [id, own.get(id) ?? before]));
}

/** A lock that hides that anything in it is only proposed: each piece of a quotation has some line. */
function byHand(lock: Lock): Lock {
  return Object.fromEntries(
    Object.entries(lock).map(([id, entry]) => [
      id,
      {
        ...entry,
        proposed: undefined,
        quotations: Object.fromEntries(
          Object.entries(entry.quotations).map(([passage, { proposed, ...quotation }]) => [
            passage,
            proposed === true ? { ...quotation, at: (quotation.quotes ?? [{}]).map(() => '1') } : quotation,
          ]),
        ),
      },
    ]),
  );
}

function rules(problems: readonly Problem[]): string[] {
  return [...new Set(problems.flatMap(({ ruleId }) => ruleId ?? []))].sort();
}
