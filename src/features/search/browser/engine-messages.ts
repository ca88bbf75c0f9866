import type { Answer } from './engine.ts';
import type { FoundRecord } from './content.ts';
import type { SearchState } from './state.ts';

/** What the page asks the worker for, and what the worker answers. */
export interface Asks {
  /** Loads the engine. `anew` passes by what the browser has kept of an attempt that failed. */
  readonly open: {
    readonly given: { readonly address: string; readonly anew: boolean };
    readonly answer: true;
  };
  readonly search: { readonly given: SearchState; readonly answer: Answer };
  /** The passages of a search that follow the first `from`. */
  readonly more: {
    readonly given: { readonly state: SearchState; readonly from: number };
    readonly answer: readonly FoundRecord[];
  };
}

/** A request to the worker. The answer bears its number. */
export type EngineRequest = {
  readonly [Ask in keyof Asks]: {
    readonly number: number;
    readonly ask: Ask;
    readonly given: Asks[Ask]['given'];
  };
}[keyof Asks];

/** What the worker says: an answer, why there is none, or that another file has come. */
export type Reply =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly error: string }
  | 'arrived';
