import { expect, test } from 'vitest';
import { lockedAddresses, lostAddresses, publishedAddresses } from '../../support/addresses.ts';
import { builtPages, collectionSite } from '../../support/built-site.ts';

const pages = builtPages(collectionSite);

test('every address that was ever published leads somewhere', () => {
  const lost = lostAddresses(lockedAddresses(), collectionSite, pages);
  expect(lost, 'if it has moved, say where to in content/redirects.yml').toEqual([]);
});

test('the lock is of this site: most of what it publishes is in it', () => {
  const locked = new Set(lockedAddresses());
  const kept = publishedAddresses(collectionSite, pages).filter((address) => locked.has(address));
  expect(kept.length).toBeGreaterThan(0.9 * locked.size);
});

test('the lock is sorted and holds every address once', () => {
  const locked = lockedAddresses();
  expect(locked).toEqual([...new Set(locked)].sort());
});
