import { expect } from 'vitest';
import { agreementView } from '../../src/features/agreement/agreement-view.ts';
import { site } from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';
import { test } from '../support/site-test.ts';

const view = agreementView(corpusOf(site));

test('the method page shows the tables of every round as they were computed', async ({ open }) => {
  const page = await open('/method/', { javaScriptEnabled: false });
  expect(view.rounds.map(({ id }) => id)).toEqual(['round-1', 'round-2']);
  for (const { id, tables, labels } of view.rounds) {
    const shown = await page.locator(`#${id} table`).evaluateAll((found) =>
      found.map((table) => ({
        caption: table.querySelector('caption')?.textContent,
        columns: Array.from(table.querySelectorAll('thead th'), (cell) => cell.textContent),
        rows: Array.from(table.querySelectorAll('tbody tr'), (row) => {
          const [name, ...cells] = Array.from(row.children, (cell) => cell.textContent);
          return { name, cells };
        }),
      })),
    );
    expect(shown).toEqual([...tables, ...labels]);
  }
});

test('the method page leads to the readings, and names the review from outside', async ({ open }) => {
  const page = await open('/method/');
  const section = page.locator('#read-twice');
  expect(await section.innerText()).toContain('reviewed by Dr Orla Penhallow (University of Strelsau)');
  await section.getByRole('link', { name: 'readings', exact: true }).click();
  expect(await page.locator('#readings:target h2').innerText()).toBe('Readings');
});

test('the page of an election says whether its passages were read twice and reviewed', async ({ open }) => {
  const coverage = async (path: string) => (await open(path)).locator('#coverage').innerText();
  const read = await coverage('/ruritania/2003-presidential/');
  expect(read).toMatch(/All \d+ passages were judged by a second, independent reader\./);
  expect(read).toContain('Dr Orla Penhallow');
  const once = await coverage('/ruritania/2019-parliamentary/');
  expect(once).toContain('No passage of it has been judged by a second reader so far.');
  expect(once).toContain('No expert from outside the project has reviewed it so far.');
});

test('a passage says what was settled after two readings, on demand', async ({ open }) => {
  const page = await open('/ruritania/2003-presidential/', { javaScriptEnabled: false });
  const settled = page.locator('#headline .excerpt__margin details', { hasText: 'Read twice, settled' });
  expect(await settled.locator('p').first().isVisible()).toBe(false);
  await settled.locator('summary').click();
  expect(await settled.locator('p').allInnerTexts()).toEqual([
    'Assessment: The report’s own words judge so.',
  ]);
});
