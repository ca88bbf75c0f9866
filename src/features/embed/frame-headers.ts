/**
 * A `_headers` file, which some static hosts read: pages that are made for frames on other sites may be framed, and no
 * other page. Where several rules match an address a browser obeys the strictest, so that no rule may match an embed;
 * hence one for each folder, and `/v/` page by page.
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
