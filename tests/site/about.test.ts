import { expect } from 'vitest';
import { siteUnderBase } from '../support/built-site.ts';
import { test } from '../support/site-test.ts';

test('the page about the site names who answers for it where the build was told, and says where it was not', async ({
  open,
}) => {
  const { base } = siteUnderBase;
  const named = await open('/about/', { base });
  const publisher = named.locator('#publisher + p');
  expect(await publisher.innerText()).toContain('The Observers of Zenda');
  expect(await publisher.getByRole('link').getAttribute('href')).toBe('mailto:office@observed.example');
  expect(await named.getByRole('link', { name: 'tell us' }).getAttribute('href')).toBe(
    'mailto:office@observed.example',
  );
  const cited = await open('/glossary/', { base });
  expect(await cited.locator('meta[name="DC.publisher"]').getAttribute('content')).toBe(
    'The Observers of Zenda',
  );

  const unnamed = await open('/about/');
  expect(await unnamed.locator('#publisher + p').innerText()).toContain('is not named yet');
});

test('the picture of the kinds of missions says in words what it shows', async ({ open }) => {
  const page = await open('/about/');
  const picture = page.locator('.mission-picture');
  if ((await picture.count()) === 0) throw new Error('The invented missions are of one format');
  expect(await picture.getAttribute('aria-label')).toMatch(/EOM: .*short-term observers/);
});
