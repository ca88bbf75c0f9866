import { expect, test } from 'vitest';
import { codebookParts, renderCodebook } from '../../markdown/codebook.ts';
import { rules } from '../../model/rules/index.ts';
import { withTables } from './codebook.ts';

const marked = `# The codebook

<!-- fields -->

Another table.

<!-- /fields -->

Between them.

<!-- rules -->

<!-- /rules -->

The end.
`;

test('the tables stand between their marks, and all else stays', () => {
  const written = withTables(marked);
  expect(written.startsWith('# The codebook\n\n<!-- fields -->\n\n### Front matter of a report\n')).toBe(
    true,
  );
  expect(written).toContain(
    '\n\n<!-- /fields -->\n\nBetween them.\n\n<!-- rules -->\n\n### Files and folders\n',
  );
  expect(written.endsWith('\n\n<!-- /rules -->\n\nThe end.\n')).toBe(true);
  expect(written).not.toContain('Another table.');
  expect(withTables(written)).toBe(written);
});

test('every field of the content files says what it holds', () => {
  const rows = withTables(marked)
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows.length).toBeGreaterThan(90);
  expect(rows.filter((line) => /^\| `[^|]*\| +(?:yes )? *\| +\|$/.test(line))).toEqual([]);
});

test('every rule stands in the codebook with what it holds to and the way out', () => {
  const written = withTables(marked);
  for (const { id, holds, wayOut } of rules)
    expect(written).toContain(`| \`${id}\` | ${holds} | ${wayOut} |`);
});

test('a codebook without the marks for its tables is refused', () => {
  expect(() => withTables('# The codebook\n')).toThrow('lacks `<!-- fields -->`');
  expect(() => withTables('<!-- fields --><!-- /fields -->')).toThrow('lacks `<!-- rules -->`');
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

test('the sections of the codebook are known by the ids that they have on its page', () => {
  const parts = codebookParts('# Title\n\n## A part\n\n### Within `it`\n\n## A part\n\nEnd.\n');
  expect(parts).toEqual([
    { id: 'a-part', label: 'A part', parts: [{ id: 'within-it', label: 'Within it', parts: [] }] },
    { id: 'a-part-2', label: 'A part', parts: [] },
  ]);
  expect(codebookParts('# Title\n')).toEqual([]);
});
