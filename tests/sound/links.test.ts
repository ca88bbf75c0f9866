import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { builtPages, frozenPages, holdsFile, isFrozen, nameElement } from '../support/built-site.ts';
import type { BuiltPage, BuiltSite } from '../support/built-site.ts';

/** The addresses in an element's attributes, those in a `srcset` included. */
function addresses({ properties }: Element): string[] {
  const { href, src, action, poster, data, srcSet, imageSrcSet } = properties;
  const sets = [srcSet, imageSrcSet].filter((set) => typeof set === 'string');
  const candidates = sets.flatMap((set) =>
    set.split(',').map((candidate) => candidate.trim().split(/\s/)[0]),
  );
  return [href, src, action, poster, data, ...candidates].filter((value) => typeof value === 'string');
}

/** Pages with ids that last: those of passages. What is frozen cannot rely on others. */
const lasting = /^[^/]+\/\d{4}-[^/]+\/index\.html$/;

/** Why an address on a page leads nowhere; nothing when it leads somewhere, or away from the site. */
function whyBroken(address: string, page: BuiltPage, site: BuiltSite, pages: ReadonlyMap<string, BuiltPage>) {
  // A 404 page is served at any address, so what is relative on it must hold at any depth.
  const inPage = address.startsWith('#');
  const place = page.path === '404.html' && !inPage ? new URL('any/depth/', page.url) : page.url;
  if (!URL.canParse(address, place.href)) return 'is no address';
  const target = new URL(address, place);
  if (target.origin !== page.url.origin) return undefined;
  if (!target.pathname.startsWith(site.base)) return `leaves the base path ${site.base}`;

  const path = inPage
    ? page.path
    : decodeURIComponent(target.pathname.slice(site.base.length)).replace(/(^|\/)$/, '$1index.html');
  if (!holdsFile(site, path)) return `leads to no file: ${path}`;
  const id = decodeURIComponent(target.hash.slice(1).replace(/:~:.*$/, ''));
  if (isFrozen(page) && !inPage && !lasting.test(path)) return undefined;
  const aim = pages.get(path);
  if (id !== '' && aim && !aim.ids.includes(id)) return `leads to no id in ${path}`;
  return undefined;
}

describe.each(inject('sites'))('every address in the build for $base', (site) => {
  test('leads to a file of the site, and to an id in it', () => {
    const all = [...builtPages(site), ...frozenPages(site)];
    const pages = new Map(all.map((page) => [page.path, page]));
    const broken: string[] = [];
    for (const page of pages.values()) {
      for (const element of page.elements) {
        for (const address of addresses(element)) {
          // A frozen page names in full the site that it was frozen from, wherever it is served.
          if (isFrozen(page) && URL.canParse(address)) continue;
          const why = whyBroken(address, page, site, pages);
          if (why !== undefined) broken.push(`${nameElement(page, element)} ${why}`);
        }
      }
    }
    expect(broken).toEqual([]);
  });
});
