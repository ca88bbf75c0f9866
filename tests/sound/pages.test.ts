import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, inject, test } from 'vitest';
import { rules } from '../../src/model/rules/index.ts';
import { builtPages, nameElement, type BuiltPage } from '../support/built-site.ts';

const pages = inject('sites').slice(0, 1).flatMap(builtPages);

/** The page's elements of this name, those inside `outside` left out. */
function elementsOf(page: BuiltPage, name: string, outside?: Element): Element[] {
  const inner = new Set(outside ? descendants(outside) : []);
  return page.elements.filter((element) => element.tagName === name && !inner.has(element));
}

function descendants(element: Element): Element[] {
  return element.children.flatMap((child) =>
    child.type === 'element' ? [child, ...descendants(child)] : [],
  );
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('every page has a language, one h1, one main, and a header and a footer outside it, except an embed', () => {
  const problems = pages.flatMap((page) => {
    const [main] = elementsOf(page, 'main');
    const embedded = page.path.startsWith('embed/');
    const faults = {
      'no lang': !page.elements[0]?.properties.lang,
      'not exactly one <h1>': elementsOf(page, 'h1').length !== 1,
      'not exactly one <main>': elementsOf(page, 'main').length !== 1,
      'no <header> outside <main>': !embedded && elementsOf(page, 'header', main).length === 0,
      'no <footer> outside <main>': !embedded && elementsOf(page, 'footer', main).length === 0,
    };
    return Object.entries(faults).flatMap(([fault, found]) => (found ? [`${page.path}: ${fault}`] : []));
  });
  expect(problems).toEqual([]);
});

test('every page has a title that no other page has', () => {
  const titles = pages.map((page) =>
    toString(elementsOf(page, 'title')[0] ?? { type: 'root', children: [] }),
  );
  const shared = new Set(repeated(titles));
  const problems = pages.flatMap((page, index) => {
    const title = titles[index] ?? '';
    return title.trim() === '' || shared.has(title) ? [`${page.path}: <title>${title}</title>`] : [];
  });
  expect(problems).toEqual([]);
});

test('every id is unique on its page', () => {
  expect(pages.flatMap((page) => repeated(page.ids).map((id) => `${page.path}: id="${id}" repeats`))).toEqual(
    [],
  );
});

test('headings skip no level', () => {
  const problems = pages.flatMap((page) => {
    let level = 0;
    return page.elements
      .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      .flatMap((heading) => {
        const before = level;
        level = Number(heading.tagName.slice(1));
        return level > before + 1 ? [`${nameElement(page, heading)} follows level ${before}`] : [];
      });
  });
  expect(problems).toEqual([]);
});

test('every chart has its table', () => {
  const problems = pages.flatMap((page) =>
    elementsOf(page, 'eo-chart')
      .filter((chart) => !descendants(chart).some(({ tagName }) => tagName === 'table'))
      .map((chart) => `${nameElement(page, chart)} holds no <table>`),
  );
  expect(problems).toEqual([]);
});

test('nothing on a page reads `undefined`, `NaN`, `Invalid Date` or `[object Object]`', () => {
  const slip = /\bundefined\b|\bNaN\b|\bInvalid Date\b|\[object \w+\]/;
  // A rule may be named so: `footnote-undefined`.
  const named = rules.map(({ id }) => id).filter((id) => slip.test(id));
  const isSlip = (text: string) => slip.test(named.reduce((left, id) => left.replaceAll(id, ''), text));
  const problems = pages.flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName !== 'script' && tagName !== 'style')
      .filter(({ children, properties }) =>
        [
          ...children.map((child) => (child.type === 'text' ? child.value : '')),
          ...Object.values(properties),
        ].some((value) => isSlip(String(value))),
      )
      .map((element) => nameElement(page, element)),
  );
  expect(problems).toEqual([]);
});

test('Cyrillic letters stand in an element that names their language', () => {
  const problems = pages.flatMap((page) =>
    page.elements
      .filter(({ tagName }) => tagName !== 'script' && tagName !== 'style')
      .filter(
        ({ children, properties }) =>
          children.some((child) => child.type === 'text' && /\p{Script=Cyrillic}/u.test(child.value)) &&
          !/^(?!en\b)[a-z]{2}/.test(properties.lang ?? ''),
      )
      .map((element) => nameElement(page, element)),
  );
  expect(problems).toEqual([]);
});
