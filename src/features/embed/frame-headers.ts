/**
 * The text of a `_headers` file, which some static hosts read. It allows frames on other sites for embeds only, and lets
 * programs of other sites fetch what is offered to them: tables, releases, and the scripts and styles of a frame that its
 * site has put in a sandbox.
 * Browsers obey the strictest of all rules that match an address, so no rule about frames may match an embed: there is
 * one rule for each folder, and one for each page below `/v/`.
 * @param pages the built pages, without the base: `ruritania/indicators/turnout/`
 * @param base the path under which they are served
 */
export function frameHeaders(pages: readonly string[], base: string): string {
  const framed = pages
    .filter((page) => !isEmbed(page))
    .map((page) => (/^v\/|^[^/]*$/.test(page) ? page : page.replace(/\/.*$/, '/*')))
    .map((rule) => [rule, "Content-Security-Policy: frame-ancestors 'self'"] as const);
  const fetched = offered.map((rule) => [rule, 'Access-Control-Allow-Origin: *'] as const);
  const rules = Map.groupBy([...framed, ...fetched], ([rule]) => rule);
  return [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, headers]) => {
      const lines = new Set(headers.map(([, header]) => `  ${header}\n`));
      return `${base}${rule}\n${[...lines].join('')}`;
    })
    .join('');
}

/** What programs of other sites may fetch. */
const offered = ['_astro/*', 'data/*', 'embed/*', 'v/*'];

/** Whether a page is made for a frame on another site. */
function isEmbed(page: string): boolean {
  return /^(?:v\/[^/]+\/)?embed\//.test(page);
}
