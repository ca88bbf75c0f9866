import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lostAddresses } from '../support/addresses.ts';
import { builtPages, site } from '../support/built-site.ts';

test('an address that disappears is named: a page, a download, a passage', () => {
  const gone = [
    '/ruritania/1999-presidential/',
    '/data/opinions.csv',
    '/ruritania/2011-presidential/#no-such-passage',
  ];
  expect(lostAddresses([...gone, '/ruritania/2011-presidential/#headline'], site, builtPages(site))).toEqual(
    gone,
  );
});

test('an address that has moved is not lost, and neither is a passage that bears its old id', () => {
  const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
  const write = (path: string, html: string) => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), html);
  };
  write('old', '<meta http-equiv="refresh" content="0; url=/observed/new/">');
  write('new', '<article class="excerpt" id="calm"><h2><span id="quiet"></span>Calm</h2></article>');
  const addresses = ['/old/', '/old/#quiet', '/new/#calm', '/old/#loud', '/new/#loud'];
  expect(lostAddresses(addresses, { ...site, base: '/observed/', folder })).toEqual([
    '/old/#loud',
    '/new/#loud',
  ]);
  rmSync(folder, { recursive: true });
});
