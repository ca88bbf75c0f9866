import type { Corpus } from '../model/corpus.ts';
import type { LatestRelease } from '../model/release.ts';
import { byPlace, type Problem } from '../model/problem.ts';
import type { RuleId } from '../model/rules/index.ts';
import { checks } from './checks/index.ts';
import { link } from './link.ts';
import { parse } from './parse.ts';
import { resolve, type ResolvedDrafts } from './resolve.ts';
import type { SourceFile } from './source-file.ts';

/** The result of compiling content/: the corpus, or all problems. */
export type Compilation =
  | { readonly corpus: Corpus; readonly problems: readonly [] }
  | { readonly corpus: undefined; readonly problems: readonly Problem[] };

/** What a compilation takes beside the files. */
export interface CompileOptions {
  /** The last day on which anything in content/ can have been written, `2026-11-20`. Nothing that has happened is dated later. */
  readonly today: string;
  /** The newest release: what has been published. Without one nothing has, so that nothing can be corrected. */
  readonly release?: LatestRelease | undefined;
  /** Whether somebody is writing and looks at the pages meanwhile: what is to be locked once it is written is no problem yet. */
  readonly isBeingWritten?: boolean;
}

/** What an author settles when a text is done: `npm run check` and every build ask for it. */
const settledLater: ReadonlySet<string | undefined> = new Set<RuleId>([
  'judgement-unlocked',
  'judgement-unread',
  'words-unlocked',
  'words-unsettled',
]);

/**
 * Compiles content/: parse, resolve references, check, link. The function is pure. The build, the dev server, the
 * command line and the tests use it alike, with any base path. Checks run before linking, so that one run reports
 * every problem, including everything that the linker would leave out. A part of a collection is not asked whether what
 * all countries share, which may name what lies elsewhere, is right: that is asked where all of them are.
 */
export function compileCorpus(
  files: readonly SourceFile[],
  { today, release, isBeingWritten = false }: CompileOptions,
): Compilation {
  const { drafts, complete, problems: unread } = parse(files);
  const resolved: ResolvedDrafts = { ...resolve(drafts), release };
  const found = run(resolved, complete, today);
  const all = [...unread, ...found.filter(({ file = '' }) => isOfPart(file, drafts.elsewhere))];
  const problems = isBeingWritten ? all.filter(({ ruleId }) => !settledLater.has(ruleId)) : all;
  if (problems.length > 0) return { corpus: undefined, problems: problems.sort(byPlace) };
  return { corpus: link(resolved), problems: [] };
}

/** Whether a problem is one of this part: it is not where what lies elsewhere has its place, or all countries have theirs. */
function isOfPart(file: string, elsewhere: readonly string[]): boolean {
  const [first = '', ...rest] = file.split('/');
  return elsewhere.length === 0 || (rest.length > 0 && !elsewhere.includes(first));
}

function run(drafts: ResolvedDrafts, complete: boolean, today: string): Problem[] {
  return checks.flatMap((check) => {
    if (check.scope === 'file') return drafts.reports.flatMap((report) => [...check.run(report)]);
    return complete ? [...check.run(drafts, today)] : [];
  });
}
