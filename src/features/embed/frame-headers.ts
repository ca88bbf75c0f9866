/**
 * The text of a `_headers` file, which some static hosts read. It allows frames on other sites for embeds only.
 * Browsers obey the strictest of all rules that match an address, so no rule may match an embed: there is one rule
 * for each folder, and one for each page below `/v/`.
 * @param pages the built pages, without the base: `kazakhstan/indicators/turnout/`
 * @param base the path under which they are served
 */
export function frameHeaders(pages: readonly string[], base: string): string {
  const rules = pages
    .filter((page) => !isEmbed(page))
    .map((page) => (/^v\/|^[^/]*$/.test(page) ? page : page.replace(/\/.*$/, '/*')));
  return [...new Set(rules)]
    .sort()
    .map((rule) => `${base}${rule}\n  Content-Security-Policy: frame-ancestors 'self'\n`)
    .join('');
}

/** Whether a page is made for a frame on another site. */
function isEmbed(page: string): boolean {
  return /^(?:v\/[^/]+\/)?embed\//.test(page);
}
