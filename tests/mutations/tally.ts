import { randomOf } from '../invented/random.ts';
import { shown, type Change, type Kind, type TextFile } from './change.ts';
import type { Outcome } from './try.ts';

/**
 * - `content`: rules on the content refuse it, whatever the lock says
 * - `lock`: it is refused because the lock has it otherwise, and alone for that
 * - `nothing`: it is published
 */
export type Catch = 'content' | 'lock' | 'nothing';

/** The same for who also writes the locks anew by hand: shown to readers as proposed, or named by the run. */
export type CatchRewritten = 'refused' | 'proposed' | 'named' | 'nothing';

/** A change that was tried. */
export interface Tried {
  readonly kind: string;
  readonly change: Change;
  readonly shown: string;
  readonly outcome: Outcome;
}

/** So many changes, of all kinds in turn, drawn by a seed: of a kind that has few, fewer. */
export function drawn(
  kinds: readonly Kind[],
  files: readonly TextFile[],
  count: number,
  seed: number,
): { readonly kind: string; readonly change: Change }[] {
  const perKind = kinds.map(({ name, changes }) =>
    randomOf(seed, name)
      .some(changes(files), count)
      .map((change) => ({ kind: name, change })),
  );
  const turns = Array.from({ length: count }, (_, turn) => perKind.flatMap((own) => own[turn] ?? []));
  return turns.flat().slice(0, count);
}

/** What has caught a change. */
export function caughtBy({ content, lock }: Outcome): Catch {
  if (content.length > 0) return 'content';
  return lock.length > 0 ? 'lock' : 'nothing';
}

/** What catches it if the lock was written anew to fit it, once a run starts from the lock of the main branch. */
export function caughtRewritten({ rewritten, base }: Outcome): CatchRewritten {
  if (rewritten.length > 0 || base.some((rule) => rule !== 'proposed' && rule !== 'named')) return 'refused';
  if (base.includes('proposed')) return 'proposed';
  return base.length > 0 ? 'named' : 'nothing';
}

/** The results as Markdown: a table by kind, then what only the lock catches, then what nothing catches. */
export function report(tried: readonly Tried[], kinds: readonly Kind[]): string {
  const row = (name: string, own: readonly Tried[]) => {
    const caught = (by: Catch) => own.filter(({ outcome }) => caughtBy(outcome) === by);
    const locked = caught('lock');
    const rewritten = (by: CatchRewritten) =>
      locked.filter(({ outcome }) => caughtRewritten(outcome) === by).length;
    const numbers = [
      own.length,
      caught('content').length,
      locked.length,
      rewritten('refused'),
      rewritten('proposed'),
      rewritten('named'),
      rewritten('nothing'),
      caught('nothing').length,
    ];
    return `| ${name} | ${numbers.join(' | ')} |`;
  };
  const rows = kinds
    .map(({ name }) => ({ name, own: tried.filter(({ kind }) => kind === name) }))
    .filter(({ own }) => own.length > 0)
    .map(({ name, own }) => row(name, own));
  const list = (some: readonly Tried[], rulesOf: (outcome: Outcome) => readonly string[]) =>
    some.length === 0
      ? ['None of them.']
      : some.map((one) => {
          const rules = rulesOf(one.outcome).join(', ');
          return `- ${one.kind}: \`${one.change.path}\` \`${one.shown.replaceAll('`', '’')}\`${rules === '' ? '' : ` (${rules})`}`;
        });
  const of = (by: Catch) => tried.filter(({ outcome }) => caughtBy(outcome) === by);
  return [
    '| kind | tried | refused by the content | by the lock alone | of these, lock rewritten: refused | shown as proposed | named by the run | passes | passes with the locks as they were |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    row('all', tried),
    '',
    '## What only the lock catches',
    '',
    ...list(of('lock'), ({ lock, base }) => [...lock, ...base.map((rule) => `against main: ${rule}`)]),
    '',
    '## What nothing catches',
    '',
    ...list(of('nothing'), () => []),
    '',
  ].join('\n');
}

/** A change with what it was tried on. */
export function triedOn(files: readonly TextFile[], kind: string, change: Change, outcome: Outcome): Tried {
  const file = files.find(({ path }) => path === change.path);
  return { kind, change, shown: file === undefined ? '' : shown(file, change), outcome };
}
