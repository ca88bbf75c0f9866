/** What can be wrong with a deployed site. */
export type FindingKind =
  | 'missing'
  | 'altered'
  | 'type'
  | 'header'
  | 'caching'
  | 'policy'
  | 'redirect'
  | 'variant'
  | 'range'
  | 'lost'
  | 'address';

/** Something that is wrong with a deployed site. */
export interface Finding {
  readonly kind: FindingKind;
  readonly address: string;
  /** What is wrong there. */
  readonly what: string;
}

/** What each kind means, and the way out. */
const kinds: Readonly<Record<FindingKind, { readonly title: string; readonly wayOut: string }>> = {
  missing: {
    title: 'Files of the build that are not served',
    wayOut: 'put the whole build online again: `npm run deploy`',
  },
  altered: {
    title: 'Files that are not as they were built',
    wayOut:
      'find out who or what changed them (an intruder, a mirror, a host that rewrites pages), then put the build online again',
  },
  type: {
    title: 'Files of another type than they are sent as',
    wayOut: 'set the types of src/hosting/content-types.ts; the configuration for nginx has them',
  },
  header: {
    title: 'Answers without the headers of this site',
    wayOut:
      'let the host read `_headers`, or include the configuration for nginx; for a host that can send none: `--without-headers`',
  },
  caching: {
    title: 'Answers that browsers keep too long or not long enough',
    wayOut: 'set Cache-Control as in `_headers`, and for all else a day at the most',
  },
  policy: {
    title: 'Pages without the content security policy of this site',
    wayOut: 'build the site with `npm run build`, and let the host add no policy of its own',
  },
  redirect: {
    title: 'Redirects that are lost or lead elsewhere',
    wayOut: 'let the host read `_redirects`, or include the configuration for nginx',
  },
  variant: {
    title: 'Compressed answers that are missing or broken',
    wayOut: 'put the site online with `npm run deploy`, which makes both of one file',
  },
  range: {
    title: 'Parts of files that cannot be had',
    wayOut:
      'let the host answer requests for a range of bytes, so that a broken download goes on where it broke',
  },
  lost: {
    title: 'Addresses that are not there and do not say so',
    wayOut: 'let the host answer with 404 and the page `404.html`',
  },
  address: {
    title: 'Published addresses that lead nowhere',
    wayOut: 'an address is for good: say in content/redirects.yml where it leads, and build again',
  },
};

/** What a host cannot do that sends no headers of ours, and cannot be mended there. */
const beyondPlainHosts: ReadonlySet<FindingKind> = new Set([
  'header',
  'caching',
  'redirect',
  'variant',
  'range',
]);

/** Whether a finding is a fault, on a host that can send our headers or on a plain one. */
export function isFault({ kind, what }: Finding, withoutHeaders: boolean): boolean {
  return !withoutHeaders || !(beyondPlainHosts.has(kind) || what.startsWith(savedAs));
}

/** How the finding begins of a file that readers save, whose type no browser needs. */
export const savedAs = 'saved by readers, sent as';

/** How many addresses of a kind are named. */
const named = 10;

/** The findings by their kind, each with its way out, to be printed. */
export function findingsReport(findings: readonly Finding[]): string {
  return [...Map.groupBy(findings, ({ kind }) => kind)]
    .map(([kind, own]) => {
      const { title, wayOut } = kinds[kind];
      const more = own.length > named ? [`  and ${own.length - named} more`] : [];
      return [
        `${title} (${own.length}). Way out: ${wayOut}.`,
        ...own.slice(0, named).map(({ address, what }) => `  ${address}: ${what}`),
        ...more,
      ].join('\n');
    })
    .join('\n\n');
}
