/* Reading numbers and dates as election observation reports print them, and holding a figure's value against its words. */
export type { OwnMoney } from './quantity/currencies.ts';
export { disagreement, type Disagreement, type FigureContext } from './quantity/disagreement.ts';
export { boundOf, qualifierOf } from './quantity/qualifier.ts';
export { readQuantity, type Quantity } from './quantity/read.ts';
