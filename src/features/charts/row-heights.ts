/** Whether a name of so many letters needs two lines in narrow places. */
export function isLongName(letters: number): boolean {
  return letters > 44;
}

/** How many rows there are if every group has a row of its own for its heading. */
export function headedRows(groups: readonly { readonly bars: readonly unknown[] }[]): number {
  return groups.reduce((sum, { bars }) => sum + 1 + bars.length, 0);
}
