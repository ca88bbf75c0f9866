import type { TextDirective } from 'mdast-util-directive';
import { compareStrings } from '../model/order.ts';
import type { Place } from '../model/problem.ts';
import { byHandAttribute, currencyAttribute } from '../model/vocabulary.ts';

/** `:figure[text]{indicator=value dimension=value …}` as the author wrote it. */
export interface FigureDraft {
  readonly node: TextDirective;
  readonly place: Place;
  /** The first attribute's name. */
  readonly indicator: string;
  /** The first attribute's value. */
  readonly value: string;
  /** Why it was read by hand, if no reader understands its words: `by-hand="…"`. */
  readonly byHand: string | undefined;
  /** The money that it is in, where it states one: `currency=CHF`. */
  readonly currency: string | undefined;
  /** Every other attribute: dimension → value. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** What names it within its excerpt: `registered-voters/initial`. */
  readonly key: string;
}

/** `:commitment[words]{copenhagen-7.5}` as the author wrote it. */
export interface CommitmentDraft {
  readonly node: TextDirective;
  readonly place: Place;
  /** The id that it names, a dot written as a hyphen; empty where it names none. */
  readonly id: string;
  /** Who invokes it, if not the report: `by=authorities`. */
  readonly by: string | undefined;
}

/** Reads a figure directive. */
export function readFigure(node: TextDirective): FigureDraft {
  const [first, ...others] = Object.entries(node.attributes ?? {});
  const indicator = first?.[0] ?? '';
  const attributes = new Map(others.map(([name, value]) => [name, value ?? '']));
  const byHand = attributes.get(byHandAttribute);
  attributes.delete(byHandAttribute);
  const currency = attributes.get(currencyAttribute);
  attributes.delete(currencyAttribute);
  const dimensions: ReadonlyMap<string, string> = attributes;
  return {
    node,
    place: placeOf(node),
    indicator,
    value: first?.[1] ?? '',
    byHand,
    currency,
    dimensions,
    key: figureKey(indicator, dimensions, currency),
  };
}

/**
 * What names a figure within its excerpt: the indicator, then the dimension values in the alphabetical order of
 * their dimensions, so that the name survives a change of the order in which an author wrote them, then the money if it
 * states one.
 */
function figureKey(
  indicator: string,
  dimensions: ReadonlyMap<string, string>,
  currency: string | undefined,
): string {
  const values = [...dimensions].sort(([a], [b]) => compareStrings(a, b)).map(([, value]) => value);
  return [indicator, ...values, ...(currency === undefined ? [] : [currency.toLowerCase()])].join('/');
}

/** The anchor of a figure: unique on a page that shows excerpts of several elections. */
export function figureAnchor(key: string, excerpt: string, electionSlug: string): string {
  return [electionSlug, excerpt, ...key.split('/')].join('.');
}

/** Reads a commitment directive. */
export function readCommitment(node: TextDirective): CommitmentDraft {
  const id = (Object.keys(node.attributes ?? {})[0] ?? '').replaceAll('.', '-');
  return { node, place: placeOf(node), id, by: node.attributes?.by ?? undefined };
}

function placeOf({ position }: TextDirective): Place {
  return position?.start ?? { line: 1, column: 1 };
}
