/**
 * First steps of addresses that are the site's own, so that no country can have them. A name stays here once it was
 * used, even if its page is gone: it is the address of a redirect then.
 */
export const reservedCountries = [
  'about',
  'commitments',
  'corrections',
  'data',
  'embed',
  'feed',
  'glossary',
  'indicators',
  'machines',
  'method',
  'pagefind',
  'reports',
  'rights',
  'search',
  'sitemap',
  'topics',
  'v',
] as const;

/** Second steps of addresses below a country that no election can have. */
export const reservedElections = ['compare', 'feed', 'indicators', 'threads', 'topics'] as const;

const reservedAnchors = [
  'cite',
  'commitments',
  'content',
  'contents',
  'coverage',
  'figures',
  'key-findings',
  'menu',
  'minute',
  'neighbours',
  'passages',
  'search-form-query',
];

/** Whether the page of an election uses an id itself, so that no excerpt on it can. */
export function isReservedAnchor(id: string): boolean {
  const name = id.replace(/-title$/, '');
  return reservedAnchors.includes(name) || /^cite-.+$/.test(name);
}
