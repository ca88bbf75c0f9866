import { expect, test } from 'vitest';
import { policy, withPolicy } from './policy.ts';

test('a page states its policy first, and names nothing but itself', () => {
  expect(withPolicy('<head><meta charset="utf-8"><title>A</title></head>', false)).toBe(
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy(false)}"><title>A</title></head>`,
  );
  expect(policy(false)).not.toMatch(/unsafe|https?:|\*|data:|blob:/);
});

test('only the search may run WebAssembly and a worker', () => {
  expect(policy(true)).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(policy(true)).toContain('trusted-types search-worker');
  expect(policy(false)).not.toContain('wasm');
  expect(policy(false)).not.toContain('worker-src');
});
