/** English. One module for each feature, and for what all features say. */
export * as frame from './frame.ts';
