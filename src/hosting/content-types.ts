/** What each kind of file that a build publishes is sent as, by the ending of its name. */
export const contentTypes: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  pagefind: 'application/octet-stream',
  parquet: 'application/vnd.apache.parquet',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_words: 'application/octet-stream',
  png: 'image/png',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml; charset=utf-8',
  zip: 'application/zip',
};

/** Files that browsers refuse or show wrongly if they come as another type. What a reader saves tells by its name what it is. */
const needed = new Set(['css', 'html', 'js', 'png', 'svg']);

/** Text, which grows smaller by much on its way. All other kinds are compressed in themselves. */
const text = new Set(['atom', 'bib', 'css', 'csv', 'html', 'js', 'json', 'ris', 'svg', 'txt', 'xml']);

/** What a file is sent as; undefined for a kind that no build publishes. */
export function contentTypeOf(path: string): string | undefined {
  return contentTypes[endingOf(path)];
}

/** Whether a browser needs a file to come as its type. */
export function needsType(path: string): boolean {
  return needed.has(endingOf(path));
}

/** Whether a file is sent compressed. */
export function isText(path: string): boolean {
  return text.has(endingOf(path));
}

function endingOf(path: string): string {
  return /\.([a-z0-9_]+)$/.exec(path)?.[1] ?? '';
}
