import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeSmallSite } from '../../tests/support/small-site.ts';
import { startHost, type Sent } from '../../tests/support/static-host.ts';
import { readBuiltSite } from './built-site.ts';
import { checkSite } from './check-site.ts';
import { findingsReport, isFault, type Finding } from './finding.ts';

const base = '/observed/';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deployed-'));
  writeSmallSite(join(folder, 'site'), base);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is found on a host that changes its answers, by kind and path. */
async function found(
  change: Parameters<typeof startHost>[2],
  {
    lock = ['/', '/about/#top', '/old/', '/search/index.html', '/data/figures.csv'],
    served = 'site',
    compresses = true,
  } = {},
): Promise<(readonly [kind: string, path: string, what: string])[]> {
  const host = await startHost(join(folder, served), base, change, compresses);
  try {
    const { findings } = await checkSite(
      new URL(host.address),
      readBuiltSite(join(folder, 'site'), base),
      lock,
    );
    return findings.map(({ kind, address, what }) => [
      kind,
      address.slice(host.address.length),
      what.replaceAll(host.address, ''),
    ]);
  } finally {
    await host.stop();
  }
}

/** Changes the answers of one path. */
const on =
  (wanted: string, change: (sent: Sent) => void): Parameters<typeof startHost>[2] =>
  (path, sent) => {
    if (path === wanted) change(sent);
  };

/** What is wrong with the answer to a page alone. */
const about = 'about/index.html';

test('a host that reads _headers and _redirects serves the site as it was built', async () => {
  expect(await found(undefined)).toEqual([]);
});

describe('a check finds', () => {
  test('an altered byte, whatever its length', async () => {
    const altered = on('data/figures.csv', (sent) => {
      if (sent.headers['content-encoding'] === undefined)
        sent.body = Buffer.from(sent.body.toString().replace('v', 'V'));
    });
    expect(await found(altered)).toEqual([
      ['address', 'data/figures.csv', 'nothing of the build stands there'],
      ['altered', 'data/figures.csv', '27000 bytes, where 27000 were built'],
    ]);
  });

  test('another manifest', async () => {
    const another = on('manifest.json', (sent) => {
      sent.headers = { ...sent.headers, 'content-encoding': 'identity' };
      sent.body = Buffer.from('[]');
    });
    expect((await found(another)).map(([kind, path]) => [kind, path])).toEqual([
      ['altered', 'manifest.json'],
    ]);
  });

  test('a missing file, and the published address that it takes away', async () => {
    cpSync(join(folder, 'site'), join(folder, 'half'), { recursive: true });
    rmSync(join(folder, 'half', about));
    expect(await found(undefined, { served: 'half' })).toEqual([
      ['address', 'about/#top', 'nothing of the build stands there'],
      ['address', 'old/', 'nothing of the build stands there'],
      ['missing', 'about/', 'answered with 404'],
    ]);
  });

  test('a missing header, and another value of one', async () => {
    const without = on(about, ({ headers }) => {
      delete headers['x-content-type-options'];
      headers['referrer-policy'] = 'unsafe-url';
    });
    expect(await found(without)).toEqual([
      ['header', 'about/', 'Referrer-Policy is `unsafe-url`, expected `strict-origin-when-cross-origin`'],
      ['header', 'about/', 'no X-Content-Type-Options'],
    ]);
  });

  test('an embed that no other site can show', async () => {
    const closed = on('embed/ruritania/turnout/index.html', ({ headers }) => {
      headers['x-frame-options'] = 'DENY';
    });
    expect(await found(closed)).toEqual([
      ['header', 'embed/ruritania/turnout/', 'other sites cannot show it in a frame: `DENY`'],
    ]);
  });

  test('a wrong type, and tells those that browsers need from those that readers save', async () => {
    const wrong = async (path: string) =>
      found(on(path, ({ headers }) => void (headers['content-type'] = 'application/octet-stream')));
    const script = await wrong('_astro/page.0a1b2c3d.js');
    const citations = await wrong('data/citations.bib');
    expect(script).toEqual([
      [
        'type',
        '_astro/page.0a1b2c3d.js',
        'sent as application/octet-stream, expected text/javascript; charset=utf-8',
      ],
    ]);
    expect(citations).toEqual([
      [
        'type',
        'data/citations.bib',
        'saved by readers, sent as application/octet-stream, expected application/x-bibtex; charset=utf-8',
      ],
    ]);
  });

  test('a text without its charset', async () => {
    const bare = on('data/figures.csv', ({ headers }) => void (headers['content-type'] = 'text/csv'));
    expect(await found(bare)).toEqual([
      ['type', 'data/figures.csv', 'saved by readers, sent as text/csv, expected text/csv; charset=utf-8'],
    ]);
  });

  test('a page that browsers keep for a year, and a hashed file that they do not', async () => {
    const kept = on(about, ({ headers }) => void (headers['cache-control'] = 'max-age=31536000'));
    const asked = on(
      '_astro/page.0a1b2c3d.js',
      ({ headers }) => void (headers['cache-control'] = 'no-store'),
    );
    expect(await found(kept)).toEqual([['caching', 'about/', 'kept `max-age=31536000`, and may change']]);
    expect(await found(asked)).toEqual([
      [
        'caching',
        '_astro/page.0a1b2c3d.js',
        'kept `no-store`, expected `public, max-age=31536000, immutable`',
      ],
    ]);
  });

  test('a page whose policy was taken out before it was put online', async () => {
    const bare = join(folder, 'bare');
    writeSmallSite(bare, base, { [about]: '<!doctype html><title>About</title><h1 id="top">About</h1>' });
    const host = await startHost(bare, base);
    const { findings } = await checkSite(new URL(host.address), readBuiltSite(bare, base), []);
    await host.stop();
    expect(findings.map(({ kind, what }) => [kind, what])).toEqual([['policy', 'its policy is `none`']]);
  });

  test('a lost redirect, and one to another place', async () => {
    const lost = on('/observed/old/', (sent) => {
      sent.status = 404;
      sent.headers = {};
    });
    const elsewhere = on('/observed/old/', ({ headers }) => void (headers.location = '/observed/search/'));
    expect(await found(lost)).toEqual([['missing', 'old/', 'answered with 404, expected 301 to about/']]);
    expect(await found(elsewhere)).toEqual([
      ['missing', 'old/', 'answered with 301, expected 301 to about/'],
    ]);
  });

  test('a broken variant, one of other bytes, one that nobody asked for, and one that caches send to anybody', async () => {
    const encoded = (path: string, encoding: string, change: (sent: Sent) => void) =>
      on(path, (sent) => {
        if (sent.headers['content-encoding'] === encoding) change(sent);
      });
    const broken = encoded(about, 'br', (sent) => void (sent.body = Buffer.from('no Brotli')));
    const [first] = await found(broken);
    expect(first).toEqual(['variant', 'about/', expect.stringMatching(/^br: /)]);

    const other = encoded(about, 'gzip', (sent) => {
      delete sent.headers['content-encoding'];
      sent.body = Buffer.from('another text');
    });
    expect(await found(other)).toEqual([['variant', 'about/', 'identity holds other bytes than were built']]);

    const shared = encoded(about, 'gzip', (sent) => {
      delete sent.headers.vary;
    });
    expect(await found(shared)).toEqual([
      ['variant', 'about/', 'gzip without `Vary: Accept-Encoding`, so a cache may send it to anybody'],
    ]);
  });

  test('a host that compresses nothing', async () => {
    const [first, ...more] = await found(undefined, { compresses: false });
    expect(first).toEqual(['variant', '', '9594 bytes are sent as they are, expected gzip or Brotli']);
    // Short texts may be sent as they are.
    expect(more.map(([kind, path]) => [kind, path])).toEqual(
      [
        '_astro/page.0a1b2c3d.js',
        'about/',
        'data/citations.bib',
        'data/citations.ris',
        'data/figures.csv',
        'embed/ruritania/turnout/',
        'search/',
      ].map((path) => ['variant', path]),
    );
  });

  test('a host that sends no part of a file', async () => {
    const whole = on('elections-observed.zip', (sent) => {
      sent.status = 200;
      delete sent.headers['content-range'];
    });
    const [finding] = (await found(whole)).filter(([kind]) => kind === 'range');
    expect(finding).toEqual(['range', 'elections-observed.zip', 'answered with 200, expected 206']);
  });

  test('an unknown address that says it is there, and one with a page of the host', async () => {
    const there = on('404.html', (sent) => void (sent.status = 200));
    const foreign = on('404.html', (sent) => {
      delete sent.headers['content-encoding'];
      sent.body = Buffer.from('Oops');
    });
    expect(await found(there)).toEqual([
      ['lost', 'data/no-such-file.csv', 'answered with 200, expected 404'],
      ['lost', 'no-such-page/', 'answered with 200, expected 404'],
    ]);
    expect((await found(foreign)).map(([, path, what]) => [path, what])).toEqual([
      ['data/no-such-file.csv', 'answered with another page than `404.html`'],
      ['no-such-page/', 'answered with another page than `404.html`'],
    ]);
  });

  test('a published place that is gone', async () => {
    const lock = ['/about/#gone', '/old/#top', '/never/'];
    expect(await found(undefined, { lock })).toEqual([
      ['address', 'about/#gone', 'the page has no such place'],
      ['address', 'never/', 'nothing of the build stands there'],
    ]);
  });
});

test('silence and a redirect of the whole site end the check with a sentence', async () => {
  const site = readBuiltSite(join(folder, 'site'), base);
  const host = await startHost(join(folder, 'site'), base, (_, sent) => {
    sent.status = 301;
    sent.headers = { location: 'https://www.observed.example/' };
  });
  await expect(checkSite(new URL(host.address), site, [])).rejects.toThrow(
    `Unexpected redirect of ${host.address} to https://www.observed.example/, expected the site: give that address, and build the site for it`,
  );
  await host.stop();
  await expect(checkSite(new URL(host.address), site, [])).rejects.toThrow(
    /^Unexpected silence of http:.* \(.+\), expected the site: look whether the server runs, and whether the address is right$/,
  );
});

test('a host that can send no headers loses some things, and others are faults there, too', () => {
  const finding = (kind: Finding['kind'], what = ''): Finding => ({
    kind,
    address: 'https://observed.example/',
    what,
  });
  const all: Finding[] = [
    finding('header'),
    finding('caching'),
    finding('redirect'),
    finding('variant'),
    finding('range'),
    finding('type', 'saved by readers, sent as text/plain'),
    finding('type', 'sent as text/plain'),
    finding('missing'),
    finding('altered'),
    finding('policy'),
    finding('lost'),
    finding('address'),
  ];
  expect(all.filter((each) => isFault(each, false))).toEqual(all);
  expect(all.filter((each) => isFault(each, true)).map(({ kind }) => kind)).toEqual([
    'type',
    'missing',
    'altered',
    'policy',
    'lost',
    'address',
  ]);
});

test('a report names ten addresses of a kind, and the way out', () => {
  const findings = Array.from({ length: 12 }, (_, index) => ({
    kind: 'missing' as const,
    address: `https://observed.example/${index}/`,
    what: 'answered with 404',
  }));
  const lines = findingsReport(findings).split('\n');
  expect(lines[0]).toBe(
    'Files of the build that are not served (12). Way out: put the whole build online again: `npm run deploy`.',
  );
  expect(lines[1]).toBe('  https://observed.example/0/: answered with 404');
  expect(lines.slice(-1)).toEqual(['  and 2 more']);
  expect(lines).toHaveLength(12);
});
