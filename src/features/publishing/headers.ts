/**
 * The text of a `_headers` file, which some static hosts read: what a page cannot say itself. It allows frames on other
 * sites for embeds only, lets programs of other sites fetch what is offered to them (tables, releases, and the scripts and
 * styles of a frame that its site has put in a sandbox), and lets browsers keep files whose names tell their content.
 * Browsers obey the strictest of all policies that match an address, so no rule about frames may match an embed: there is
 * one rule for each folder, and one for each page below `/v/`.
 * @param pages the built pages, without the base: `ruritania/indicators/turnout/`
 * @param base the path under which they are served
 */
export function headersFile(pages: readonly string[], base: string): string {
  const framed = pages
    .filter((page) => !isEmbed(page))
    .map((page) => (/^v\/|^[^/]*$/.test(page) ? page : page.replace(/\/.*$/, '/*')))
    .map((rule) => [rule, "Content-Security-Policy: frame-ancestors 'self'"] as const);
  const rules = Map.groupBy(
    [
      ...everywhere.map((header) => ['*', header] as const),
      ...framed,
      ...offered.map((rule) => [rule, 'Access-Control-Allow-Origin: *'] as const),
      ...lasting.map((rule) => [rule, `Cache-Control: ${aYear}`] as const),
    ],
    ([rule]) => rule,
  );
  return [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, headers]) => {
      const lines = new Set(headers.map(([, header]) => `  ${header}\n`));
      return `${base}${rule}\n${[...lines].join('')}`;
    })
    .join('');
}

/** No file is taken for another kind, no other window reaches a page, and no page asks for what it has no use for. */
const everywhere = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy: same-origin',
  'Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
];

/** What programs of other sites may fetch. */
const offered = ['_astro/*', 'data/*', 'embed/*', 'v/*'];

/** How long browsers keep what never changes under its name. */
const aYear = ['public', `max-age=${365 * 24 * 60 * 60}`, 'immutable'].join(', ');

/** Files whose names tell their content. */
const lasting = ['_astro/*', 'pagefind/fragment/*', 'pagefind/index/*', 'pagefind/filter/*'];

/** Whether a page is made for a frame on another site. */
function isEmbed(page: string): boolean {
  return /^(?:v\/[^/]+\/)?embed\//.test(page);
}
