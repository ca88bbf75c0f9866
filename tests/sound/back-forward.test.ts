import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

describe.each(inject('sites'))('the site at $base', ({ folder }) => {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

  test('a page that a reader goes back to can be shown as it was left', () => {
    const scripts = globSync('{_astro,pagefind}/*.js', { cwd: folder });
    expect(scripts.length).toBeGreaterThan(0);
    // Browsers forget a page that waits for its end, or that nobody may keep.
    expect(scripts.filter((path) => /\b(?:before)?unload\b/.test(read(path)))).toEqual([]);
    expect(read('_headers')).not.toMatch(/no-store/i);
  });
});
