import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/site-test.ts';

const election = '/ruritania/2011-presidential/';

/** A marked term of a passage, and the card that explains it. */
function termAndCard(page: Page): { term: Locator; card: Locator } {
  return {
    term: page.locator('.excerpt blockquote a.term', { hasText: 'CEC' }).first(),
    card: page.locator('.term-card'),
  };
}

test('a term says what it means when it is pointed at, and its card can be pointed at too', async ({
  open,
}) => {
  const page = await open(election);
  const { term, card } = termAndCard(page);
  await term.hover();
  await card.getByText('Central Election Commission').first().waitFor();
  expect(await term.getAttribute('aria-describedby')).toBe(await card.getAttribute('id'));
  await card.hover();
  await page.waitForTimeout(400);
  expect(await card.isVisible()).toBe(true);
  await page.mouse.move(0, 0);
  await card.waitFor({ state: 'hidden' });
});

test('Escape takes the card away while pointer and focus stay', async ({ open }) => {
  const page = await open(election);
  const { term, card } = termAndCard(page);
  await term.hover();
  await card.waitFor();
  await page.keyboard.press('Escape');
  expect(await card.isVisible()).toBe(false);
});

test('a term says what it means when the keyboard comes to it, and goes with the focus', async ({ open }) => {
  const page = await open(election);
  const { term, card } = termAndCard(page);
  await page.keyboard.press('Tab');
  await term.focus();
  await card.getByText('Central Election Commission').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await card.isVisible()).toBe(false);
  expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await card.waitFor();
  await page.keyboard.press('Tab');
  await card.waitFor({ state: 'hidden' });
});

test('the first touch shows the card, the second leads to the glossary', async ({ open }) => {
  const page = await open(`${election}?show=quotations`, { width: 360, hasTouch: true });
  const { term, card } = termAndCard(page);
  await term.tap();
  await card.waitFor();
  const box = await card.boundingBox();
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 360).toBe(true);
  await term.tap();
  await page.waitForURL(/\/glossary\/#cec$/);
});

test('without JavaScript a term is a link to its entry in the glossary', async ({ open }) => {
  const page = await open(election, { base: '/observed/', javaScriptEnabled: false });
  await termAndCard(page).term.click();
  await page.waitForURL(/\/observed\/glossary\/#cec$/);
  expect(await page.locator('#cec').innerText()).toContain('Central Election Commission');
});
