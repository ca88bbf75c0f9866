import type { Corpus } from '../model/corpus.ts';
import { byPlace, type Problem } from '../model/problem.ts';
import { checks } from './checks/index.ts';
import { link } from './link.ts';
import { parse } from './parse.ts';
import { resolve, type ResolvedDrafts } from './resolve.ts';
import type { SourceFile } from './source-file.ts';

/** What became of content/: the corpus, or all that stands in its way. */
export type Compilation =
  | { readonly corpus: Corpus; readonly problems: readonly [] }
  | { readonly corpus: undefined; readonly problems: readonly Problem[] };

/**
 * Compiles content/: parse, resolve references, check, link. Pure; the same for the build, the dev server, the command
 * line and tests, whatever the base path of the site. Checks stand before linking, so that every problem is reported in
 * one run, and nothing that the linker would leave out gets past them.
 */
export function compileCorpus(files: readonly SourceFile[]): Compilation {
  const { drafts, complete, problems } = parse(files);
  const resolved = resolve(drafts);
  problems.push(...run(resolved, complete));
  if (problems.length > 0) return { corpus: undefined, problems: problems.sort(byPlace) };
  return { corpus: link(resolved), problems: [] };
}

function run(drafts: ResolvedDrafts, complete: boolean): Problem[] {
  return checks.flatMap((check) => {
    if (check.scope === 'file') return drafts.reports.flatMap((report) => [...check.run(report)]);
    return complete ? [...check.run(drafts)] : [];
  });
}
