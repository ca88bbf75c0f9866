import { excerptCitations } from '../excerpts/excerpt-citations.ts';
import { Cite } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import { citation } from './citation.ts';
import { citationIn, type CitationFile } from './citation-file.ts';
import {
  chartItem,
  collectionItem,
  electionSources,
  pageDataItem,
  pageItem,
  passageItem,
  releaseItem,
  type CslItem,
} from './csl-item.ts';
import { pageKinds } from '../../page-kinds.ts';
import { downloads } from '../publishing/downloads.ts';
import '@citation-js/plugin-bibtex';
import { bibtex } from './bibtex.ts';
import { ris } from './formats.ts';
import { editionOf } from '../../site/edition.ts';
import {
  corpusOf,
  electionFile,
  lastReport,
  quoting,
  released2026,
  report,
  the,
  observes,
} from '../../../tests/support/corpus.ts';

const site = new URL('https://observed.example');
const corpus = corpusOf({
  [lastReport]: quoting('Turnout was *high*.', '', '[…] Nobody was surprised.').replace(
    'issuers: [watch]',
    'issuers: [watch, office]',
  ),
  'ruritania/2009-presidential/election.yml': electionFile('2009-presidential', '2009-06-07').replace(
    '[watch]',
    '[watch, office]',
  ),
  'organisations.yml': `- id: watch
  name: Election Watch and Friends
  short: EW
${observes}- id: office
  name: Office of Free Votes
  short: OFV
`,
});
const election = the(corpus).election('2009-presidential');
const passage = the(corpus).excerpt('2009-presidential/passage');
const item = passageItem(corpus, passage, site);

function texts(all: ReturnType<typeof citation>): Readonly<Record<string, string>> {
  return Object.fromEntries(all.map(({ label, text }) => [label, text]));
}

describe('a passage', () => {
  const written = texts(excerptCitations(corpus, election, site).passage ?? []);

  test('is cited as its report, with the section, at its own address', () => {
    expect(item).toEqual({
      id: 'ruritania-2009-presidential-passage',
      type: 'report',
      title: 'Statement of Preliminary Findings',
      author: [{ literal: 'Election Watch and Friends' }, { literal: 'Office of Free Votes' }],
      genre: 'Preliminary statement, presidential election of 7 June 2009 in Ruritania',
      custom: {
        kind: 'Preliminary statement',
        election: 'presidential election of 7 June 2009 in Ruritania',
      },
      section: 'Voting',
      publisher: 'Election Watch and Friends',
      'publisher-place': 'Zenda',
      issued: { 'date-parts': [[2009, 6, 8]] },
      language: 'en',
      archive: 'Elections Observed',
      abstract:
        '“Turnout was high. […] Nobody was surprised.” Finding of Elections Observed: What the report says',
      URL: 'https://observed.example/ruritania/2009-presidential/#passage',
    });
  });

  test('reads in each style as the style prints a report, with this site as the place where it was read', () => {
    expect(written).toMatchObject({
      APA: 'Election Watch and Friends & Office of Free Votes. (2009). Statement of Preliminary Findings [Preliminary statement, presidential election of 7 June 2009 in Ruritania, section “Voting”]. Elections Observed. https://observed.example/ruritania/2009-presidential/#passage',
      Chicago:
        'Election Watch and Friends and Office of Free Votes. 2009. “Statement of Preliminary Findings.” Preliminary statement, presidential election of 7 June 2009 in Ruritania, section “Voting.” Zenda. Elections Observed. https://observed.example/ruritania/2009-presidential/#passage.',
      MLA: 'Election Watch and Friends and Office of Free Votes. Statement of Preliminary Findings. Preliminary statement, presidential election of 7 June 2009 in Ruritania, section “Voting,” 8 June 2009. Elections Observed, https://observed.example/ruritania/2009-presidential/#passage.',
    });
  });

  test('is quoted in Markdown paragraph by paragraph, below it who says so, where and when', () => {
    expect(written.Markdown).toBe(`> Turnout was high.
>
> \\[…] Nobody was surprised.

EW and OFV, “[Statement of Preliminary Findings](https://observed.example/ruritania/2009-presidential/#passage)”, 8 June 2009, on the presidential election of 7 June 2009 in Ruritania, section “Voting”
`);
  });

  test('names the page where it is known', () => {
    const paged = corpusOf({ [lastReport]: quoting('Calm.').replace('{#passage ', '{#passage page=11 ') });
    const cited = texts(
      excerptCitations(paged, the(paged).election('2009-presidential'), site).passage ?? [],
    );
    expect(cited.APA).toContain('section “Voting”, p. 11]');
    expect(cited.BibTeX).toContain('Section “Voting”, p. 11.');
  });

  test('is quoted ready to be pasted, with whose words they are, of which election, where, and the link', () => {
    expect(written.Quotation).toBe(`“Turnout was high.
[…] Nobody was surprised.”
— EW and OFV, “Statement of Preliminary Findings”, 8 June 2009, on the presidential election of 7 June 2009 in Ruritania, section “Voting”. https://observed.example/ruritania/2009-presidential/#passage`);
  });

  test('has the records of reference managers, a link and the code of an embed', () => {
    expect(Object.keys(written)).toEqual([
      'Quotation',
      'Link',
      'APA',
      'Chicago',
      'MLA',
      'Markdown',
      'BibTeX',
      'RIS',
      'CSL-JSON',
      'Embed',
    ]);
    expect(written.Link).toBe(item.URL);
    expect(written.Embed).toContain(
      'src="https://observed.example/embed/ruritania/2009-presidential/#passage"',
    );
    expect(JSON.parse(written['CSL-JSON'] ?? '')).toEqual([
      {
        ...item,
        id: 'ruritania-2009-presidential-statement',
        note: 'Section “Voting”. Quoted in Elections Observed.',
      },
    ]);
  });

  test('shares the entry of its report with the others: three of them are not 2009a, b and c', () => {
    const passages = ['first', 'second', 'third'].map(
      (id) => `:::excerpt[What ${id} says]{#${id} assessment="neutral"}\n> The ${id}.\n:::\n`,
    );
    const three = corpusOf({ [lastReport]: report(`## Voting\n\n${passages.join('\n')}`) });
    const all = Object.values(excerptCitations(three, the(three).election('2009-presidential'), site));
    const records = all.map(texts);
    expect(records.map(({ BibTeX }) => /^@techreport\{(.*),$/m.exec(BibTeX ?? '')?.[1])).toEqual([
      'ruritania-2009-presidential-statement',
      'ruritania-2009-presidential-statement',
      'ruritania-2009-presidential-statement',
    ]);
    const [first, ...others] = records.flatMap((each) => JSON.parse(each['CSL-JSON'] ?? '') as CslItem[]);
    expect(first?.abstract).toBe('“The first.” Finding of Elections Observed: What first says');
    for (const { id, title, author, issued } of others)
      expect({ id, title, author, issued }).toEqual({
        id: first?.id,
        title: first?.title,
        author: first?.author,
        issued: first?.issued,
      });
    expect(records[2]?.RIS).toContain('AB  - “The third.” Finding of Elections Observed: What third says');
  });

  test('has in the references of its section its own address, not that of the first passage', () => {
    const passages = ['first', 'second'].map(
      (id) => `:::excerpt[What ${id} says]{#${id} assessment="neutral"}\n> The ${id}.\n:::\n`,
    );
    const two = corpusOf({ [lastReport]: report(`## Voting\n\n${passages.join('\n')}`) });
    const cited = excerptCitations(two, the(two).election('2009-presidential'), site);
    expect(texts(cited.first ?? []).APA).toMatch(/ \S+2009-presidential\/#first$/);
    expect(texts(cited.second ?? []).APA).toMatch(/ \S+2009-presidential\/#second$/);
  });
});

test.each([
  ['BibTeX', bibtex],
  ['RIS', ris],
] as const)('%s reads back as a report by organisations, with its date and its whole address', (_, write) => {
  const [read] = new Cite(write([item])).data;
  expect(read).toMatchObject({
    type: 'report',
    title: item.title,
    publisher: item.publisher,
    'publisher-place': 'Zenda',
    issued: item.issued,
    URL: item.URL,
  });
  const names = read?.author as { literal?: string; family?: string; given?: string }[];
  // The comma that ends an organisation in RIS leaves a first name of no letter.
  expect(names.map(({ literal, family, given = '' }) => [literal ?? family, given])).toEqual(
    item.author.map(({ literal }) => [literal, '']),
  );
});

test('RIS ends an organisation with a comma: bibutils would make a person of it', () => {
  expect(ris([item]).match(/^AU.*$/gm)).toEqual([
    'AU  - Election Watch and Friends,',
    'AU  - Office of Free Votes,',
  ]);
});

test('RIS breaks no line: a reader would put a space into the address', () => {
  const lines = ris([item]).trim().split('\r\n');
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- ?/.test(line))).toBe(true);
  expect(lines).toContain(`UR  - ${item.URL}`);
});

test('several items have keys that differ', () => {
  const items = [...corpus.excerpts.values()].map((excerpt) => passageItem(corpus, excerpt, site));
  expect(bibtex(items).match(/^@techreport\{.*,$/gm)).toEqual([
    '@techreport{ruritania-2001-presidential-calm,',
    '@techreport{ruritania-2004-parliamentary-calm,',
    '@techreport{ruritania-2009-presidential-passage,',
  ]);
});

test('an election’s page is cited as its reports, the latest first', () => {
  const more = corpusOf({
    'ruritania/2009-presidential/final.md': quoting('Turnout was low.')
      .replace('type: preliminary-statement', 'type: final-report')
      .replace('2009-06-08', '2009-09-01')
      .replace('{#passage', '{#late'),
  });
  const sources = electionSources(more, the(more).election('2009-presidential'), site);
  expect(sources.map(({ id }) => id)).toEqual([
    'ruritania-2009-presidential-final',
    'ruritania-2009-presidential-statement',
  ]);
});

describe('since a release', () => {
  const released = released2026(corpus);
  const cited = texts(
    excerptCitations(released, the(released).election('2009-presidential'), site).passage ?? [],
  );

  test('a report is cited as quoted in a version of this site: it has none itself', () => {
    expect(cited.APA).toContain('section “Voting”]. Elections Observed, version 2026.1. https:');
    expect(cited.Chicago).toContain('Zenda. Elections Observed, version 2026.1. https:');
    expect(cited.MLA).toContain('8 June 2009. Elections Observed, version 2026.1, https:');
    expect(cited.BibTeX).toContain('Section “Voting”. Quoted in Elections Observed, version 2026.1. \\url{');
    expect(cited.RIS).toContain('N1  - Section “Voting”. Quoted in Elections Observed, version 2026.1.');
    expect(JSON.parse(cited['CSL-JSON'] ?? '')).toMatchObject([
      { archive: 'Elections Observed, version 2026.1' },
    ]);
  });

  test('a page is cited in that version, whether the style has a place for it or not', () => {
    const page = texts(
      citation(pageItem('Voting', new URL('https://observed.example/voting/'), editionOf(released))),
    );
    expect(page).toMatchObject({
      APA: 'Elections Observed. (2026, December 1). Voting. Elections Observed, Version 2026.1. https://observed.example/voting/',
      Chicago:
        'Elections Observed. 2026. “Voting.” Elections Observed, Version 2026.1. December 1, 2026. https://observed.example/voting/.',
      MLA: 'Elections Observed. “Voting.” Elections Observed, Version 2026.1, 1 Dec. 2026, https://observed.example/voting/.',
      BibTeX: expect.stringContaining('note = {Version 2026.1. \\url{') as string,
      RIS: expect.stringContaining('N1  - Version 2026.1.') as string,
    });
    expect(JSON.parse(page['CSL-JSON'] ?? '')).toMatchObject([{ version: '2026.1' }]);
  });

  test('a chart and the files of a page are cited in that version', () => {
    const chart = chartItem(released, the(released).country(), 'turnout', 'Turnout', site);
    expect(texts(citation(chart)).APA).toContain('[Chart]. In Elections Observed, version 2026.1.');
    const data = pageDataItem(editionOf(released), 'Voting in Ruritania', '/ruritania/topics/voting/', site);
    expect(texts(citation(data)).APA).toContain('(Version 2026.1) [Dataset]');
  });

  test('tables have the version of a data set, and a release its year, too', () => {
    expect(texts(citation(collectionItem(released, site))).APA).toContain('(Version 2026.1) [Dataset]');
    const item = releaseItem({ release: '2026.1', date: '2026-12-01' }, site);
    expect(texts(citation(item)).APA).toBe(
      'Elections Observed. (2026). Elections Observed: passages and figures of election observation reports (Version 2026.1) [Dataset]. https://observed.example/v/2026.1/',
    );
  });
});

const edition = editionOf(corpus);

test('a page and the collection are cited as this site’s, and its name stands once', () => {
  const page = texts(
    citation(pageItem('Voting', new URL('https://observed.example/topics/voting/'), edition)),
  );
  expect(page.APA).toBe(
    'Elections Observed. (2010, January 20). Voting. https://observed.example/topics/voting/',
  );
  expect(page.MLA).toBe('Elections Observed. Voting. 20 Jan. 2010, https://observed.example/topics/voting/.');
  expect(texts(citation(pageItem('Elections Observed', site, edition))).APA).toBe(
    'Elections Observed. (2010, January 20). https://observed.example/',
  );
  expect(texts(citation(collectionItem(corpus, site)))).toMatchObject({
    APA: expect.stringContaining('[Dataset]') as string,
    RIS: expect.stringMatching(/^TY {2}- DATA/) as string,
  });
});

test('who answers for the site is the publisher of its pages', () => {
  const item = pageItem('Voting', new URL('https://observed.example/topics/voting/'), edition);
  expect(item.publisher).toBe('Elections Observed');
  const cited = texts(citation({ ...item, publisher: 'The Observers' }));
  expect(cited.APA).toBe(
    'Elections Observed. (2010, January 20). Voting. The Observers. https://observed.example/topics/voting/',
  );
  expect(cited.RIS).toContain('PB  - The Observers');
});

describe('as a link', () => {
  const [own] = electionSources(corpus, election, site);

  test('a report is named with who issued it, where and when', () => {
    expect(own && texts(citation(own))).toMatchObject({
      Link: 'https://observed.example/ruritania/2009-presidential/',
      Markdown:
        'Election Watch and Friends and Office of Free Votes, [Statement of Preliminary Findings](https://observed.example/ruritania/2009-presidential/), Zenda, 8 June 2009',
    });
  });

  test('a page is named with the site, and the site with nothing', () => {
    expect(
      texts(citation(pageItem('Use of [brackets]', new URL('https://observed.example/x/'), edition))),
    ).toMatchObject({
      Link: 'https://observed.example/x/',
      Markdown: String.raw`Elections Observed, [Use of \[brackets\]](https://observed.example/x/), 20 January 2010`,
    });
    expect(texts(citation(pageItem('Elections Observed', site, edition))).Markdown).toBe(
      '[Elections Observed](https://observed.example/), 20 January 2010',
    );
  });
});

describe('the citations of what a page holds', () => {
  const files = downloads(pageKinds, corpus, site).filter(({ path }) => path.endsWith('/citations.json'));
  const file = (path: string) =>
    JSON.parse(files.find((each) => each.path === path)?.body() ?? '') as CitationFile;
  const cited = (path: string) => Object.keys(file(path).citations);

  test('are in a file for each folder of pages that offer some', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'ruritania/citations.json',
      'ruritania/threads/citations.json',
      'ruritania/topics/citations.json',
    ]);
    expect(cited('ruritania/citations.json')).toEqual(
      [...corpus.elections.values()].map(({ slug }) => `${slug}/data`),
    );
    expect(cited('ruritania/topics/citations.json')).toEqual(
      [...corpus.topics.keys()].map((topic) => `${topic}/data`),
    );
    expect(cited('ruritania/threads/citations.json')).toEqual(['open-count/data']);
  });

  test('name its files as a data set at the page that describes them', () => {
    const data = texts(citationIn(file('ruritania/topics/citations.json'), 'voting/data'));
    expect(data.APA).toBe(
      'Elections Observed. (2010). Voting in Ruritania (data) [Dataset]. https://observed.example/ruritania/topics/voting/',
    );
    expect(data.RIS).toMatch(/^TY {2}- DATA/);
    expect(cited('ruritania/topics/citations.json')).not.toContain('voting/chart');
  });
});
