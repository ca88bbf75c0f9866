import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cachedPicture } from './cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));

test('a picture is drawn once for what it shows, and again when that changes', async () => {
  let drawn = 0;
  const draw = () => {
    drawn += 1;
    return Promise.resolve(Buffer.from(`drawing ${drawn}`));
  };
  const shown = { words: 'Turnout' };
  const text = async (what: object, ending: 'png' | 'svg') =>
    Buffer.from(await cachedPicture(what, ending, draw, folder)).toString();
  expect(await text(shown, 'svg')).toBe('drawing 1');
  expect(await text(shown, 'svg')).toBe('drawing 1');
  expect(await text({ ...shown, more: 1 }, 'svg')).toBe('drawing 2');
  expect(await text(shown, 'png')).toBe('drawing 3');
});

test('a drawing that fails leaves nothing behind', async () => {
  const shown = { words: 'Results' };
  await expect(
    cachedPicture(shown, 'svg', () => Promise.reject(new Error('No font')), folder),
  ).rejects.toThrow('No font');
  const bytes = await cachedPicture(shown, 'svg', () => Promise.resolve(Buffer.from('whole')), folder);
  expect(Buffer.from(bytes).toString()).toBe('whole');
});
