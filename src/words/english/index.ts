/** English. One module for each feature, and for what all features say. */
export * as charts from './charts.ts';
export * as frame from './frame.ts';
