import type { Element, ElementContent, RootContent } from 'hast';
import { rehype } from 'rehype';
import { expect, inject, test } from 'vitest';
import { directionOf } from '../../src/model/direction.ts';
import { builtPages } from '../support/built-site.ts';

/** What is a citation for other programs, or a title that can say no language. */
const plain = /(?:^|\s)citation__text/;
const silent = ['script', 'style', 'template', 'title', 'option', 'textarea'];

interface Place {
  readonly language: string;
  readonly direction: string;
}

/** Words of a page in a script that its language is not written in, or that run the other way than they must. */
function misplaced(nodes: readonly (RootContent | ElementContent)[], place: Place): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'text') return isAtHome(node.value, place) ? [] : [node.value.trim()];
    if (node.type !== 'element' || silent.includes(node.tagName)) return [];
    if (plain.test(classOf(node))) return [];
    const { lang, dir } = node.properties;
    return misplaced(node.children, {
      language: typeof lang === 'string' ? lang : place.language,
      direction: typeof dir === 'string' ? dir : place.direction,
    });
  });
}

function classOf({ properties: { className } }: Element): string {
  return Array.isArray(className) ? className.join(' ') : '';
}

function isAtHome(text: string, { language, direction }: Place): boolean {
  const { script = '' } = new Intl.Locale(language).maximize();
  const letters = text.match(/\p{L}/gu) ?? [];
  const foreign = letters.filter(
    (letter) => !/[\p{Script=Latin}\p{Script=Common}\p{Script=Greek}]/u.test(letter),
  );
  if (foreign.length === 0) return true;
  return script !== 'Latn' && (directionOf(language) ?? 'ltr') === direction;
}

function misplacedIn(html: string): string[] {
  return misplaced(rehype().parse(html).children, { language: '', direction: 'ltr' });
}

test('words in other scripts are found where nothing says their language or direction', () => {
  const page = (body: string) => misplacedIn(`<html lang="en"><title>أ</title><body>${body}</body></html>`);
  expect(page('<p>أ</p>')).toEqual(['أ']);
  expect(page('<p lang="ar">أ</p>')).toEqual(['أ']);
  expect(page('<p lang="ar" dir="rtl">أ</p><p lang="ru">Я</p><p lang="fr">Été</p>')).toEqual([]);
  expect(page('<p>Явка</p><p lang="fr">Явка</p>')).toEqual(['Явка', 'Явка']);
});

test('every word in another script than that of the page says its language and direction', () => {
  const found = inject('sites')
    .slice(0, 1)
    .flatMap(builtPages)
    .flatMap(({ path, html }) => misplacedIn(html).map((words) => `${path}: ${words}`));
  expect(found).toEqual([]);
});
