/** English. One module for each feature, and for what all features say. */
export * as cite from './cite.ts';
export * as compare from './compare.ts';
export * as counts from './counts.ts';
export * as embed from './embed.ts';
export * as charts from './charts.ts';
export * as frame from './frame.ts';
export * as measures from './measures.ts';
export * as search from './search.ts';
export * as spelling from './spelling.ts';
