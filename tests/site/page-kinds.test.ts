import { describe, expect } from 'vitest';
import { chartKinds } from '../../src/model/vocabulary.ts';
import { pageKinds } from '../../src/page-kinds.ts';
import { site } from '../support/built-site.ts';
import { pageOfEachKind } from '../support/page-kinds.ts';
import { test } from '../support/site-test.ts';

const kinds = pageOfEachKind(site);

test('the invented site has a page of every kind, and of every state that a kind may have', () => {
  expect([...kinds.keys()]).toEqual(
    expect.arrayContaining([
      ...pageKinds.map(({ id }) => id),
      'indicator with no chart',
      ...chartKinds.map((kind) => `indicator with a chart of ${kind}`),
      'topic with silences',
      'compare of two',
      'embedded chart',
      'embedded passage',
      'embedded charts, of which none is chosen',
      'embedded passages, of which none is chosen',
      'missing page',
    ]),
  );
});

describe.each([...kinds])('the page of kind “%s”', (_kind, path) => {
  test.for([320, 768, 1280])('does not scroll sideways at %i px', async (width, { open }) => {
    const page = await open(path, { width });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('runs no script and shows no style that is written into it', async ({ open }) => {
    const page = await open(path, {
      isAttacked: true,
      // Its picture is not there.
      losesFiles: true,
      prepare: async (page, address) => {
        await page.route(address.replace(/#.*/, ''), async (route) => {
          const response = await route.fetch();
          const attack =
            '<script>globalThis.attacked = "script";</script><img src="missing.png" alt="" onerror="globalThis.attacked = 1">' +
            '<p id="styled" style="position: fixed">A</p>';
          await route.fulfill({
            response,
            body: (await response.text())
              .replace('</main>', `${attack}</main>`)
              .replace('</body>', `${attack}</body>`),
          });
        });
      },
    });
    const seen = await page.evaluate(() => ({
      attacked: (globalThis as { readonly attacked?: unknown }).attacked,
      position: getComputedStyle(document.querySelector('#styled') ?? document.body).position,
      isThere: document.querySelector('#styled') !== null,
    }));
    expect(seen).toEqual({ attacked: undefined, position: 'static', isThere: true });
    await expect(
      page.evaluate(() => {
        document.body.innerHTML = '<b>A</b>';
      }),
    ).rejects.toThrow('TrustedHTML');
  });

  test('says the same without JavaScript', async ({ open }) => {
    const without = await open(path, { javaScriptEnabled: false });
    const heading = without.getByRole('heading', { level: 1 });
    expect(await heading.isVisible()).toBe(true);
    // A page for frames lists its parts only once it has looked for the one that its address names.
    await expect.poll(async () => (await without.locator('main').innerText()).length).toBeGreaterThan(100);
  });
});
