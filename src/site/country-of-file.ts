/** Folders with a folder for each country. */
const shared = new Set(['data', 'embed']);

/**
 * The id of the country whose file a file is, if a country has the id: `ruritania` for `ruritania/index.html` and
 * `data/ruritania/figures.csv`.
 * @param path in a built site
 */
export function countryOfFile(path: string): string | undefined {
  const [first = '', second] = path.split('/');
  return shared.has(first) ? second : first;
}
