import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readerTexts, runsOnLoad, takesWordsApart } from './reader-texts.ts';

/** What gives all its texts for readers to src/words/. */
const clean = ['src/features', 'src/site', 'src/layouts', 'src/pages'];

/** What a check finds in the files that patterns name, as `path:line: what`. */
function found(
  patterns: readonly string[],
  check: (path: string, code: string) => readonly string[],
): string[] {
  const paths = globSync([...patterns]).filter((path) => !/\.(?:test|d)\.ts$/.test(path));
  if (paths.length === 0) throw new Error(`No file is like ${patterns.join(', ')}`);
  return paths.flatMap((path) =>
    check(path, readFileSync(path, 'utf8')).map((what) => `${path.replaceAll('\\', '/')}:${what}`),
  );
}

describe('texts for readers', () => {
  test.each(clean)('in %s come from src/words/', (path) => {
    expect(found([`${path}/**/*.{ts,astro}`], readerTexts)).toEqual([]);
  });

  test('are found in components wherever people read them', () => {
    const component = `---
import Lede from './Lede.astro';
const heading = 'Elections side by side';
const count = 3;
---

<p class="quiet text" id="first thing">between tags</p>
<p>{count} passages &nbsp;</p>
<p>{count > 1 ? 'many' : 'one'}</p>
<img alt="map" src="a b.png" />
<button type="button" title="close" data-print-title={\`notes on \${heading}\`}>×</button>
<input placeholder="search" aria-label={count > 1 ? 'fields' : 'field'} value="a b" />
<meta name="description" content="what this is" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<Lede lead="What the reports say" kind="bars" class="wide and low" />
<slot name="an inner slot" />
<script>
  document.title = 'gone';
</script>
<style>
  p { color: red }
</style>
`;
    expect(readerTexts('Some.astro', component)).toEqual([
      '3: Elections side by side',
      '7: between tags',
      '8: passages',
      '9: many',
      '9: one',
      '10: map',
      '11: close',
      '11: notes on …',
      '12: search',
      '12: fields',
      '12: field',
      '13: what this is',
      '15: What the reports say',
      '18: gone',
    ]);
  });

  test.each([
    "const label = 'Figures';",
    "const line = 'not one series';",
    'const line = `${count} passages`;',
    'const line = `Cite: ${finding}`;',
    'const line = `${one} and ${other}`;',
    "const line = found ? 'No passage' : '';",
    "const line = [a, 'could not be loaded'].join(' ');",
    "const labels = { time: 'Over time' };",
    "made.append('passages');",
    "element('p', 'quiet', 'none');",
    "element('p', '', `(${count} more)`);",
    "button.ariaLabel = 'close';",
    "status.textContent = 'loading';",
    'const line = sentence`Press ${key} to search`;',
  ])('are found in modules: %s', (code) => {
    expect(readerTexts('module.ts', code)).toHaveLength(1);
  });

  test.each([
    "import { a } from './Some Module.ts';",
    "export * from './Some Module.ts';",
    "await import('a b.ts');",
    "throw new Error('The engine is not there');",
    'throw new RangeError(`There is no ${id} here`);',
    "type Kind = 'Over time' | 'In bars';",
    "if (event.key === 'Escape') close();",
    "switch (key) { case 'Enter': open(); }",
    "const all = root.querySelectorAll('textarea, select');",
    "const copied = 'textarea, .citation__text';",
    "element('p', 'search__aside search__aside--printed');",
    "const rows = { 'Two words': 1 };",
    "const schema = z.string().describe('What the thread is about');",
    "const node = { '@type': 'Organization', type: 'Dataset' };",
    'const font = `400 ${size}px ${family}`;',
    'const svg = `<svg viewBox="0 0 ${width} ${height}">`;',
    "const wide = matchMedia('(min-width: 56rem) and (scripting: enabled)');",
    "const rule = new RegExp('one two');",
    'const words = /one two/;',
    'const path = `data/${name}.csv`;',
    'const mark = `${a} · ${b}`;',
    "const id = 'sub-section';",
    '// A comment in English.',
  ])('are not what machines and developers read: %s', (code) => {
    expect(readerTexts('module.ts', code)).toEqual([]);
  });
});

describe('a bundle has the words of its own features alone', () => {
  test('nothing runs when a module of words loads', () => {
    expect(found(['src/words/**/*.ts'], runsOnLoad)).toEqual([]);
  });

  test('modules take what they need and no more', () => {
    expect(found(['src/**/*.ts'], takesWordsApart)).toEqual([]);
  });

  test('what runs is found, unless a comment calls it pure', () => {
    const code = `export const key = sentence\`Press \${slot('key', '/')}\`;
export const later = () => sentence\`Press it\`;
const numbers = /* @__PURE__ */ new Intl.NumberFormat('en');
const lists = new Intl.ListFormat('en');
export function count(n: number) { return numbers.format(n); }
export const names = ['a'].join(', ');
`;
    expect(runsOnLoad('words.ts', code)).toEqual([
      '1: runs when the module loads',
      '1: runs when the module loads',
      '4: runs when the module loads',
      '6: runs when the module loads',
    ]);
  });

  test('words taken apart are found', () => {
    const code = `import * as words from '../words.ts';
const { search } = words;
const { more, near } = words.search;
const { length } = words.search.facets.topic;
const own = words.search.more;
`;
    expect(takesWordsApart('module.ts', code)).toEqual([
      '2: takes `words` apart',
      '3: takes `words.search` apart',
    ]);
  });
});
