import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentTypeOf, isText } from '../../src/hosting/content-types.ts';

/** What a host sends. */
export interface Sent {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** A host of static files that runs. */
export interface StaticHost {
  /** `http://127.0.0.1:40000/observed/` */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a folder as the documentation of Netlify and Cloudflare Pages says that they do: `_redirects` before files,
 * `_headers` with all rules that match, several values of one header joined by a comma, text compressed on its way, and
 * `404.html` for what is not there. Neither file is served.
 * @param base the path under which the folder is served
 * @param change makes an answer another before it is sent, by the path of its file
 * @param compresses whether it compresses text
 */
export async function startHost(
  folder: string,
  base: string,
  change: (path: string, sent: Sent) => void = () => undefined,
  compresses = true,
): Promise<StaticHost> {
  const lines = (name: string) => {
    const file = join(folder, name);
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  };
  const rules = headerRules(lines('_headers'));
  const redirects = new Map(
    lines('_redirects').map((line) => {
      const [from = '', to = '', status = '302'] = line.split(/\s+/);
      return [from, { to, status: Number(status) }];
    }),
  );

  const answer = (url: string, request: IncomingMessage): readonly [path: string, sent: Sent] => {
    const redirect = redirects.get(url);
    if (redirect !== undefined)
      return [url, { status: redirect.status, headers: { location: redirect.to }, body: Buffer.alloc(0) }];
    const path = url.startsWith(base) ? fileAt(url.slice(base.length)) : undefined;
    const name = path ?? '404.html';
    const status = path === undefined ? 404 : 200;
    const headers: Record<string, string> = {
      'content-type': contentTypeOf(name) ?? 'application/octet-stream',
    };
    for (const [rule, name, value] of rules)
      if (matches(rule, url)) headers[name] = name in headers ? `${headers[name] ?? ''}, ${value}` : value;
    const whole = { status, headers, body: readFileSync(join(folder, name)) };
    return [name, inPart(compresses ? compressed(whole, name, request) : whole, request)];
  };

  const fileAt = (path: string): string | undefined => {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const isFile = statSync(join(folder, file), { throwIfNoEntry: false })?.isFile() === true;
    return isFile && !/^_(?:headers|redirects)$/.test(file) ? file : undefined;
  };

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost').pathname;
    const [path, sent] = answer(url, request);
    change(path, sent);
    response.writeHead(sent.status, sent.headers).end(sent.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** Each header of a `_headers` file with the address that it is for. */
function headerRules(lines: readonly string[]): (readonly [rule: string, name: string, value: string])[] {
  let rule = '';
  return lines.flatMap((line) => {
    if (!line.startsWith(' ')) {
      rule = line;
      return [];
    }
    const [name = '', ...value] = line.trim().split(': ');
    return [[rule, name.toLowerCase(), value.join(': ')] as const];
  });
}

function matches(rule: string, url: string): boolean {
  return rule.endsWith('*') ? url.startsWith(rule.slice(0, -1)) : rule === url;
}

function compressed(sent: Sent, name: string, { headers }: IncomingMessage): Sent {
  const accepted = String(headers['accept-encoding']);
  if (!isText(name)) return sent;
  sent.headers.vary = 'Accept-Encoding';
  const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
  if (accepted.includes('br'))
    return {
      ...sent,
      headers: { ...sent.headers, 'content-encoding': 'br' },
      body: brotliCompressSync(sent.body, { params }),
    };
  if (accepted.includes('gzip'))
    return { ...sent, headers: { ...sent.headers, 'content-encoding': 'gzip' }, body: gzipSync(sent.body) };
  return sent;
}

function inPart(sent: Sent, { headers }: IncomingMessage): Sent {
  const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') ?? [];
  if (first === undefined || last === undefined || sent.status !== 200) return sent;
  const range = `bytes ${first}-${last}/${sent.body.length}`;
  return {
    status: 206,
    headers: { ...sent.headers, 'content-range': range },
    body: sent.body.subarray(Number(first), Number(last) + 1),
  };
}
