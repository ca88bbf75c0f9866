import { labelsOf, type ReadField } from '../model/reading.ts';
import type { Drafts } from './drafts.ts';
import type { ReadPassage } from './resolve-readings.ts';

/*
 * What the rules about readings say alike: where a settlement stands, and the line of YAML that an author adds to it.
 */

/** Where the settlements of an election stand, whether there are any or not: relative to content/. */
export function settledPath(election: string): string {
  return `${election}/readings/settled.yml`;
}

/** A value as YAML has it on a line. */
export function inYaml(field: ReadField, value: string | readonly string[] | undefined): string {
  const labels = labelsOf(value);
  if (field === 'topics' || field === 'threads') return `[${labels.join(', ')}]`;
  return field === 'finding' ? JSON.stringify(labels[0]) : (labels[0] ?? '');
}

/**
 * What to add to `settled.yml`, and where in it: "to `…/settled.yml`, under `passages`: `calm: { … }`".
 * @param value what the field is to be: as a rule what it is now
 */
export function additionOf(
  { election, excerpt, settlement }: ReadPassage,
  field: ReadField,
  value: string | readonly string[] | undefined,
): string {
  const path = settledPath(election);
  const line = `${field}: { is: ${inYaml(field, value)}, day: …, why: … }`;
  return settlement === undefined
    ? `to \`${path}\`, under \`passages\`: \`${excerpt.id}: { ${line} }\``
    : `to \`${path}\`, under \`${excerpt.id}\` of \`passages\`: \`${line}\``;
}

/** `…/settled.yml:7`, where the settlement of a field stands. */
export function settledAt({ election, excerpt }: ReadPassage, field: ReadField, { settled }: Drafts): string {
  const line = settled.get(election)?.placeOf(['passages', excerpt.id, field]).line ?? 1;
  return `${settledPath(election)}:${line}`;
}
