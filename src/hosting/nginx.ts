import type { HeaderRule } from '../features/publishing/headers.ts';
import type { Redirect } from '../features/publishing/redirects.ts';
import { contentTypes } from './content-types.ts';

/** A site as nginx serves it. */
export interface NginxSite {
  /** Where its files lie: `/srv/observed`. */
  readonly folder: string;
  /** The path under which it is served: `/observed/`. */
  readonly base: string;
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
  /** Whether nginx has the module for files that were compressed with Brotli. */
  readonly hasBrotli: boolean;
}

/** How long browsers keep what may change under its name, unless a rule says otherwise. */
const short = 'public, max-age=300';

/**
 * The configuration of nginx for a site: what stands in `http`, which variables hold by address, and what stands in a
 * `server` and uses them.
 */
export function nginxConfiguration(site: NginxSite): { readonly http: string; readonly server: string } {
  const { base, folder, rules, redirects, hasBrotli } = site;
  const root = base === '/' ? `root ${quoted(folder)};` : `alias ${quoted(`${folder}/`)};`;
  const headers = Map.groupBy(rules, ({ name }) => name);
  const variable = variables(folder);
  const maps = [...headers].map(([name, own]) => {
    const otherwise = name === 'Cache-Control' ? short : '';
    return [
      `map $uri $${variable(name)} {`,
      `  default ${quoted(otherwise)};`,
      ...own.map(({ path, value }) => `  ${quoted(`~${pattern(base + path)}`)} ${quoted(value)};`),
      '}',
    ].join('\n');
  });
  const server = [
    '# Addresses within the site, so that it can stand behind another server.',
    'absolute_redirect off;',
    'server_tokens off;',
    '# A folder without a page is as good as none.',
    `error_page 404 ${quoted(`${base}404.html`)};`,
    `error_page 403 =404 ${quoted(`${base}404.html`)};`,
    ...[...headers.keys()].map((name) => `add_header ${name} $${variable(name)} always;`),
    '# For a host that has HTTPS for good. It binds the whole domain:',
    '# add_header Strict-Transport-Security "max-age=63072000" always;',
    '',
    ...(base === '/'
      ? []
      : [`location = ${quoted(base.slice(0, -1))} {`, `  return 301 ${quoted(base)};`, '}']),
    ...redirects.flatMap(({ from, to }) => [
      `location = ${quoted(from)} {`,
      `  return 301 ${quoted(to)};`,
      '}',
    ]),
    `location ${quoted(base)} {`,
    `  ${root}`,
    '  index index.html;',
    '  # Files that were compressed beforehand; nothing is compressed while readers wait.',
    '  gzip off;',
    '  gzip_static on;',
    '  gzip_vary on;',
    ...(hasBrotli ? ['  brotli_static on;'] : []),
    '  default_type application/octet-stream;',
    '  types {',
    ...Object.entries(contentTypes).map(([ending, type]) => `    ${quoted(type)} ${ending};`),
    '  }',
    '}',
  ];
  const head = '# Made by `npm run deploy`, which writes it anew.';
  return {
    http: `${[head, ...maps].join('\n')}\n`,
    server: `${[head, ...server].join('\n')}\n`,
  };
}

/** Names of variables for the headers of a site: those of two sites on one server differ. */
function variables(folder: string): (header: string) => string {
  const site = (folder.split('/').at(-1) ?? '').replace(/\W/g, '_');
  return (header) => `${site}_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** The addresses of a rule as a regular expression. nginx tries `index.html` where a browser asks for a folder. */
function pattern(path: string): string {
  const literal = path.replace(/\*$/, '').replace(/[.+?()[\]{}^$|\\]/g, '\\$&');
  if (path.endsWith('*')) return `^${literal}`;
  return `^${literal}${path.endsWith('/') ? '(?:index\\.html)?' : ''}$`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
