import type { AgreementTable } from './agreement-view.ts';

/** A table as lines of text: its caption, then names to the left and cells to the right, in columns. */
export function inColumns({ caption, columns, rows }: AgreementTable): string {
  const lines = [columns, ...rows.map(({ name, cells }) => [name, ...cells])];
  const widths = columns.map((_, index) => Math.max(...lines.map((line) => (line[index] ?? '').length)));
  const aligned = lines.map((line) =>
    line
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  );
  return [caption, ...aligned.map((line) => `  ${line}`.trimEnd())].join('\n');
}
