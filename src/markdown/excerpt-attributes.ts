import type { z } from 'zod';
import { excerptSchema } from '../model/excerpt.ts';

const lenient = excerptSchema.partial();

/** An attribute that the schema of excerpts refuses. */
export interface AttributeFault {
  readonly attribute: string;
  /** `unknown`: the schema has no such attribute. `wrong`: it has, with other values. `missing`: it is needed. */
  readonly kind: 'unknown' | 'wrong' | 'missing';
  /** As written; empty where it is missing. */
  readonly value: string;
}

/** The attributes of an excerpt that fit their schema, and what is wrong with the others. */
export interface AttributeReading {
  readonly fields: Readonly<z.infer<typeof lenient>>;
  readonly faults: readonly AttributeFault[];
}

/** Reads the attributes of an excerpt by their schema. A faulty one takes none of the others with it. */
export function readAttributes(attributes: Readonly<Record<string, string>>): AttributeReading {
  const { data, error } = excerptSchema.safeParse(attributes);
  if (data !== undefined) return { fields: data, faults: [] };
  const faults = error.issues.flatMap((issue): AttributeFault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((attribute) => ({ attribute, kind: 'unknown', value: attributes[attribute] ?? '' }))
      : [faultOf(String(issue.path[0]), attributes)],
  );
  const faulty = new Set(faults.map(({ attribute }) => attribute));
  const sound = Object.entries(attributes).filter(([name]) => !faulty.has(name));
  return { fields: lenient.parse(Object.fromEntries(sound)), faults };
}

function faultOf(attribute: string, attributes: Readonly<Record<string, string>>): AttributeFault {
  const value = attributes[attribute];
  return { attribute, kind: value === undefined ? 'missing' : 'wrong', value: value ?? '' };
}
