import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { site } from '../support/built-site.ts';

/** The words of a page. */
function said(path: string): string {
  return toString(rehype().parse(readFileSync(join(site.folder, path), 'utf8')));
}

test('a topic without a section of its own says so, and says nothing of its passages', () => {
  expect(said('borolania/topics/follow-up/index.html')).toMatch(
    /As printed:\s+no section of its own in any report/,
  );
  expect(said('ruritania/topics/voting/index.html')).toMatch(/As printed:\s+2007: XII. ELECTION DAY/);
  expect(said('topics/index.html')).toMatch(/Counting and tabulation(?:\s*under other headings){2}/);
});
