import { electionOf, type Drafts } from '../../src/corpus/drafts.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { isReservedAnchor } from '../../src/model/reserved.ts';

/** Content and what was added to it. */
export interface Growth {
  readonly files: SourceFile[];
  /** The id of it, as the corpus has it: `ruritania/2022-presidential`. */
  readonly added: string;
}

/** The first of a list. Throws if there is none. */
export function firstOf<T>(list: readonly T[], what: string): T {
  const [first] = list;
  if (first === undefined) throw new Error(`Unexpected content without ${what}, expected one`);
  return first;
}

/** A name that is not taken: this one, or with the first number that makes it free. */
export function free(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name) && !isReservedAnchor(name)) return name;
  let number = 2;
  while (isTaken(`${name}-${number}`)) number += 1;
  return `${name}-${number}`;
}

/** `country/election/excerpt` of every passage. */
export function idsOf({ reports }: Drafts): Set<string> {
  return new Set(
    reports.flatMap(({ path, excerpts }) => excerpts.map(({ id }) => `${electionOf(path)}/${id}`)),
  );
}

/** What is added now is not older than what was added before. */
export function latestAdded({ reports }: Drafts): string {
  return (
    reports
      .map(({ fields }) => fields.added)
      .sort()
      .at(-1) ?? '2026-11-20'
  );
}
