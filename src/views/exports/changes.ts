import type { Changes } from '../../model/release.ts';

/** A row of a download, as JSON holds it. */
export type FrozenRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** How rows differ from those of an earlier release, by id. Addresses are left out: a site may move as a whole. */
export function changes(before: readonly FrozenRow[], after: readonly FrozenRow[]): Changes {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const later = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !earlier.has(id)).map(({ id }) => id),
    changed: after
      .map((row) => ({ id: row.id, fields: differing(earlier.get(row.id) ?? row, row) }))
      .filter(({ fields }) => fields.length > 0),
    removed: before.filter(({ id }) => !later.has(id)).map(({ id }) => id),
  };
}

function differing(before: FrozenRow, after: FrozenRow): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => field !== 'url' && JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
}
