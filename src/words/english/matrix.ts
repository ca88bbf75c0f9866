/** Topics or issues by election. */
export const rows = { topics: 'Topic', threads: 'Issue' } as const;

export const caption = 'Number of passages by how the report judges; length of a bar: number of passages.';

/** What the table is. @param of what its rows are, "Topic" */
export function byElection(of: string): string {
  return `${of} by election`;
}

/** A bar as it is read out. */
export function bar(count: number, assessment: string): string {
  return `${count} ${assessment},`;
}
