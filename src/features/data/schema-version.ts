/**
 * The version of the tables' schema. Columns are only ever added, which leaves it as it is; it rises when a column that
 * was published goes or comes to mean something else, or is written otherwise. Each release's `changelog.json` says which
 * it has. With version 2, JSON leaves out a field without a value, which was null before.
 */
export const schemaVersion = 2;
