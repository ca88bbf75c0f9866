import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sheets = globSync('src/**/*.css').map((path) => ({
  path: path.replaceAll('\\', '/'),
  // Blank comments keep the lines in their places.
  lines: readFileSync(path, 'utf8')
    .replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/[^\n]/g, ''))
    .split('\n'),
}));

function linesLike(pattern: RegExp): string[] {
  return sheets.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

test('there are style sheets', () => {
  expect(sheets.length).toBeGreaterThan(5);
});

test('properties are logical: they follow the direction of the text', () => {
  const sides = '(?:top|right|bottom|left)';
  const physical = `(?:min-|max-)?(?:width|height)|${sides}|(?:margin|padding|scroll-margin|scroll-padding|border)-${sides}(?:-\\w+)?|border-(?:top|bottom)-(?:left|right)-radius|overflow-[xy]|contain-intrinsic-(?:width|height)`;
  const unlike = linesLike(new RegExp(`^\\s*(?:${physical})\\s*:`));
  // Browsers know `overflow-inline` too late, and a region that scrolls does so in either direction.
  expect(unlike.filter((line) => !/ overflow-[xy]: auto;/.test(line))).toEqual([]);
  expect(linesLike(/^\s*(?:text-align|float|clear): (?:left|right)/)).toEqual([]);
});

test('the palette is known to tokens.css alone', () => {
  expect(linesLike(/--palette-\w/).filter((line) => !line.startsWith('src/site/styles/tokens.css'))).toEqual(
    [],
  );
});

test('colours come from tokens', () => {
  const colour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|lab|lch)\(/i;
  expect(linesLike(colour).filter((line) => !line.startsWith('src/site/styles/tokens.css'))).toEqual([]);
});

test('every rule stands in a layer', () => {
  const outside = sheets.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) =>
      /^\S/.test(line) && !/^(?:@layer|@font-face|\}|@container|@import)/.test(line)
        ? [`${path}:${index + 1} ${line}`]
        : [],
    ),
  );
  expect(outside).toEqual([]);
});

test('components have no style sheet and no style of their own', () => {
  const found = globSync('src/**/*.astro').flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        /\bstyle=|<style/.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  );
  expect(found).toEqual([]);
});

/** The classes that a sheet names. What stands in quotation marks is no selector. */
function classesIn(lines: readonly string[]): string[] {
  const selectors = lines.join('\n').replace(/'[^']*'|url\([^)]*\)|@import[^;]*;/g, '');
  return [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name))];
}

/** The classes among these that are written nowhere in a text, whole or from a part that is filled in: `assessment--${…}`. */
function unwritten(classes: readonly string[], text: string): string[] {
  const names = new Set(text.match(/[a-z][\w-]*/gi));
  const beginnings = [...text.matchAll(/([a-z][\w-]*--)\$\{/gi)].map(([, beginning = '']) => beginning);
  return classes.filter(
    (name) => !names.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)),
  );
}

test('every class of a sheet is written in a component or script', () => {
  const written = globSync('src/**/*.{astro,ts}', { exclude: ['**/*.test.ts'] })
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const found = sheets.flatMap(({ path, lines }) =>
    unwritten(classesIn(lines), written).map((name) => `${path} .${name}`),
  );
  expect(found).toEqual([]);
});

test('a class that is written nowhere is found', () => {
  const sheet = [
    ".a-chart, .tone--dark:not(.gone) { background: url(a.png); content: '.not'; inset: 0.5rem }",
  ];
  expect(classesIn(sheet)).toEqual(['a-chart', 'tone--dark', 'gone']);
  const component = '<p class={`a-chart tone--${tone}`} id="gone-by" />';
  expect(unwritten(classesIn(sheet), component)).toEqual(['gone']);
});
