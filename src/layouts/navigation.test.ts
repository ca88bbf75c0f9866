import { expect, test } from 'vitest';
import { navigation } from './navigation.ts';
import { corpusOf, syldavia } from '../../tests/support/corpus.ts';

/** The links that a page marks as its own place. */
const marked = (path: string) =>
  navigation(corpusOf(syldavia), path).flatMap(({ label, current }) =>
    current === undefined ? [] : [[label, current]],
  );

test('every country and every index is linked, countries first', () => {
  const links = navigation(corpusOf(syldavia), '/');
  expect(links.slice(0, 2)).toEqual([
    { href: '/ruritania/', label: 'Ruritania', current: undefined },
    { href: '/syldavia/', label: 'Syldavia', current: undefined },
  ]);
  expect(links.map(({ href }) => href)).toEqual(
    expect.arrayContaining(['/topics/', '/indicators/', '/data/', '/method/']),
  );
});

test('a page marks itself, or the one above it, and nothing else', () => {
  expect(marked('/')).toEqual([]);
  expect(marked('/ruritania/')).toEqual([['Ruritania', 'page']]);
  expect(marked('/ruritania/topics/voting/')).toEqual([['Ruritania', 'true']]);
  expect(marked('/topics/')).toEqual([['Topics', 'page']]);
  expect(marked('/ruritania-other/')).toEqual([]);
});
