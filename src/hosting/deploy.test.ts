import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeSmallSite } from '../../tests/support/small-site.ts';
import { startHost } from '../../tests/support/static-host.ts';
import { filesIn } from '../whole/manifest.ts';
import { deploy, type Deployment } from './deploy.ts';
import { variantsOf } from './variants.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  writeSmallSite(at('dist'), '/');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const at = (path: string): string => join(folder, path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

const run = (options: Partial<Deployment> = {}): Promise<string[]> =>
  deploy({
    from: at('dist'),
    to: at('served'),
    base: '/',
    host: 'nginx',
    hasBrotli: true,
    effort: 1,
    ...options,
  });

test('for nginx the folder holds the build, with texts compressed beforehand, and its configuration lies beside it', async () => {
  const said = await run();
  expect(said.map((line) => line.replaceAll(folder, ''))).toEqual([
    '/served holds the site for nginx: 16 files',
    expect.stringMatching(/^11 texts are compressed beforehand; gzip saves 0\.\d MB, Brotli 0\.\d MB$/),
    '/served.http.conf is written',
    '/served.server.conf is written',
  ]);
  expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([
    'dist',
    'served',
    'served.http.conf',
    'served.server.conf',
  ]);
  const csv = readFileSync(at('dist/data/figures.csv'));
  expect(brotliDecompressSync(readFileSync(at('served/data/figures.csv.br')))).toEqual(csv);
  expect(gunzipSync(readFileSync(at('served/data/figures.csv.gz')))).toEqual(csv);
  expect(existsSync(at('served/elections-observed.zip.gz'))).toBe(false);
  // Compressed it would hardly be shorter.
  expect(existsSync(at('served/robots.txt.gz'))).toBe(false);
});

test('what pages are made of is compressed as far as asked, what readers save a little less', async () => {
  // Long enough that Brotli makes something else of it.
  const page = `<!doctype html><title>x</title>${Array.from({ length: 3000 }, (_, at) => `<p>${at ** 2}</p>`).join('')}`;
  const csv = Array.from({ length: 3000 }, (_, at) => `${at},${at ** 2}\r\n`).join('');
  writeSmallSite(at('dist'), '/', { 'long/index.html': page, 'data/long.csv': csv });
  await run({ effort: 11 });
  const expected = async (text: string, effort: number) =>
    (await variantsOf(Buffer.from(text), effort)).get('br');
  expect(await expected(csv, 11)).not.toEqual(await expected(csv, 9));
  expect(readFileSync(at('served/long/index.html.br'))).toEqual(await expected(page, 11));
  expect(readFileSync(at('served/data/long.csv.br'))).toEqual(await expected(csv, 9));
});

test('the same build makes the same bytes', async () => {
  await run();
  await run({ to: at('other') });
  const contents = (name: string) =>
    filesIn(at(name)).map((path) => [path, readFileSync(join(at(name), path)).toString('base64')]);
  expect(contents('other')).toEqual(contents('served'));
});

describe('of the site before', () => {
  test('its hashed files are kept for one release, for pages that are open in browsers', async () => {
    await run();
    writeSmallSite(at('second'), '/', { '_astro/next.9f8e7d6c.js': 'export const next = 2;' });
    drop('second', '_astro/page.0a1b2c3d.js');
    expect(await run({ from: at('second') })).toContain('1 hashed files of the site before are kept');
    expect(read('served/_astro/page.0a1b2c3d.js')).toBe(read('dist/_astro/page.0a1b2c3d.js'));
    expect(existsSync(at('served/_astro/page.0a1b2c3d.js.br'))).toBe(true);
    await run({ from: at('second') });
    expect(existsSync(at('served/_astro/page.0a1b2c3d.js'))).toBe(false);
  });

  test('they are fetched where it stands, and what differs from its manifest is left there', async () => {
    writeSmallSite(at('second'), '/', { '_astro/next.9f8e7d6c.js': 'export const next = 2;' });
    drop('second', '_astro/page.0a1b2c3d.js');
    drop('second', 'pagefind/fragment/en_0a1b2c3.pf_fragment');
    const host = await startHost(at('dist'), '/', (path, sent) => {
      if (path.endsWith('.pf_fragment')) sent.body = Buffer.from('another');
    });
    const said = await run({ from: at('second'), previous: host.address });
    await host.stop();
    expect(said.slice(1, 3)).toEqual([
      '1 hashed files of the site before are kept',
      '1 of them are lost or not as they were built, and not kept: pagefind/fragment/en_0a1b2c3.pf_fragment',
    ]);
    expect(read('served/_astro/page.0a1b2c3d.js')).toBe(read('dist/_astro/page.0a1b2c3d.js'));
    expect(existsSync(at('served/pagefind/fragment/en_0a1b2c3.pf_fragment'))).toBe(false);
  });

  test('there may be none yet, and one that does not answer stops the deployment', async () => {
    const host = await startHost(at('dist'), '/', (path, sent) => {
      if (path === 'manifest.json') sent.status = 404;
    });
    expect(await run({ previous: host.address })).toContain(
      `No site stands at ${host.address}: nothing of it is kept`,
    );
    await host.stop();
    await expect(run({ previous: host.address })).rejects.toThrow(
      /^Unexpected silence of .*manifest\.json \(.+\), expected the site that stands there: try again, or leave out `--previous` to keep nothing of it$/,
    );
    expect(existsSync(at('served/index.html'))).toBe(true);
  });

  test('a manifest that names files elsewhere takes none from there', async () => {
    mkdirSync(at('forged'));
    writeFileSync(
      at('forged/manifest.json'),
      JSON.stringify([{ path: '_astro/../../secret', bytes: 1, sha256: 'a' }]),
    );
    expect(await run({ previous: at('forged') })).toContain('0 hashed files of the site before are kept');
  });

  test('what is as it was keeps its time, by which browsers know that their copy is still good', async () => {
    await run();
    const then = new Date('2026-01-01');
    for (const path of ['about/index.html', 'about/index.html.br', 'index.html'])
      utimesSync(at(`served/${path}`), then, then);
    writeSmallSite(at('second'), '/', { 'index.html': 'Another first page' });
    await run({ from: at('second') });
    const time = (path: string) => statSync(at(`served/${path}`)).mtime;
    expect(time('about/index.html')).toEqual(then);
    expect(time('about/index.html.br')).toEqual(then);
    expect(time('index.html')).not.toEqual(then);
  });
});

test('for hosts that compress by themselves nothing is added but what Netlify needs to obey redirects', async () => {
  await run({ host: 'cloudflare-pages', to: at('cloudflare') });
  await run({ host: 'netlify', to: at('netlify') });
  expect(filesIn(at('cloudflare'))).toEqual(filesIn(at('dist')));
  expect(read('cloudflare/_redirects')).toBe('/old/ /about/ 301\n');
  expect(read('netlify/_redirects')).toBe('/old/ /about/ 301!\n');
});

describe('refused is', () => {
  test('a build that is not as it was made', async () => {
    writeFileSync(at('dist/about/index.html'), 'Another page');
    await expect(run()).rejects.toThrow(
      '(about/index.html is not as it was built), expected one as `npm run build` left it: build it again',
    );
    expect(existsSync(at('served'))).toBe(false);
  });

  test('a folder that holds something else', async () => {
    mkdirSync(at('home'));
    writeFileSync(at('home/letter.txt'), 'Dear commission');
    await expect(run({ to: at('home') })).rejects.toThrow(
      'that are no built site, expected a site, an empty folder or none: name another folder, or empty it',
    );
    expect(read('home/letter.txt')).toBe('Dear commission');
  });

  test('the folder of the build itself, and one without a build', async () => {
    await expect(run({ to: at('dist') })).rejects.toThrow(
      'which holds the build, expected another one to be served',
    );
    await expect(run({ from: at('none') })).rejects.toThrow(
      'expected a built site: `npm run build` makes it',
    );
  });

  test('a kind of file without a type', async () => {
    writeSmallSite(at('dist'), '/', { 'data/figures.arrow': 'PAR1' });
    await expect(run()).rejects.toThrow('Unexpected kind of file `data/figures.arrow`');
  });

  test('a site below a path, for hosts that serve it at the root', async () => {
    await expect(run({ host: 'netlify', base: '/observed/' })).rejects.toThrow(
      'Unexpected base `/observed/` for Netlify, which serves a site at the root of a host, expected none: build it without SITE_BASE',
    );
  });

  test('a site that is too large for the host', async () => {
    writeSmallSite(at('dist'), '/', { 'data/large.csv': 'x'.repeat(27_000_000) });
    await expect(run({ host: 'cloudflare-pages' })).rejects.toThrow(
      'Unexpected size of the site, expected one that Cloudflare Pages takes (27.0 MB in data/large.csv, where a file may have 26.2 MB): name another host with `--for`',
    );
  });
});

/** Takes a file out of a build, as if it had never been made. */
function drop(build: string, path: string): void {
  const manifest = at(`${build}/manifest.json`);
  rmSync(at(`${build}/${path}`));
  const left = (JSON.parse(readFileSync(manifest, 'utf8')) as { path: string }[]).filter(
    (entry) => entry.path !== path,
  );
  writeFileSync(manifest, JSON.stringify(left));
}
