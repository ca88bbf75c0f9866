import type { TextDirective } from 'mdast-util-directive';
import type { Place } from '../model/problem.ts';

/** `:figure[text]{indicator=value dimension=value …}` as the author wrote it. */
export interface FigureDraft {
  readonly node: TextDirective;
  readonly place: Place;
  /** The first attribute's name. */
  readonly indicator: string;
  /** The first attribute's value. */
  readonly value: string;
  /** Every other attribute: dimension → value. */
  readonly dimensions: ReadonlyMap<string, string>;
}

/** Reads a figure directive. */
export function readFigure(node: TextDirective): FigureDraft {
  const [first, ...others] = Object.entries(node.attributes ?? {});
  return {
    node,
    place: node.position?.start ?? { line: 1, column: 1 },
    indicator: first?.[0] ?? '',
    value: first?.[1] ?? '',
    dimensions: new Map(others.map(([name, value]) => [name, value ?? ''])),
  };
}

/** The id that `:commitment[words]{copenhagen-7.5}` names; a dot is written as a hyphen in ids. */
export function readCommitment(node: TextDirective): string {
  return (Object.keys(node.attributes ?? {})[0] ?? '').replaceAll('.', '-');
}
