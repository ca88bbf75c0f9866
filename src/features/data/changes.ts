import type { Changes, FrozenRow } from '../../model/release.ts';

/**
 * How rows differ from those of an earlier release. Addresses are left out: a site may move as a whole.
 * @param key the fields that identify a row
 */
export function changes(
  before: readonly FrozenRow[],
  after: readonly FrozenRow[],
  key: readonly string[] = ['id'],
): Changes {
  const byId = (rows: readonly FrozenRow[]) =>
    new Map(rows.map((row) => [key.map((field) => String(row[field])).join(' '), row]));
  const earlier = byId(before);
  const later = byId(after);
  return {
    added: [...later.keys()].filter((id) => !earlier.has(id)),
    changed: [...later]
      .map(([id, row]) => ({ id, fields: differing(earlier.get(id) ?? row, row) }))
      .filter(({ fields }) => fields.length > 0),
    removed: [...earlier.keys()].filter((id) => !later.has(id)),
  };
}

function differing(before: FrozenRow, after: FrozenRow): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => field !== 'url' && JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
}
