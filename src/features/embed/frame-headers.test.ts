import { expect, test } from 'vitest';
import { frameHeaders } from './frame-headers.ts';

const pages = [
  '',
  'ruritania/',
  'ruritania/indicators/turnout/',
  'embed/ruritania/indicators/turnout/',
  'embed/ruritania/2011-presidential/headline/',
  'v/',
  'v/2026.1/',
];

test('every page but embeds keeps itself to frames of its own site, page by page below the releases', () => {
  expect(frameHeaders(pages, '/observed/')).toMatchInlineSnapshot(`
    "/observed/
      Content-Security-Policy: frame-ancestors 'self'
    /observed/ruritania/*
      Content-Security-Policy: frame-ancestors 'self'
    /observed/v/
      Content-Security-Policy: frame-ancestors 'self'
    /observed/v/2026.1/
      Content-Security-Policy: frame-ancestors 'self'
    "
  `);
});
