/**
 * The version of the tables' schema. Columns are only ever added, which leaves it as it is; it rises when a column that
 * was published goes or comes to mean something else. Each release's `changelog.json` says which it has.
 */
export const schemaVersion = 1;
