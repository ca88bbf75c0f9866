import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile.ts';
import { readContent } from '../../src/corpus/disk.ts';
import { isReservedAnchor, reservedCountries, reservedElections } from '../../src/model/reserved.ts';
import { lockedAddresses, lockPath, lostAddresses, publishedAddresses } from '../support/addresses.ts';
import { builtPages, sites } from '../support/built-site.ts';

const [site] = sites;
if (site === undefined) throw new Error('There is no build to test');
const pages = builtPages(site);
const { corpus } = compileCorpus(readContent('content'));
if (corpus === undefined) throw new Error('content/ has problems');

test('every address that was ever published leads somewhere', () => {
  const lost = lostAddresses(lockedAddresses(), site, pages);
  expect(lost, 'if it has moved, say where to in content/redirects.yml').toEqual([]);
});

test('every address that is published is in the lock', () => {
  const locked = new Set(lockedAddresses());
  const unknown = publishedAddresses(site, pages).filter((address) => !locked.has(address));
  expect(unknown, `run \`npm run addresses\`, which adds it to ${lockPath}`).toEqual([]);
});

test('the lock is sorted and holds every address once', () => {
  const locked = lockedAddresses();
  expect(locked).toEqual([...new Set(locked)].sort());
});

test('an address that disappears is named: a page, a download, a passage', () => {
  const gone = [
    '/kazakhstan/1999-presidential/',
    '/data/opinions.csv',
    '/kazakhstan/2011-presidential/#no-such-passage',
  ];
  expect(lostAddresses([...gone, '/kazakhstan/2011-presidential/#headline'], site, pages)).toEqual(gone);
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
  expect(lostAddresses(addresses, { base: '/observed/', folder })).toEqual(['/old/#loud', '/new/#loud']);
  rmSync(folder, { recursive: true });
});

test('names that the site uses for its own addresses are reserved', () => {
  const folders = publishedAddresses(site, pages).map((address) => address.split('/').slice(1, -1));
  const first = new Set(folders.flatMap(([step]) => step ?? []));
  const second = new Set(
    folders.flatMap(([country = '', step]) =>
      corpus.countries.has(country) && step !== undefined ? [`${country}/${step}`] : [],
    ),
  );
  expect(
    [...first].filter(
      (step) => !corpus.countries.has(step) && !reservedCountries.some((name) => name === step),
    ),
  ).toEqual([]);
  expect(
    [...second].filter(
      (id) => !corpus.elections.has(id) && !reservedElections.some((name) => id.endsWith(`/${name}`)),
    ),
  ).toEqual([]);
});

test('ids that the page of an election uses itself are reserved', () => {
  const elections = pages.filter(({ path }) => corpus.elections.has(path.replace('/index.html', '')));
  const free = elections.flatMap(({ path, ids }) =>
    ids
      // Ids of figures and footnotes hold a full stop, which no id of a passage does.
      .filter((id) => !id.includes('.') && !isReservedAnchor(id))
      .filter((id) => !corpus.excerpts.has(path.replace('index.html', id))),
  );
  expect(elections).toHaveLength(corpus.elections.size);
  expect([...new Set(free)]).toEqual([]);
});
