import { describe, expect } from 'vitest';
import {
  coveredFocus,
  faintFocus,
  fontsInTurn,
  installMeasures,
  layoutShift,
  lostMarks,
  lostWords,
  motion,
  settled,
  smallTargets,
  unreachableScrolls,
} from '../support/measures.ts';
import { site } from '../support/built-site.ts';
import { pageOfEachKind } from '../support/page-kinds.ts';
import { test } from '../support/site-test.ts';

/** What a reader may set, by WCAG 1.4.12. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

// One loading of a page serves all that is measured on it: the pages are many, and measuring leaves nothing behind.
describe.each([...pageOfEachKind(site)])('the page of kind “%s”', (_kind, path) => {
  test.for([360, 1280])(
    'stands still, has targets wide enough, and loses no words at %i px',
    async (width, { open }) => {
      const page = await open(path, { width, script: installMeasures, prepare: fontsInTurn });
      await settled(page);
      expect.soft(await layoutShift(page), 'shift of the layout').toBeLessThanOrEqual(0.01);
      expect.soft(await smallTargets(page), 'small targets').toEqual([]);
      expect.soft(await unreachableScrolls(page), 'scrolls out of the reach of keys').toEqual([]);
      // The policy of pages lets no style be written into them; a reader's own comes from outside, like this one.
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets.push(sheet);
      }, spacing);
      expect.soft(await lostWords(page), 'words lost with wide spacing').toEqual([]);
      if (width < 1280) return;
      // A window of 1280 × 800 pixels at 400 per cent.
      await page.setViewportSize({ width: 320, height: 200 });
      expect.soft(await lostWords(page), 'words lost at 400 per cent').toEqual([]);
      expect.soft(await coveredFocus(page), 'covered at 400 per cent').toEqual([]);
    },
  );

  test('shows the focus and its marks in all colours, and moves nothing', async ({ open }) => {
    const page = await open(path, { script: installMeasures, reducedMotion: 'reduce' });
    await settled(page);
    expect.soft(await motion(page), 'motion').toEqual([]);
    expect.soft(await coveredFocus(page), 'covered').toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await faintFocus(page), `focus in ${colorScheme} colours`).toEqual([]);
      await page.emulateMedia({ forcedColors: 'active' });
      expect.soft(await faintFocus(page), `focus in forced, ${colorScheme} colours`).toEqual([]);
      expect.soft(await lostMarks(page), `marks in forced, ${colorScheme} colours`).toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
    }
  });
});
