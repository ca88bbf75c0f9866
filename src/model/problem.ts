import { distance } from 'fastest-levenshtein';
import { VFileMessage } from 'vfile-message';
import type { RuleId } from './rules/index.ts';

/** A place in a file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in content/. Its `ruleId` is permanent; `file` is the path relative to content/. */
export type Problem = VFileMessage;

/** A problem at a place. `reason` is one sentence: "Unexpected X, expected Y", values in backticks. */
export function problem(rule: RuleId, path: string, place: Place, reason: string, cause?: Error): Problem {
  const message = new VFileMessage(reason, { place: { ...place }, ruleId: rule, source: 'content', cause });
  message.file = path;
  return message;
}

/** `path:line:column  rule  reason`, as editors and terminals link it; `root` is the path of the content folder. */
export function formatProblem(problem: Problem, root = 'content/'): string {
  const { file, line, column, ruleId, reason } = problem;
  return `${root}${file ?? ''}:${line ?? 1}:${column ?? 1}  ${ruleId ?? ''}  ${reason}`;
}

/** All problems in the order of files and lines, one per line. */
export function formatProblems(problems: readonly Problem[], root?: string): string {
  return problems.map((problem) => formatProblem(problem, root)).join('\n');
}

/** Orders problems by file, line and column. */
export function byPlace(a: Problem, b: Problem): number {
  const files = (a.file ?? '').localeCompare(b.file ?? '', 'en');
  return files !== 0 ? files : (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** The known word nearest to `word`, if any is near enough to have been meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
}

/** ", did you mean `x`?" or nothing, to end a problem's sentence. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = nearest(word, known);
  return near === undefined ? '' : `, did you mean \`${near}\`?`;
}
