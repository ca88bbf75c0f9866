import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { atom } from './atom.ts';
import type { Feed } from './feed.ts';
import type { Corpus } from '../../model/corpus.ts';
import { pagesOf } from '../publishing/page-kind.ts';
import { pageKinds } from '../../page-kinds.ts';
import { correctedSince, corpusOf, lastReport, report, syldavia } from '../../../tests/support/corpus.ts';

const comparison = `---
topic: voting
country: ruritania
question: Was voting calm?
---

Reports describe voting as calm & quiet [2001-presidential/calm].
`;

const corpus = corpusOf({
  ...syldavia,
  'ruritania/topics/voting.md': comparison,
  [lastReport]: report(
    `## Voting

:::excerpt[Turnout was <high>]{#turnout assessment="neutral" threads="open-count"}
> Turnout was :figure[71 per cent]{turnout=71}.
:::

:::excerpt[Voting was calm]{#calm assessment="neutral"}
> Voting was calm.
:::
`,
  ).replace('added: 2010-01-20', 'added: 2010-03-01'),
});

/** Every feed of the site. */
function feeds(of: Corpus): Feed[] {
  return pagesOf(pageKinds, of).flatMap(({ feed }) => feed?.() ?? []);
}

function feedOf(href: string): Feed {
  const found = feeds(corpus).find((feed) => feed.href === href);
  if (found === undefined) throw new Error(`There is no feed of ${href}`);
  return found;
}

test('the site, each country, its topics, its threads and the corrections have a feed', () => {
  expect(feeds(corpus).map(({ href }) => href)).toEqual([
    '/',
    '/ruritania/',
    '/syldavia/',
    '/ruritania/threads/open-count/',
    '/ruritania/topics/voting/',
    '/ruritania/topics/counting/',
    '/ruritania/topics/voter-registration/',
    '/syldavia/topics/voting/',
    '/syldavia/topics/counting/',
    '/syldavia/topics/voter-registration/',
    '/corrections/',
  ]);
});

test('a feed begins with what was added last, and is as new as that', () => {
  const { updated, entries } = feedOf('/ruritania/');
  expect(updated).toBe('2010-03-01');
  expect(entries.map(({ id, updated, published }) => [id, updated, published])).toEqual([
    ['/ruritania/2009-presidential/#statement', '2010-03-01', '2010-03-01'],
    ['/ruritania/2004-parliamentary/#statement', '2010-01-20', '2010-01-20'],
    ['/ruritania/2001-presidential/#statement', '2010-01-20', '2010-01-20'],
    ['/ruritania/topics/voting/', '2010-01-20', '2010-01-20'],
  ]);
  expect(entries[0]).toMatchObject({
    href: '/ruritania/2009-presidential/',
    title: 'Ruritania, presidential election, 7 June 2009: preliminary statement',
    summary: 'Statement of Preliminary Findings. 2 passages and 1 figure.',
  });
});

test('a country’s feed holds nothing of another country; the site’s holds all', () => {
  const syldavian = ({ id }: { id: string }) => id.startsWith('/syldavia/');
  expect(feedOf('/ruritania/').entries.some(syldavian)).toBe(false);
  expect(feedOf('/').entries.filter(syldavian)).toHaveLength(1);
});

test('a topic’s feed has our comparison, and what each report says', () => {
  const { title, entries } = feedOf('/ruritania/topics/voting/');
  expect(title).toBe('Voting in Ruritania');
  expect(entries[0]).toEqual({
    id: '/ruritania/topics/voting/#2009-presidential',
    href: '/ruritania/topics/voting/#2009-presidential',
    title: 'Ruritania, presidential election, 7 June 2009: 2 passages',
    summary: 'Turnout was <high> · Voting was calm',
    published: '2010-03-01',
    reported: '2009-06-08',
    updated: '2010-03-01',
  });
  expect(entries).toContainEqual({
    id: '/ruritania/topics/voting/',
    href: '/ruritania/topics/voting/',
    title: 'Voting in Ruritania: Was voting calm?',
    summary: 'Reports describe voting as calm & quiet.',
    published: '2010-01-20',
    reported: '',
    updated: '2010-01-20',
  });
});

test('a thread’s feed has the reports that mention it', () => {
  expect(feedOf('/ruritania/threads/open-count/').entries.map(({ href }) => href)).toEqual([
    '/ruritania/threads/open-count/#2009-presidential',
  ]);
});

test('an entry is as new as the latest correction of what it leads to', () => {
  const calm = (attributes: string) =>
    report(
      `## Voting

:::excerpt[Voting was calm]{#calm assessment=${attributes} threads="open-count"}
> Voting was calm.
:::
`,
      { published: '2001-06-03' },
    );
  const path = 'ruritania/2001-presidential/statement.md';
  const corrected = correctedSince(
    { 'ruritania/topics/voting.md': comparison, [path]: calm('"concern"') },
    { 'ruritania/topics/voting.md': comparison, [path]: calm('"neutral" revised="2026-12-05"') },
    ['ruritania/2001-presidential/calm', 'assessment', '2026-12-05', 'concern'],
  );
  const updated = (href: string) =>
    feeds(corrected)
      .find((feed) => feed.href === href)
      ?.entries.map((entry) => [entry.href, entry.updated]);
  expect(updated('/ruritania/')?.slice(0, 4)).toEqual([
    ['/ruritania/2001-presidential/', '2026-12-05'],
    ['/corrections/#ruritania-2001-presidential-calm-2026-12-05', '2026-12-05'],
    ['/ruritania/topics/voting/', '2026-12-05'],
    ['/ruritania/2009-presidential/', '2010-01-20'],
  ]);
  expect(updated('/ruritania/threads/open-count/')).toEqual([
    ['/ruritania/threads/open-count/#2001-presidential', '2026-12-05'],
  ]);
});

test('a feed without an entry has the date of the newest report', () => {
  expect(feedOf('/ruritania/topics/counting/')).toMatchObject({ entries: [], updated: '2010-03-01' });
});

test('an entry appears when it is added here, whenever its report was published, and stays there when corrected', () => {
  const appeared = (of: Corpus, id: string) =>
    feeds(of)
      .flatMap(({ entries }) => entries)
      .find((entry) => entry.id === id);
  // Two reports on one election: the entry of the topic is as old as the first, and as new as the second.
  const two = corpusOf({
    'ruritania/2001-presidential/late.md': report(
      '## Voting\n\n:::excerpt[Voting was long]{#long assessment="neutral"}\n> It was long.\n:::\n',
      {
        published: '2001-09-01',
        type: 'final-report',
      },
    ).replace('added: 2010-01-20', 'added: 2012-05-05'),
  });
  expect(appeared(two, '/ruritania/2001-presidential/#late')).toMatchObject({ published: '2012-05-05' });
  expect(appeared(two, '/ruritania/topics/voting/#2001-presidential')).toMatchObject({
    published: '2010-01-20',
    updated: '2012-05-05',
  });
});

test('ids stay when the site moves; links follow it', () => {
  const on = (site: string) => atom(feedOf('/ruritania/topics/voting/'), new URL(site));
  const ids = (xml: string) => xml.match(/<id>.*?<\/id>/g);
  const [here, there] = [on('https://observed.example'), on('https://elsewhere.example')];
  expect(ids(here)).toEqual(ids(there));
  expect(new Set(ids(here)).size).toBe(5);
  expect(there).not.toContain('observed.example/');
});

test('a feed is well-formed Atom, with its marks escaped and its addresses whole', () => {
  const xml = atom(feedOf('/ruritania/threads/open-count/'), new URL('https://observed.example'));
  expect(() => fromXml(xml)).not.toThrow();
  expect(xml.replaceAll(/></g, '>\n<')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
    <id>tag:elections-observed.example,2026:/ruritania/threads/open-count/feed.atom</id>
    <title>Counting in the open: Ruritania</title>
    <updated>2010-03-01T00:00:00Z</updated>
    <author>
    <name>Elections Observed</name>
    <uri>https://observed.example/</uri>
    </author>
    <link rel="self" type="application/atom+xml" href="https://observed.example/ruritania/threads/open-count/feed.atom" />
    <link rel="alternate" type="text/html" href="https://observed.example/ruritania/threads/open-count/" />
    <rights>Findings and comparisons: CC BY 4.0. Quotations and titles of reports: © their issuers.</rights>
    <entry>
    <id>tag:elections-observed.example,2026:/ruritania/threads/open-count/#2009-presidential</id>
    <title>Ruritania, presidential election, 7 June 2009: 1 passage</title>
    <updated>2010-03-01T00:00:00Z</updated>
    <published>2010-03-01T00:00:00Z</published>
    <link rel="alternate" type="text/html" href="https://observed.example/ruritania/threads/open-count/#2009-presidential" />
    <summary>Turnout was &#x3C;high>
    </summary>
    </entry>
    </feed>
    "
  `);
});
