import { expect, test } from 'vitest';
import { frameHeaders } from './frame-headers.ts';

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
  const rules = frameHeaders(pages, '/observed/').split(/\n(?=\/)/);
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
  expect(frameHeaders(pages, '/')).toBe(
    `/
  Content-Security-Policy: frame-ancestors 'self'
/_astro/*
  Access-Control-Allow-Origin: *
/data/*
  Content-Security-Policy: frame-ancestors 'self'
  Access-Control-Allow-Origin: *
/embed/*
  Access-Control-Allow-Origin: *
/ruritania/*
  Content-Security-Policy: frame-ancestors 'self'
/v/
  Content-Security-Policy: frame-ancestors 'self'
/v/*
  Access-Control-Allow-Origin: *
/v/2026.1/
  Content-Security-Policy: frame-ancestors 'self'
`,
  );
});
