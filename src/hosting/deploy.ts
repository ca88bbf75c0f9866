import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { PlainError } from '../model/plain-error.ts';
import { hostFiles, isHostFile } from '../features/publishing/host-files.ts';
import { filesIn, manifestFile, readManifest, settle, unlikeManifest } from '../whole/manifest.ts';
import { discard, openWorkshop, restore, takePlace, type Workshop } from '../whole/workshop.ts';
import { readBuiltSite, type BuiltSite } from './built-site.ts';
import { contentTypeOf, isText, needsType } from './content-types.ts';
import { eachOf } from './each-of.ts';
import { hosts, limitsExceeded, type HostName } from './hosts.ts';
import { keptFiles } from './kept-files.ts';
import { sizeOf } from './limits-notice.ts';
import { nginxConfiguration } from './nginx.ts';
import { variantsOf } from './variants.ts';

/** What is put online, and where. */
export interface Deployment {
  /** The folder of the build. */
  readonly from: string;
  /** The folder that is served. */
  readonly to: string;
  /** The path under which it is served. */
  readonly base: string;
  readonly host: HostName;
  /** Folder or address of the site before, if not the folder that is served. */
  readonly previous?: string | undefined;
  /** Whether nginx has the module for files that were compressed with Brotli. */
  readonly hasBrotli: boolean;
  /** How much work is put into compression, from 1 to 11; at most `mostForFiles` into what is no part of a page. */
  readonly effort: number;
}

/** The last per cents of a table take Brotli as long as all pages, and nobody waits for a table as for a page. */
const mostForFiles = 9;

/**
 * Makes the folder that a host serves: a copy of the build, with the hashed files of the site before, and for nginx with
 * compressed files and its configuration beside the folder. It is made beside and takes its place whole.
 * @returns what was done, line by line
 * @throws PlainError where the build is not as it was made, or the host does not take it
 */
export async function deploy(deployment: Deployment): Promise<string[]> {
  const { from, to } = deployment;
  if (resolve(from) === resolve(to))
    throw new PlainError(
      `Unexpected folder \`${to}\`, which holds the build, expected another one to be served: \`npm run deploy -- /srv/observed\``,
    );
  restore(from);
  readManifest(from);
  // Nobody may replace the build while it is copied.
  const built = openWorkshop(from);
  try {
    const workshop = openWorkshop(to);
    try {
      return await prepare(workshop, deployment);
    } finally {
      discard(workshop);
    }
  } finally {
    discard(built);
  }
}

async function prepare(workshop: Workshop, deployment: Deployment): Promise<string[]> {
  const { from, base, host } = deployment;
  const site = readBuiltSite(from, base);
  refuse(site, deployment);
  refuseForeign(workshop.folder);
  cpSync(from, workshop.next, { recursive: true });
  const kept = await keep(workshop, site, deployment.previous);
  if (host === 'netlify') forceRedirects(workshop.next);
  const compressed = host === 'nginx' ? await compress(workshop.next, deployment.effort) : [];
  refuseLimits(workshop.next, host);
  keepTimes(workshop);
  await settle(workshop.next);
  takePlace(workshop);
  return [
    `${deployment.to} holds the site for ${hosts[host].name}: ${site.files.length} files`,
    ...kept,
    ...compressed,
    ...(host === 'nginx' ? configure(workshop.folder, site, deployment.hasBrotli) : []),
  ];
}

function refuse({ folder, files }: BuiltSite, { base, host, to }: Deployment): void {
  const [difference] = unlikeManifest(folder);
  if (difference !== undefined)
    throw new PlainError(
      `Unexpected site in \`${folder}\` that is not as it was built (${difference}), expected one as \`npm run build\` left it: build it again`,
    );
  const untyped = files.find(({ path }) => !isHostFile(path) && contentTypeOf(path) === undefined);
  if (untyped !== undefined)
    throw new PlainError(
      `Unexpected kind of file \`${untyped.path}\`, expected one that \`src/hosting/content-types.ts\` names: add its type there`,
    );
  if (base !== '/' && (host === 'netlify' || host === 'cloudflare-pages'))
    throw new PlainError(
      `Unexpected base \`${base}\` for ${hosts[host].name}, which serves a site at the root of a host, expected none: build it without SITE_BASE`,
    );
  if (!/^[^"\\$\p{Cc}]+$/u.test(resolve(to)))
    throw new PlainError(
      `Unexpected folder \`${to}\`, expected one without quotes, dollars and backslashes: they mean something to nginx`,
    );
}

/** A folder with something else in it is not replaced. */
function refuseForeign(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, manifestFile)))
    throw new PlainError(
      `Unexpected files in \`${folder}\` that are no built site, expected a site, an empty folder or none: name another folder, or empty it`,
    );
}

async function keep(
  { folder, next }: Workshop,
  { files }: BuiltSite,
  previous: string | undefined,
): Promise<string[]> {
  const place = previous ?? folder;
  const kept = await keptFiles(place, files);
  if (kept === undefined)
    return previous === undefined ? [] : [`No site stands at ${previous}: nothing of it is kept`];
  for (const [path, content] of kept.files) {
    mkdirSync(dirname(join(next, path)), { recursive: true });
    writeFileSync(join(next, path), content);
  }
  const { lost } = kept;
  return [
    `${kept.files.size} hashed files of the site before are kept`,
    ...(lost.length === 0
      ? []
      : [
          `${lost.length} of them are lost or not as they were built, and not kept: ${lost.slice(0, 5).join(' ')}`,
        ]),
  ];
}

/** Netlify serves a page that is there before it looks for a redirect, unless the line insists. */
function forceRedirects(folder: string): void {
  const file = join(folder, hostFiles.redirects);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/ 301$/gm, ' 301!'));
}

async function compress(folder: string, effort: number): Promise<string[]> {
  const saved = { br: 0, gz: 0 };
  let files = 0;
  await eachOf(
    filesIn(folder).filter((path) => isText(path)),
    async (path) => {
      const content = readFileSync(join(folder, path));
      const variants = await variantsOf(content, needsType(path) ? effort : Math.min(effort, mostForFiles));
      for (const [ending, variant] of variants) {
        writeFileSync(join(folder, `${path}.${ending}`), variant);
        saved[ending] += content.length - variant.length;
      }
      files += Math.min(variants.size, 1);
    },
  );
  return [
    `${files} texts are compressed beforehand; gzip saves ${(saved.gz / 1e6).toFixed(1)} MB, Brotli ${(saved.br / 1e6).toFixed(1)} MB`,
  ];
}

function refuseLimits(folder: string, name: HostName): void {
  const host = hosts[name];
  const exceeded = limitsExceeded(host, sizeOf(folder));
  if (exceeded.length > 0)
    throw new PlainError(
      `Unexpected size of the site, expected one that ${host.name} takes (${exceeded.join('; ')}): name another host with \`--for\``,
    );
}

/**
 * Files that are as they were keep their time. A server tells by time and length whether a browser's copy is still good.
 */
function keepTimes({ folder, next }: Workshop): void {
  if (!existsSync(join(folder, manifestFile))) return;
  const before = new Map(readManifest(folder).map(({ path, sha256 }) => [path, sha256]));
  const same = readManifest(next).filter(({ path, sha256 }) => before.get(path) === sha256);
  for (const { path } of same)
    for (const file of [path, `${path}.br`, `${path}.gz`]) {
      const [then, now] = [join(folder, file), join(next, file)];
      if (!existsSync(then) || !existsSync(now)) continue;
      const { atime, mtime } = statSync(then);
      utimesSync(now, atime, mtime);
    }
}

/** Writes the configuration of nginx beside the folder, each file whole. */
function configure(folder: string, { base, rules, redirects }: BuiltSite, hasBrotli: boolean): string[] {
  const parts = nginxConfiguration({ folder, base, rules, redirects, hasBrotli });
  return Object.entries(parts).map(([part, text]) => {
    const file = join(dirname(folder), `${basename(folder)}.${part}.conf`);
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    return `${file} is written`;
  });
}
