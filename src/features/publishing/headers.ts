/** A header that some addresses are answered with. */
export interface HeaderRule {
  /** From the base: `data/*` for all below a folder, `v/` for one page, `` for the first page, `*` for all. */
  readonly path: string;
  readonly name: string;
  readonly value: string;
}

/**
 * What a page cannot say itself, as data: `_headers` and the configuration of nginx are made of it, and a deployed site is
 * held against it. It allows frames on other sites for embeds only, lets programs of other sites fetch what is offered to
 * them (tables, releases, and the scripts and styles of a frame that its site has put in a sandbox), and lets browsers keep
 * files whose names tell their content. Browsers obey the strictest of all policies that match an address, and hosts send
 * all headers that match, so no two rules about one header match one address: for frames there is one rule for each
 * folder, and one for each page below `/v/`.
 * @param pages the built pages, without the base: `ruritania/indicators/turnout/`, `404.html`
 */
export function headerRules(pages: readonly string[]): HeaderRule[] {
  const framed = pages
    .filter((page) => !isEmbed(page))
    .map((page) => (/^v\/|^[^/]*$/.test(page) ? page : page.replace(/\/.*$/, '/*')));
  return [
    ...everywhere.map(([name, value]) => ({ path: '*', name, value })),
    ...[...new Set(framed)].map((path) => ({
      path,
      name: 'Content-Security-Policy',
      value: "frame-ancestors 'self'",
    })),
    ...offered.map((path) => ({ path, name: 'Access-Control-Allow-Origin', value: '*' })),
    ...lasting.map((path) => ({ path, name: 'Cache-Control', value: aYear })),
  ];
}

/**
 * The headers that a path is answered with.
 * @param path from the base, as a browser asks for it: `data/`, `data/figures.csv`
 */
export function headersOf(rules: readonly HeaderRule[], path: string): ReadonlyMap<string, string> {
  return new Map(
    rules
      .filter((rule) =>
        rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
      )
      .map(({ name, value }) => [name, value]),
  );
}

/**
 * The text of a `_headers` file, which some static hosts read.
 * @param pages as for `headerRules`
 * @param base the path under which they are served
 */
export function headersFile(pages: readonly string[], base: string): string {
  const rules = Map.groupBy(headerRules(pages), ({ path }) => path);
  return [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, headers]) => {
      const lines = headers.map(({ name, value }) => `  ${name}: ${value}\n`);
      return `${base}${path}\n${lines.join('')}`;
    })
    .join('');
}

/** No file is taken for another kind, no other window reaches a page, and no page asks for what it has no use for. */
const everywhere = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'],
] as const;

/** What programs of other sites may fetch. */
const offered = ['_astro/*', 'data/*', 'embed/*', 'v/*'];

/** How long browsers keep what never changes under its name. */
const aYear = ['public', `max-age=${365 * 24 * 60 * 60}`, 'immutable'].join(', ');

/** Files whose names tell their content. */
const lasting = [
  '_astro/*',
  'pagefind/fragment/*',
  'pagefind/index/*',
  'pagefind/silences/*',
  'pagefind/words/*',
];

/** Whether the name of a file tells its content, so that the file of a former build does no harm beside those of this one. */
export function isLasting(path: string): boolean {
  return lasting.some(
    (rule) => path.startsWith(rule.slice(0, -1)) && !path.slice(rule.length - 1).includes('/'),
  );
}

/** Whether a page is made for a frame on another site. */
function isEmbed(page: string): boolean {
  return /^(?:v\/[^/]+\/)?embed\//.test(page);
}
