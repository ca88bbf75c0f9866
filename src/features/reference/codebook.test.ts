import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderCodebook } from '../../markdown/codebook.ts';
import * as words from '../../words/words.ts';
import { assessments } from '../../model/excerpt.ts';
import { assessmentMark } from '../../site/assessments.ts';
import { withFieldTables } from './codebook.ts';

const codebook = readFileSync('content/README.md', 'utf8');

test('the tables of fields in the codebook are those of the schemas', () => {
  expect(codebook).toBe(withFieldTables(codebook));
});

test('every field of the content files says what it holds', () => {
  const empty = codebook.split('\n').filter((line) => /^\| `[^|]*\| +(?:yes )? *\| +\|$/.test(line));
  expect(empty).toEqual([]);
});

test('the codebook explains every assessment and every silence, by the words that readers see', () => {
  for (const { assessment, label, shape } of assessments.map(assessmentMark)) {
    expect(codebook).toContain(`| \`${assessment}\` | ${shape} ${label} |`);
  }
  for (const name of Object.keys(words.labels.silences)) expect(codebook).toContain(`| \`${name}\` |`);
});

test('a codebook without the marks for its tables is refused', () => {
  expect(() => withFieldTables('# The codebook\n')).toThrow('lacks `<!-- fields -->`');
});

test('the codebook becomes a page: no second title, an address for every section, tables that scroll', () => {
  const html = renderCodebook('# Title\n\n## A part\n\n### A part\n\n| a | b |\n| - | - |\n| `1` | 2 |\n');
  expect(html).toMatchInlineSnapshot(`
    "<h2 id="a-part">A part</h2>
    <h3 id="a-part-2">A part</h3>
    <section class="scroll" tabindex="0" aria-label="A part: a, b"><table class="table">
    <thead>
    <tr>
    <th scope="col">a</th>
    <th scope="col">b</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td><code>1</code></td>
    <td>2</td>
    </tr>
    </tbody>
    </table></section>"
  `);
});
