import type { ChartKind, ChartPlane } from '../chart-kind.ts';
import type { ChartSpec } from '../spec.ts';
import { barKind } from './bars/build.ts';
import { dumbbellKind } from './dumbbell/build.ts';
import { shareKind } from './shares/build.ts';
import { timeKind } from './time/build.ts';

/** Every kind of chart. The drawings of those that have one are also listed in `drawings.ts`, which browsers load. */
export const chartKinds: readonly ChartKind[] = [timeKind, barKind, shareKind, dumbbellKind];

/** The kind of a chart. Throws for one that is not among `kinds`. */
export function kindOf(
  { kind }: Pick<ChartSpec, 'kind'>,
  kinds: readonly ChartKind[] = chartKinds,
): ChartKind {
  const found = kinds.find(({ id }) => id === kind);
  if (found === undefined) throw new Error(`There is no kind of chart \`${kind}\`: add it to kinds/kinds.ts`);
  return found;
}

/** The plane of a chart that has neither a strip nor multiples. Throws for a kind without one. */
export function planeOf(spec: Pick<ChartSpec, 'kind'>, kinds: readonly ChartKind[] = chartKinds): ChartPlane {
  const { id, plane } = kindOf(spec, kinds);
  if (plane === undefined) throw new Error(`Charts of the kind \`${id}\` are not drawn: they have no plane`);
  return plane;
}
