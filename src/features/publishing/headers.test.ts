import { expect, test } from 'vitest';
import { headerRules, headersFile, headersOf, isLasting } from './headers.ts';

const pages = [
  '',
  'data/',
  'ruritania/',
  'ruritania/indicators/turnout/',
  'embed/ruritania/indicators/',
  'embed/ruritania/2011-presidential/',
  'v/',
  'v/2026.1/',
];

test('every page but embeds keeps itself to frames of its own site, page by page below the releases', () => {
  const rules = headersFile(pages, '/observed/').split(/\n(?=\/)/);
  const kept = rules.filter((rule) => rule.includes("Content-Security-Policy: frame-ancestors 'self'"));
  expect(kept.map((rule) => rule.split('\n')[0])).toEqual([
    '/observed/',
    '/observed/data/*',
    '/observed/ruritania/*',
    '/observed/v/',
    '/observed/v/2026.1/',
  ]);
});

test('programs of other sites may fetch tables, releases, and what a frame in a sandbox needs', () => {
  const open = rulesWith('Access-Control-Allow-Origin: *');
  expect(open).toEqual(['/_astro/*', '/data/*', '/embed/*', '/v/*']);
});

test('browsers keep for a year what is named by its content, and nothing else', () => {
  const kept = rulesWith('Cache-Control: public, max-age=31536000, immutable');
  expect(kept).toEqual([
    '/_astro/*',
    '/pagefind/fragment/*',
    '/pagefind/index/*',
    '/pagefind/silences/*',
    '/pagefind/words/*',
  ]);
  expect(headersFile(pages, '/').match(/Cache-Control/g)).toHaveLength(kept.length);
});

test('every file is sent as what it is', () => {
  expect(rulesWith('X-Content-Type-Options: nosniff')).toEqual(['/*']);
});

test('an address is answered with one value of a header, whichever rules match it', () => {
  const rules = headerRules([...pages, '404.html']);
  const paths = [...pages, '404.html', 'data/figures.csv', '_astro/a.js', 'v/2026.1/figures.csv', 'embed/a/'];
  for (const path of paths) {
    const matching = rules.filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : rule.path === path,
    );
    expect([path, matching.length]).toEqual([path, headersOf(rules, path).size]);
  }
  expect(headersOf(rules, '404.html').get('Content-Security-Policy')).toBe("frame-ancestors 'self'");
  expect(headersOf(rules, 'v/2026.1/embed/a/').has('Content-Security-Policy')).toBe(false);
});

test('files that are named by their content lie in their folder itself', () => {
  expect(['_astro/a.js', 'pagefind/index/en.pf_index'].every(isLasting)).toBe(true);
  expect(['_astro/../a.js', 'about/', 'pagefind/start.pf_words', '_astroturf'].some(isLasting)).toBe(false);
});

/** The addresses of the rules that send a header. */
function rulesWith(header: string): string[] {
  return headersFile(pages, '/')
    .split(/\n(?=\/)/)
    .filter((rule) => rule.includes(header))
    .map((rule) => rule.split('\n')[0] ?? '');
}
