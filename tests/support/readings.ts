import { sha256 } from '../../src/corpus/sha256.ts';

const folder = 'ruritania/2009-presidential/readings';

/** The files of readings of Ruritania's last election. */
export const firstRound = `${folder}/round-1.yml`;
export const secondRound = `${folder}/round-2.yml`;
export const settledFile = `${folder}/settled.yml`;

/** What Ruritania's reports say of their passage `calm`, as a reader's judgement in YAML. */
export const calm = '{ assessment: positive, topics: [voting], finding: The mission welcomes the vote }';

/** What two readers made of a passage, as judgements in YAML. */
export interface Judged {
  readonly first?: string;
  readonly second?: string;
  readonly doubt?: string;
}

/** A file of readings by passage: lines 4 to 6 are the first one's. */
export function round(passages: Readonly<Record<string, Judged>>): string {
  const lines = Object.entries(passages).flatMap(([id, { first = calm, second = calm, doubt }]) => [
    `  ${id}:`,
    `    first: ${first}`,
    `    second: ${second}`,
    ...(doubt === undefined ? [] : [`    doubt: ${doubt}`]),
  ]);
  return `read: 2010-02-01\ncodebook: ${'0123456789abcdef'.repeat(4)}\npassages:\n${lines.join('\n')}\n`;
}

/**
 * Rounds with their seal.
 * @param settled lines of YAML below `passages`
 */
export function sealed(
  rounds: readonly Readonly<Record<string, Judged>>[],
  ...settled: readonly string[]
): Record<string, string> {
  const files = rounds.map((passages) => round(passages));
  const seals = files.map((text, index) => `  round-${index + 1}: ${sha256(text)}\n`);
  const decided = settled.map((line) => `  ${line}\n`).join('');
  return {
    ...Object.fromEntries(files.map((text, index) => [`${folder}/round-${index + 1}.yml`, text])),
    [settledFile]: `rounds:${seals.length === 0 ? ' {}' : ''}\n${seals.join('')}${decided === '' ? '' : `passages:\n${decided}`}`,
  };
}
