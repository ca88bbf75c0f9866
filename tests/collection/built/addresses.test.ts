import { expect, test } from 'vitest';
import { lockedAddresses, lockPath, lostAddresses, publishedAddresses } from '../../support/addresses.ts';
import { builtPages, collectionSite } from '../../support/built-site.ts';

const pages = builtPages(collectionSite);

test('every address that was ever published leads somewhere', () => {
  const lost = lostAddresses(lockedAddresses(), collectionSite, pages);
  expect(lost, 'if it has moved, say where to in content/redirects.yml').toEqual([]);
});

test('every address that is published is in the lock', () => {
  const locked = new Set(lockedAddresses());
  const unknown = publishedAddresses(collectionSite, pages).filter((address) => !locked.has(address));
  expect(unknown, `run \`npm run addresses\`, which adds it to ${lockPath}`).toEqual([]);
});

test('the lock is sorted and holds every address once', () => {
  const locked = lockedAddresses();
  expect(locked).toEqual([...new Set(locked)].sort());
});
