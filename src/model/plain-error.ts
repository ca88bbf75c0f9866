/**
 * An error whose message says all: what is wrong, and the way out. Commands print it without a stack. Pages run in a bundle
 * with modules of their own, so it is known by its name, not by its class.
 */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
