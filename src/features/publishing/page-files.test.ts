import { expect, test } from 'vitest';
import { withOneSheet, withoutIdleSpaces, withScriptsNamed } from './page-files.ts';

const page = (...names: readonly string[]): string =>
  `<head>${names.map((name) => `<link rel="stylesheet" href="/site/${name}">`).join('')}</head>`;
const read = (path: string): string => `/* ${path} */`;

test('a page loads one sheet, which holds its sheets in their order after the order of layers', () => {
  const made = withOneSheet(page('_astro/b.css', '_astro/a.css'), '/site/', read);
  expect(made?.path).toMatch(/^_astro\/page\.[0-9a-f]{8}\.css$/);
  expect(made?.html).toBe(page(made?.path ?? ''));
  expect(made?.sheet).toMatch(/^@layer [^;]+;\s+\/\* _astro\/b\.css \*\/\n\/\* _astro\/a\.css \*\/$/);
});

test('pages with the same sheets share one, and another order is another sheet', () => {
  const path = (...names: readonly string[]) => withOneSheet(page(...names), '/site/', read)?.path;
  expect(path('a.css', 'b.css')).toBe(path('a.css', 'b.css'));
  expect(path('a.css', 'b.css')).not.toBe(path('b.css', 'a.css'));
});

test('a page without a sheet is left as it is, and one with a sheet from elsewhere is refused', () => {
  expect(withOneSheet('<head></head>', '/site/', read)).toBeUndefined();
  expect(() => withOneSheet('<link rel="stylesheet" href="/other/a.css">', '/site/', read)).toThrow(
    'The style sheet /other/a.css is not one of this site',
  );
});

test('a page names what its scripts import, and one of all what they bring later for programs that copy it', () => {
  const files: Readonly<Record<string, string>> = {
    '_astro/own.1.js': 'import{t as e}from"./shared.2.js";import"./side.3.js";x=()=>import(`./later.4.js`)',
    '_astro/shared.2.js': 'export{t}',
    '_astro/side.3.js': 'import"./shared.2.js"',
    '_astro/later.4.js': 'import{t}from"./shared.2.js";import{d}from"./deep.5.js"',
    '_astro/deep.5.js': 'export{d}',
  };
  const named = (withLater: boolean) =>
    Array.from(
      withScriptsNamed(
        '<head></head><script type="module" src="/site/_astro/own.1.js"></script>',
        '/site/',
        (path) => files[path] ?? '',
        withLater,
      ).matchAll(/<link rel="modulepreload"([^>]*) href="\/site\/_astro\/(\w+)/g),
      ([, attributes, name]) => [name, attributes],
    );
  const atOnce = [
    ['shared', ''],
    ['side', ''],
  ];
  expect(named(false)).toEqual(atOnce);
  expect(named(true)).toEqual([...atOnce, ['deep', ' media="not all"'], ['later', ' media="not all"']]);
  expect(withScriptsNamed('<head></head>', '/', () => '', true)).toBe('<head></head>');
});

test('spaces beside blocks are left out, those of a line and of texts as they stand are kept', () => {
  expect(
    withoutIdleSpaces('<ul id="a > b">\n <li> <a href="#a"> A </a> <b>b</b> </li> </ul> <p> C\n</p>'),
  ).toBe('<ul id="a > b"><li><a href="#a"> A </a> <b>b</b></li></ul><p>C</p>');
  const kept =
    '<pre><p> a </p></pre><template><p>Note: </p></template><script>"<p> a </p>"</script><span>a\n b</span> <time>c</time> <details>';
  expect(withoutIdleSpaces(`<div> ${kept} </div>`)).toBe(`<div>${kept}</div>`);
});
