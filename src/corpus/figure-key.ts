import { compareStrings } from '../model/order.ts';
import type { FigureDraft } from '../markdown/figure-draft.ts';

/**
 * What names a figure within its excerpt: the indicator, then the dimension values in the alphabetical order of
 * their dimensions, so that the name survives a change of the order in which an author wrote them.
 */
export function figureKey({ indicator, dimensions }: FigureDraft): string {
  const values = [...dimensions].sort(([a], [b]) => compareStrings(a, b)).map(([, value]) => value);
  return [indicator, ...values].join('/');
}
