import { createHash } from 'node:crypto';
import { PlainError } from '../model/plain-error.ts';
import { headersOf } from '../features/publishing/headers.ts';
import { isHostFile } from '../features/publishing/host-files.ts';
import { policy } from '../features/publishing/policy.ts';
import type { ManifestEntry } from '../whole/manifest.ts';
import { ask, type Answer, type NoAnswer } from './answer.ts';
import type { BuiltSite } from './built-site.ts';
import { contentTypeOf, isText, needsType } from './content-types.ts';
import { eachOf } from './each-of.ts';
import { savedAs, type Finding, type FindingKind } from './finding.ts';

/** What a walk through a deployed site found. */
export interface Walk {
  /** How many requests were made. */
  readonly requests: number;
  readonly findings: readonly Finding[];
}

/** Texts below this length may be sent as they are: compressed they would hardly be shorter on their way. */
const worthCompressing = 4096;

/** The longest time, in seconds, for which a browser may keep what can change under its name. */
const longest = 24 * 60 * 60;

/**
 * Holds a deployed site against its build: every file with its bytes, type, headers and compressed forms, every redirect,
 * what an unknown address is answered with, and whether addresses that were published lead somewhere. Nothing is asked
 * twice, so what fails now and then is found, too.
 * @param address where the site stands
 * @param site its build
 * @param lock published addresses, without the base: `/about/#terms`
 * @throws PlainError where nothing answers
 */
export async function checkSite(address: URL, site: BuiltSite, lock: readonly string[]): Promise<Walk> {
  const first = await ask(address);
  if ('reason' in first)
    throw new PlainError(
      `Unexpected silence of ${address.href} (${first.reason}), expected the site: look whether the server runs, and whether the address is right`,
    );
  const elsewhere = first.headers.get('location');
  if (elsewhere !== null)
    throw new PlainError(
      `Unexpected redirect of ${address.href} to ${elsewhere}, expected the site: give that address, and build the site for it`,
    );
  const walk = new SiteWalk(address, site);
  await walk.run(lock);
  return { requests: walk.requests, findings: walk.findings.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

function key({ kind, address, what }: Finding): string {
  return [kind, address, what].join(' ');
}

class SiteWalk {
  readonly findings: Finding[] = [];
  requests = 0;
  readonly #address: URL;
  readonly #site: BuiltSite;
  /** The paths that are answered with what was built, and the ids on pages. */
  readonly #arrived = new Map<string, ReadonlySet<string>>();
  /** Where former pages are now, by their paths. */
  readonly #moved: ReadonlyMap<string, string>;

  constructor(address: URL, site: BuiltSite) {
    this.#address = address;
    this.#site = site;
    this.#moved = new Map(
      site.redirects.map(({ from, to }) => [from.slice(site.base.length), to.slice(site.base.length)]),
    );
  }

  async run(lock: readonly string[]): Promise<void> {
    const served = this.#site.files.filter(({ path }) => !isHostFile(path) && path !== '404.html');
    const files = [...served, this.#site.manifest];
    await eachOf(files, async (file) => {
      const path = askedFor(file.path);
      const to = this.#moved.get(path);
      await (to === undefined ? this.#checkFile(path, file) : this.#checkRedirect(path, to, file));
    });
    await this.#checkRange();
    await this.#checkUnknown();
    for (const address of lock) this.#checkPublished(address.slice(1));
  }

  #url(path: string): URL {
    return new URL(path, this.#address);
  }

  #report(kind: FindingKind, path: string, what: string): void {
    this.findings.push({ kind, address: this.#url(path).href, what });
  }

  #ask(
    path: string,
    encoding?: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer | NoAnswer> {
    this.requests++;
    return ask(this.#url(path), encoding, headers);
  }

  async #checkFile(path: string, { path: name, sha256, bytes }: ManifestEntry): Promise<void> {
    const answer = await this.#ask(path);
    if ('reason' in answer || answer.status !== 200) {
      this.#report('missing', path, 'reason' in answer ? answer.reason : `answered with ${answer.status}`);
      return;
    }
    if (hash(answer.body) !== sha256) {
      this.#report('altered', path, `${answer.body.length} bytes, where ${bytes} were built`);
      return;
    }
    const isPage = name.endsWith('.html');
    this.#arrived.set(path, isPage ? idsOn(answer.body.toString()) : new Set());
    this.#checkType(path, name, answer);
    this.#checkHeaders(path, answer);
    this.#checkCaching(path, answer);
    if (isPage) this.#checkPolicy(path, answer);
    if (isText(name)) await this.#checkVariants(path, sha256, bytes);
  }

  #checkType(path: string, name: string, { headers }: Answer): void {
    const expected = contentTypeOf(name) ?? '';
    const found = headers.get('content-type') ?? 'nothing';
    if (sameType(found, expected)) return;
    this.#report(
      'type',
      path,
      needsType(name)
        ? `sent as ${found}, expected ${expected}`
        : `${savedAs} ${found}, expected ${expected}`,
    );
  }

  #checkHeaders(path: string, { headers }: Answer): void {
    const expected = headersOf(this.#site.rules, path);
    for (const [name, value] of expected) {
      const found = headers.get(name);
      if (name === 'Cache-Control' || found === value) continue;
      this.#report(
        'header',
        path,
        found === null ? `no ${name}` : `${name} is \`${found}\`, expected \`${value}\``,
      );
    }
    if (expected.has('Content-Security-Policy')) return;
    const framed = headers.get('content-security-policy');
    const older = headers.get('x-frame-options');
    if (framed?.includes('frame-ancestors') === true || older !== null)
      this.#report('header', path, `other sites cannot show it in a frame: \`${framed ?? older ?? ''}\``);
  }

  #checkCaching(path: string, { headers }: Answer): void {
    const expected = headersOf(this.#site.rules, path).get('Cache-Control');
    const found = headers.get('cache-control') ?? '';
    if (expected !== undefined) {
      if (found !== expected) this.#report('caching', path, `kept \`${found}\`, expected \`${expected}\``);
      return;
    }
    const seconds = Number(/max-age=(\d+)/.exec(found)?.[1] ?? 0);
    if (seconds > longest || found.includes('immutable'))
      this.#report('caching', path, `kept \`${found}\`, and may change`);
  }

  /** Pages that a release froze have the policy of their time. */
  #checkPolicy(path: string, { body }: Answer): void {
    if (/^v\/[^/]+\/./.test(path)) return;
    const stated = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(body.toString())?.[1];
    const expected = policy(path === 'search/');
    if (stated !== expected) this.#report('policy', path, `its policy is \`${stated ?? 'none'}\``);
  }

  async #checkVariants(path: string, sha256: string, bytes: number): Promise<void> {
    const found = new Set<string>();
    for (const encoding of ['br', 'gzip']) {
      const answer = await this.#ask(path, encoding);
      if ('reason' in answer) {
        this.#report('variant', path, `${encoding}: ${answer.reason}`);
        found.add(encoding);
        continue;
      }
      const sent = answer.headers.get('content-encoding');
      if (hash(answer.body) !== sha256)
        this.#report('variant', path, `${sent ?? 'identity'} holds other bytes than were built`);
      if (sent === null) continue;
      found.add(sent);
      if (sent !== encoding) this.#report('variant', path, `${sent}, where only ${encoding} was accepted`);
      if (!/accept-encoding/i.test(answer.headers.get('vary') ?? ''))
        this.#report(
          'variant',
          path,
          `${sent} without \`Vary: Accept-Encoding\`, so a cache may send it to anybody`,
        );
    }
    if (found.size === 0 && bytes >= worthCompressing)
      this.#report('variant', path, `${bytes} bytes are sent as they are, expected gzip or Brotli`);
  }

  /** A former page is answered with a redirect, or by hosts that know none with a page that leads on by itself. */
  async #checkRedirect(path: string, to: string, { sha256 }: ManifestEntry): Promise<void> {
    const answer = await this.#ask(path);
    if ('reason' in answer) {
      this.#report('missing', path, answer.reason);
      return;
    }
    const target = new URL(answer.headers.get('location') ?? '', this.#url(path)).href;
    if ([301, 308].includes(answer.status) && target === this.#url(to).href) return;
    if (answer.status === 200 && hash(answer.body) === sha256)
      this.#report('redirect', path, 'answered with a page that leads on by itself, expected 301');
    else
      this.#report('missing', path, `answered with ${answer.status}, expected 301 to ${this.#url(to).href}`);
  }

  /** Asks for the first hundred bytes of the largest file. */
  async #checkRange(): Promise<void> {
    const [largest] = this.#site.files
      .filter(({ path }) => !isHostFile(path) && !path.endsWith('.html'))
      .toSorted((a, b) => b.bytes - a.bytes);
    if (largest === undefined) return;
    const { path, bytes } = largest;
    const answer = await this.#ask(path, 'identity', { range: 'bytes=0-99' });
    if ('reason' in answer) this.#report('range', path, answer.reason);
    else if (answer.status !== 206)
      this.#report('range', path, `answered with ${answer.status}, expected 206`);
    else if (answer.body.length !== 100 || answer.headers.get('content-range') !== `bytes 0-99/${bytes}`)
      this.#report('range', path, `${answer.body.length} bytes, expected 100 of ${bytes}`);
  }

  async #checkUnknown(): Promise<void> {
    const expected = this.#site.files.find(({ path }) => path === '404.html');
    for (const path of ['no-such-page/', 'data/no-such-file.csv']) {
      const answer = await this.#ask(path);
      if ('reason' in answer) this.#report('lost', path, answer.reason);
      else if (answer.status !== 404)
        this.#report('lost', path, `answered with ${answer.status}, expected 404`);
      else if (hash(answer.body) !== expected?.sha256)
        this.#report('lost', path, 'answered with another page than `404.html`');
    }
  }

  #checkPublished(address: string): void {
    const [file = '', id] = address.split('#');
    const path = askedFor(file);
    const ids = this.#arrived.get(this.#moved.get(path) ?? path);
    if (ids === undefined) this.#report('address', address, 'nothing of the build stands there');
    else if (id !== undefined && !ids.has(id)) this.#report('address', address, 'the page has no such place');
  }
}

/** The path under which browsers ask for a file of a build. */
function askedFor(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

function hash(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Whether two types are the same; a host may leave out a charset that every program assumes, and write it as it likes. */
function sameType(found: string, expected: string): boolean {
  const [type, charset] = partsOf(found);
  const [expectedType, expectedCharset] = partsOf(expected);
  const isCharset =
    charset === expectedCharset || expectedCharset === undefined
      ? charset === undefined || charset === 'utf-8'
      : charset === undefined && expectedType?.startsWith('text/') !== true;
  const scripts = ['text/javascript', 'application/javascript'];
  const isType =
    type === expectedType || (scripts.includes(type ?? '') && scripts.includes(expectedType ?? ''));
  const isXml = ['application/xml', 'text/xml'].includes(type ?? '') && expectedType === 'application/xml';
  return (isType || isXml) && isCharset;
}

function partsOf(type: string): readonly [string | undefined, string | undefined] {
  const [name, ...parameters] = type
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters
    .find((each) => each.startsWith('charset='))
    ?.slice('charset='.length)
    .replaceAll('"', '');
  return [name, charset];
}

/** The ids on a page that the build wrote. */
function idsOn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}
