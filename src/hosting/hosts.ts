/** A host of static files, and what it takes. */
export interface Host {
  readonly name: string;
  /** Files of a site. */
  readonly files?: number;
  /** Bytes of one file. */
  readonly fileBytes?: number;
  /** Bytes of a site. */
  readonly bytes?: number;
  /** Addresses in `_headers`. */
  readonly headerRules?: number;
  /** Lines in `_redirects`. */
  readonly redirects?: number;
}

const MiB = 1024 * 1024;

/**
 * Hosts by the name that `npm run deploy` knows them by, with the limits of their free plans. None was tried. On
 * 30 November 2026 stored copies of their documentation said so, of which the newest state was not asked:
 *
 * - GitHub Pages: a site of 1 GB at most (https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits);
 *   whether a GB is 10^9 bytes is not said, so the smaller number is taken.
 * - Cloudflare Pages: 20,000 files, 25 MiB a file, 100 rules in `_headers`, 2,000 static lines in `_redirects`
 *   (https://developers.cloudflare.com/pages/platform/limits/).
 * - Netlify: 10,000 redirects, from which on it advises another way and a deployment may fail
 *   (https://docs.netlify.com/manage/routing/redirects/overview/). Limits on files and sizes: not confirmed, so none is held.
 */
export const hosts = {
  nginx: { name: 'nginx' },
  'github-pages': { name: 'GitHub Pages', bytes: 1e9 },
  netlify: { name: 'Netlify', redirects: 10_000 },
  'cloudflare-pages': {
    name: 'Cloudflare Pages',
    files: 20_000,
    fileBytes: 25 * MiB,
    headerRules: 100,
    redirects: 2_000,
  },
} as const satisfies Readonly<Record<string, Host>>;

/** The name of a host on the command line. */
export type HostName = keyof typeof hosts;

/** What a site is, as far as hosts limit it. */
export interface SiteSize {
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly headerRules: number;
  readonly redirects: number;
}

/** The limits of a host that a site exceeds, each as a clause: "25,001 files, where 20,000 are taken". */
export function limitsExceeded(host: Host, { files, headerRules, redirects }: SiteSize): string[] {
  const largest = files.reduce((most, file) => (file.bytes > most.bytes ? file : most), {
    path: '',
    bytes: 0,
  });
  const bytes = files.reduce((all, file) => all + file.bytes, 0);
  const over = (is: number, limit: number | undefined, what: (count: (n: number) => string) => string) =>
    limit === undefined || is <= limit ? [] : [what((n) => n.toLocaleString('en'))];
  const inMB = (n: number) => `${(n / 1e6).toFixed(1)} MB`;
  return [
    ...over(
      files.length,
      host.files,
      (n) => `${n(files.length)} files, where ${n(host.files ?? 0)} are taken`,
    ),
    ...over(
      largest.bytes,
      host.fileBytes,
      () => `${inMB(largest.bytes)} in ${largest.path}, where a file may have ${inMB(host.fileBytes ?? 0)}`,
    ),
    ...over(bytes, host.bytes, () => `${inMB(bytes)} in all, where ${inMB(host.bytes ?? 0)} are taken`),
    ...over(
      headerRules,
      host.headerRules,
      (n) =>
        `${n(headerRules)} addresses in _headers, of which the first ${n(host.headerRules ?? 0)} are read`,
    ),
    ...over(
      redirects,
      host.redirects,
      (n) => `${n(redirects)} lines in _redirects, of which the first ${n(host.redirects ?? 0)} are read`,
    ),
  ];
}
