import { expect, test } from 'vitest';
import { limitLines } from './limits-notice.ts';
import { hosts, limitsExceeded, type SiteSize } from './hosts.ts';

const small: SiteSize = { files: [{ path: 'index.html', bytes: 1000 }], headerRules: 20, redirects: 3 };

test('a small site is within the limits of every host', () => {
  for (const host of Object.values(hosts)) expect(limitsExceeded(host, small)).toEqual([]);
});

test('each limit that a site exceeds is named with both numbers', () => {
  const files = Array.from({ length: 20_001 }, (_, index) => ({
    path: `${index}/index.html`,
    bytes: 60_000,
  }));
  const large = { files: [...files, { path: 'a.zip', bytes: 30e6 }], headerRules: 101, redirects: 2_001 };
  expect(limitsExceeded(hosts['cloudflare-pages'], large)).toEqual([
    '20,002 files, where 20,000 are taken',
    '30.0 MB in a.zip, where a file may have 26.2 MB',
    '101 addresses in _headers, of which the first 100 are read',
    '2,001 lines in _redirects, of which the first 2,000 are read',
  ]);
  expect(limitsExceeded(hosts['github-pages'], large)).toEqual([
    '1230.1 MB in all, where 1000.0 MB are taken',
  ]);
  expect(limitsExceeded(hosts.nginx, large)).toEqual([]);
  expect(limitLines(large)).toHaveLength(2);
  expect(limitLines({ ...small, redirects: 2_001 })).toEqual([
    'Cloudflare Pages does not take this site: 2,001 lines in _redirects, of which the first 2,000 are read (README.md, “Deploy”).',
  ]);
});
