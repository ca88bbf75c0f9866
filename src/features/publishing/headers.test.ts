import { expect, test } from 'vitest';
import { headersFile } from './headers.ts';

const pages = [
  '',
  'data/',
  'ruritania/',
  'ruritania/indicators/turnout/',
  'embed/ruritania/indicators/turnout/',
  'embed/ruritania/2011-presidential/headline/',
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
  expect(kept).toEqual(['/_astro/*', '/pagefind/filter/*', '/pagefind/fragment/*', '/pagefind/index/*']);
  expect(headersFile(pages, '/').match(/Cache-Control/g)).toHaveLength(kept.length);
});

test('every file is sent as what it is', () => {
  expect(rulesWith('X-Content-Type-Options: nosniff')).toEqual(['/*']);
});

/** The addresses of the rules that send a header. */
function rulesWith(header: string): string[] {
  return headersFile(pages, '/')
    .split(/\n(?=\/)/)
    .filter((rule) => rule.includes(header))
    .map((rule) => rule.split('\n')[0] ?? '');
}
