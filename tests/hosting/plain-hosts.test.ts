import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readBuiltSite } from '../../src/hosting/built-site.ts';
import { checkSite } from '../../src/hosting/check-site.ts';
import { contentTypeOf } from '../../src/hosting/content-types.ts';
import { deploy } from '../../src/hosting/deploy.ts';
import { isFault } from '../../src/hosting/finding.ts';
import { site, sites } from '../support/built-site.ts';
import { startHost } from '../support/static-host.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  await deploy({
    from: site.folder,
    to: join(folder, 'site'),
    base: site.base,
    host: 'cloudflare-pages',
    hasBrotli: true,
    effort: 1,
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const lock = (): string[] => (inject('addresses')[site.base] ?? '').split('\n');

describe('the invented site', () => {
  test('is as it was built on a host that reads _headers and _redirects, as Netlify and Cloudflare Pages say they do', async () => {
    const host = await startHost(join(folder, 'site'), site.base);
    const { findings, requests } = await checkSite(
      new URL(host.address),
      readBuiltSite(site.folder, site.base),
      lock(),
    );
    await host.stop();
    expect(findings).toEqual([]);
    expect(requests).toBeGreaterThan(1000);
  });

  test('loses on a host that reads neither what README says, and nothing else', async () => {
    const kept = /^(?:content-type|content-encoding|content-range|vary|location)$/;
    const host = await startHost(join(folder, 'site'), site.base, (path, sent) => {
      sent.headers = Object.fromEntries(Object.entries(sent.headers).filter(([name]) => kept.test(name)));
      if (/\.(?:bib|ris)$/.test(path)) sent.headers['content-type'] = 'application/octet-stream';
    });
    const { findings } = await checkSite(
      new URL(host.address),
      readBuiltSite(site.folder, site.base),
      lock(),
    );
    await host.stop();
    expect(findings.filter((finding) => isFault(finding, true))).toEqual([]);
    expect([...new Set(findings.map(({ kind }) => kind))]).toEqual(['caching', 'header', 'type']);
  });
});

test.each(sites)('every file of the site at $base has a type', ({ base, folder: built }) => {
  const { files } = readBuiltSite(built, base);
  const untyped = files.filter(({ path }) => !path.startsWith('_') || path.includes('/'));
  expect(untyped.filter(({ path }) => contentTypeOf(path) === undefined)).toEqual([]);
});

test.each(sites)(
  'the licences of the site at $base are those of the packages in its scripts',
  ({ folder: built }) => {
    const text = readFileSync(join(built, 'licences.txt'), 'utf8');
    const packages = [...text.matchAll(/^-{80}\n\n(\S+) [\d.]+, MIT$/gm)].map(([, name]) => name);
    expect(packages).toEqual(['@kurkle/color', 'chart.js', 'fastest-levenshtein', 'pagefind', 'rolldown']);
    expect(text).toContain('SIL Open Font License, Version 1.1');
  },
);
