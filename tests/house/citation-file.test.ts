import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/** The fields of the Citation File Format 1.2.0 that a reader of the file needs, and those that come with a release. */
const needed = ['cff-version', 'message', 'title', 'authors'];
const known = [
  ...[...needed, 'type', 'abstract', 'license', 'keywords', 'url', 'repository-code'],
  ...['version', 'date-released', 'doi'],
];

test('CITATION.cff has what the format needs and nothing that it does not know', () => {
  const file = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
  expect(Object.keys(file)).toEqual(expect.arrayContaining(needed));
  expect(Object.keys(file).filter((key) => !known.includes(key))).toEqual([]);
  expect(file['cff-version']).toBe('1.2.0');
  // A version without its day, or a DOI without its version, would cite a state that nobody can tell from another.
  expect('version' in file).toBe('date-released' in file);
  expect('doi' in file && !('version' in file)).toBe(false);
});
