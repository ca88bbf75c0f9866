import { expect, test } from 'vitest';
import { redirectViews } from './redirects-view.ts';
import { corpusOf } from '../../../tests/support/corpus.ts';

test('a page that has moved leaves a page that leads to it; a passage leaves none', () => {
  const corpus = corpusOf({
    'redirects.yml': `- from: /ruritania/topics/polling/
  to: /ruritania/topics/voting/
  since: 2010-01-01
  why: Reports say voting.
- from: /ruritania/2009-presidential/#quiet
  to: /ruritania/2009-presidential/#calm
  why: It was renamed.
`,
  });
  expect(redirectViews(corpus)).toEqual([
    {
      path: 'ruritania/topics/polling',
      title: 'Moved: /ruritania/topics/polling/',
      why: 'Reports say voting.',
      href: '/ruritania/topics/voting/',
    },
  ]);
});
