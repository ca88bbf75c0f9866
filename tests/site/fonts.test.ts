import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { site } from '../support/built-site.ts';
import { fontsOf, test } from '../support/site-test.ts';

const letters = 'AZazӘҒҚҢӨҰҮҺІәғқңөұүһі';

test.for(['Record Sans', 'Record Serif'])(
  'Latin letters and those of Kazakh are drawn with %s, upright, slanted and bold',
  async (family, { open }) => {
    const page = await open('/about/');
    const missing = await page.evaluate(
      async ([name, letters]) => {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = 100;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        const picture = (font: string, letter: string) => {
          context.clearRect(0, 0, 100, 100);
          context.font = font;
          context.fillText(letter, 10, 80);
          return canvas.toDataURL();
        };
        const found: string[] = [];
        for (const style of ['normal 400', 'italic 400', 'normal 600', 'normal 700']) {
          const ours = `${style} 64px '${name}'`;
          await document.fonts.load(ours, letters);
          // A letter that the font lacks is drawn by the one behind it.
          for (const letter of letters)
            if (picture(`${ours}, monospace`, letter) === picture(`${style} 64px monospace`, letter))
              found.push(`${style} ${letter}`);
        }
        return found;
      },
      [family, letters] as const,
    );
    expect(missing).toEqual([]);
  },
);

test.for(['Record Sans', 'Record Serif'])(
  'Arabic, Greek, Hebrew, Armenian and Georgian letters are drawn with %s where a page has some',
  async (family, { open }) => {
    const page = await open('/tamazur/2019-general/');
    const missing = await page.evaluate(async (family) => {
      const found: string[] = [];
      for (const style of ['normal 400', 'italic 400', 'normal 600'])
        for (const letter of 'ابتλΩאשԱբაჰ') {
          const faces = await document.fonts.load(`${style} 64px '${family}'`, letter);
          if (faces.length === 0) found.push(`${style} ${letter}`);
        }
      return found;
    }, family);
    expect(missing).toEqual([]);
  },
);

test('a page with an Arabic report offers letters for it, which Arabic words load; one without offers none', async ({
  open,
}) => {
  const arabic = await open('/embed/tamazur/2019-general/#league-sum');
  expect(
    [...(await fontsOf(arabic)).keys()].filter((name) => name.includes('arabic')).length,
  ).toBeGreaterThan(0);
  const faces = (page: typeof arabic) =>
    page.evaluate(
      () => [...document.fonts].filter(({ unicodeRange }) => unicodeRange.startsWith('U+600')).length,
    );
  expect(await faces(arabic)).toBe(3);
  const english = await open('/embed/tamazur/2019-general/#late-boxes');
  expect([...(await fontsOf(english)).keys()].filter((name) => name.includes('arabic'))).toEqual([]);
  expect(await faces(await open('/embed/ruritania/2007-parliamentary/#stuffing'))).toBe(0);
  expect(await faces(await open('/ruritania/2007-parliamentary/'))).toBe(0);
});

test('the home page asks for Latin letters only, at most 40 kB of them', async ({ open }) => {
  const names = await fontsOf(await open('/'));
  expect(names.size).toBeGreaterThan(0);
  expect([...names.keys()].filter((name) => !/-latin(?:-italic)?\./.test(name))).toEqual([]);
  expect([...names.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(40_000);
});

test('what stands in until the fonts arrive is as high as they are', async ({ open }) => {
  const page = await open('/about/');
  const sheet = readFileSync('src/site/styles/fonts.css', 'utf8');
  const standIns = [
    ...sheet.matchAll(
      /font-family: '(Record \w+) Stand-in';.*?size-adjust: ([\d.]+)%;\s+ascent-override: ([\d.]+)%;\s+descent-override: ([\d.]+)%;/gs,
    ),
  ];
  expect(standIns).toHaveLength(5);
  for (const [, family = '', size, ascent, descent] of standIns) {
    const own = await page.evaluate(async (family) => {
      const font = `1000px '${family}'`;
      await document.fonts.load(font);
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('no canvas');
      context.font = font;
      const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x');
      return [fontBoundingBoxAscent, fontBoundingBoxDescent];
    }, family);
    const adjusted = [ascent, descent].map((share) => (Number(size) * Number(share)) / 10);
    expect(Math.abs((own[0] ?? 0) - (adjusted[0] ?? 0)), `${family}: ascent`).toBeLessThan(3);
    expect(Math.abs((own[1] ?? 0) - (adjusted[1] ?? 0)), `${family}: descent`).toBeLessThan(3);
  }
});

test('a name in Cyrillic letters says its language', () => {
  const glossary = readFileSync(join(site.folder, 'glossary/index.html'), 'utf8');
  expect(glossary).toContain('<span lang="uk">Діет</span>');
});
