import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readBuiltSite } from '../../src/hosting/built-site.ts';
import { checkSite } from '../../src/hosting/check-site.ts';
import { deploy } from '../../src/hosting/deploy.ts';
import { site, siteUnderBase } from '../support/built-site.ts';
import { runScript } from '../support/command.ts';
import { freePort, startNginx, type Nginx } from '../support/nginx.ts';
import { writeSmallSite } from '../support/small-site.ts';

/** A server of nginx with a deployed folder, whose configuration lies beside it. */
const server = (folder: string, port: number): string => {
  const file = resolve(folder);
  return `include ${file}.http.conf;\nserver { listen 127.0.0.1:${port}; include ${file}.server.conf; }`;
};

describe.each([site, siteUnderBase])('the invented site at $base', ({ base, folder }) => {
  let nginx: Nginx;
  let address: string;
  beforeAll(async () => {
    const port = await freePort();
    nginx = await startNginx(server(inject('deployed')[base] ?? '', port));
    address = `http://127.0.0.1:${port}${base}`;
  });
  afterAll(() => nginx.stop());

  const head = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(new URL(path, address), {
      method: 'HEAD',
      redirect: 'manual',
      headers: { 'accept-encoding': 'identity', ...headers },
    });
    return { status: answer.status, header: (name: string) => answer.headers.get(name) };
  };

  test('is as it was built: every page, file, header, redirect, compressed form and published address', async () => {
    const lock = join(folder, '..', `lock-${base.length}`);
    writeFileSync(lock, inject('addresses')[base] ?? '');
    const { status, said } = await runScript('src/cli/deploy-check.ts', [
      address,
      '--from',
      folder,
      '--lock',
      lock,
    ]);
    expect(said).toMatch(/^http:\S+ is as it was built: \d+ answers without a fault$/);
    expect(status).toBe(0);
  });

  test.each([
    ['data/figures.csv', 'text/csv; charset=utf-8'],
    ['data/ruritania/2003-presidential/citations.bib', 'application/x-bibtex; charset=utf-8'],
    ['data/ruritania/2003-presidential/citations.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['ruritania/feed.atom', 'application/atom+xml; charset=utf-8'],
    ['licences.txt', 'text/plain; charset=utf-8'],
  ])('%s is sent as %s', async (path, type) => {
    const { status, header } = await head(path);
    expect([status, header('content-type')]).toEqual([200, type]);
  });

  test('programs of other sites may fetch tables, and other sites may show embeds alone', async () => {
    const page = await head('ruritania/');
    const table = await head('data/figures.csv');
    const embed = await head('embed/ruritania/indicators/');
    expect(page.header('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(page.header('access-control-allow-origin')).toBeNull();
    expect(table.header('access-control-allow-origin')).toBe('*');
    expect(embed.status).toBe(200);
    expect(embed.header('content-security-policy')).toBeNull();
    expect(embed.header('access-control-allow-origin')).toBe('*');
  });

  test('an address that has moved, and one without its last slash, lead on within the site', async () => {
    const moved = await head('ruritania/2003-early/');
    const folderOf = await head('ruritania');
    expect([moved.status, moved.header('location')]).toEqual([301, `${base}ruritania/2003-presidential/`]);
    expect([folderOf.status, folderOf.header('location')]).toEqual([301, `${base}ruritania/`]);
    if (base !== '/') expect((await head(base.slice(0, -1))).header('location')).toBe(base);
  });

  test('what is not there is answered with the page that says so, and all headers', async () => {
    for (const path of ['nowhere/', 'data/nowhere.csv', 'embed/']) {
      const { status, header } = await head(path);
      expect([path, status, header('content-type')]).toEqual([path, 404, 'text/html; charset=utf-8']);
      expect(header('content-security-policy')).toBe("frame-ancestors 'self'");
      expect(header('x-content-type-options')).toBe('nosniff');
    }
  });

  test('a broken download goes on where it broke', async () => {
    const path = 'data/excerpts.csv';
    const file = readFileSync(join(folder, path));
    const part = await fetch(new URL(path, address), {
      headers: { range: `bytes=1000-`, 'accept-encoding': 'identity' },
    });
    expect(part.status).toBe(206);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(file.subarray(1000));
    // nginx sends a file that was compressed beforehand whole, as every server may.
    expect((await head(path, { range: 'bytes=0-9', 'accept-encoding': 'gzip' })).status).toBe(200);
  });

  test('browsers keep hashed files for a year, ask again for pages after minutes, and get no bytes twice', async () => {
    const script =
      /src="[^"]*?(_astro\/[^"]+\.js)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
    expect((await head(script)).header('cache-control')).toBe('public, max-age=31536000, immutable');
    const page = await head('');
    expect(page.header('cache-control')).toBe('public, max-age=300');
    const again = await head('', { 'if-none-match': page.header('etag') ?? '' });
    expect(again.status).toBe(304);
  });
});

/** What goes wrong on a server, and what a check says to it. */
interface Fault {
  readonly name: string;
  /** Changes the files of the server. */
  readonly files?: (folder: string) => void;
  /** Changes its configuration. */
  readonly configuration?: (text: string) => string;
  readonly found: readonly string[];
}

const faults: readonly Fault[] = [
  { name: 'nothing', found: [] },
  {
    name: 'an altered byte',
    files: (folder) => {
      const file = join(folder, 'data/figures.csv');
      writeFileSync(file, readFileSync(file, 'utf8').replace('value', 'Value'));
    },
    found: ['altered data/figures.csv'],
  },
  {
    name: 'a missing file',
    files: (folder) => {
      rmSync(join(folder, 'about/index.html'));
    },
    found: ['missing about/'],
  },
  {
    name: 'a missing header',
    configuration: (text) => text.replace(/^add_header Referrer-Policy .*\n/m, ''),
    found: ['header'],
  },
  {
    name: 'a page that other sites may show',
    configuration: (text) => text.replace(/^.*\/about\/.*frame-ancestors.*\n/m, ''),
    found: ['header about/'],
  },
  {
    name: 'a wrong type',
    configuration: (text) => text.replace('"text/csv; charset=utf-8"', '"text/plain"'),
    found: ['type data/figures.csv'],
  },
  {
    name: 'a lost redirect',
    configuration: (text) => text.replace(/location = "\/old\/" \{[^}]*\}/, ''),
    found: ['redirect old/'],
  },
  {
    name: 'a broken variant',
    files: (folder) => {
      const file = join(folder, 'search/index.html.br');
      writeFileSync(file, readFileSync(file).subarray(0, 40));
    },
    found: ['variant search/'],
  },
  {
    name: 'a variant of another text',
    files: (folder) => {
      writeFileSync(join(folder, 'search/index.html.gz'), gzipSync('another text'));
    },
    found: ['variant search/'],
  },
  {
    name: 'no page for what is not there',
    configuration: (text) => text.replace(/^error_page 404 .*\n/m, ''),
    found: ['lost'],
  },
  {
    name: 'pages that are kept for a year',
    configuration: (text) => text.replace('max-age=300', 'max-age=31536000'),
    found: ['caching'],
  },
];

describe('a check of a small site on nginx finds', () => {
  let folder: string;
  let nginx: Nginx;
  const ports = new Map<string, number>();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'faults-'));
    writeSmallSite(join(folder, 'dist'), '/');
    const servers: string[] = [];
    for (const [index, { name, files, configuration }] of faults.entries()) {
      const to = join(folder, `server${index}`);
      await deploy({ from: join(folder, 'dist'), to, base: '/', host: 'nginx', hasBrotli: true, effort: 1 });
      files?.(to);
      for (const part of ['http', 'server']) {
        const file = `${to}.${part}.conf`;
        const text = readFileSync(file, 'utf8');
        writeFileSync(file, configuration?.(text) ?? text);
      }
      const port = await freePort();
      ports.set(name, port);
      servers.push(server(to, port));
    }
    nginx = await startNginx(servers.join('\n'));
  });
  afterAll(async () => {
    await nginx.stop();
    rmSync(folder, { recursive: true });
  });

  test.each(faults)('$name', async ({ name, found }) => {
    const address = new URL(`http://127.0.0.1:${ports.get(name) ?? 0}/`);
    const { findings } = await checkSite(address, readBuiltSite(join(folder, 'dist'), '/'), []);
    const places = findings.map((each) => `${each.kind} ${each.address.slice(address.href.length)}`);
    const kinds = findings.map(({ kind }) => kind);
    // A fault of the whole server is found at many addresses.
    expect([...new Set(found.every((each) => each.includes(' ')) ? places : kinds)]).toEqual(found);
  });
});

test('the configuration in README serves a deployed site', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  writeSmallSite(join(folder, 'dist'), '/');
  const to = join(folder, 'observed');
  await deploy({ from: join(folder, 'dist'), to, base: '/', host: 'nginx', hasBrotli: true, effort: 1 });
  const block = /```nginx\n(.*?)```/s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const port = await freePort();
  const nginx = await startNginx(
    block.replaceAll('/srv/', `${folder}/`).replace('listen 80;', `listen 127.0.0.1:${port};`),
  );
  const { findings } = await checkSite(
    new URL(`http://127.0.0.1:${port}/`),
    readBuiltSite(join(folder, 'dist'), '/'),
    ['/about/#top'],
  );
  await nginx.stop();
  rmSync(folder, { recursive: true });
  expect(findings).toEqual([]);
});
