import { expect, test } from 'vitest';
import { excerptView } from './excerpt-view.ts';
import { correctedSince, corpusOf, lastReport, quoting, report, the } from '../../../tests/support/corpus.ts';
import { calm as judged, sealed } from '../../../tests/support/readings.ts';

const corpus = corpusOf({
  [lastReport]: `${report(
    `## Voting

:::excerpt[Calm]{#calm assessment="concern" topics="+counting" threads="open-count"}
> Calm.[^7]

Ours.
:::
`,
    { absent: '{ voter-registration: no-section }' },
  ).replace('place: Zenda', 'place: Zenda\nlanguage: fr')}\n[^7]: See the law.\n`,
  'languages/fr.yml': 'headings: { voting: [Voting] }',
});
const calm = the(corpus).excerpt('2009-presidential/calm');

test('an excerpt has its anchor at home and nowhere else, and its address everywhere', () => {
  expect(excerptView(corpus, calm, 'home')).toMatchObject({
    id: 'calm',
    href: '/ruritania/2009-presidential/#calm',
    cite: {
      href: '/ruritania/2009-presidential/#cite',
      file: '/data/ruritania/2009-presidential/citations-by-passage.json#calm',
    },
  });
  expect(excerptView(corpus, calm, 'elsewhere')).toMatchObject({
    id: undefined,
    href: '/ruritania/2009-presidential/#calm',
  });
});

test('an excerpt that had another id bears it too, where it is at home', () => {
  const moved = corpusOf({
    'redirects.yml': `- from: /ruritania/2009-presidential/#quiet
  to: /ruritania/2009-presidential/#calm
  why: It was renamed.
`,
  });
  const excerpt = the(moved).excerpt('2009-presidential/calm');
  expect(excerptView(moved, excerpt, 'home').formerIds).toEqual(['quiet']);
  expect(excerptView(moved, excerpt, 'elsewhere').formerIds).toEqual([]);
  expect(excerptView(corpus, calm, 'home').formerIds).toEqual([]);
});

test('the mark of a footnote and the footnote lead to each other', () => {
  const { quoteHtml, footnotes } = excerptView(corpus, calm, 'home');
  const [footnote] = footnotes;
  expect(footnote).toEqual({
    id: '2009-presidential.calm.note-7',
    backHref: '#2009-presidential.calm.note-7.mark',
    mark: '7',
    html: '<p>See the law.</p>',
  });
  expect(quoteHtml).toContain(`href="#${footnote?.id ?? ''}"`);
  expect(quoteHtml).toContain(`id="${footnote?.backHref.slice(1) ?? ''}"`);
});

test('the report’s words say their language, and ours stand apart', () => {
  expect(excerptView(corpus, calm, 'home')).toMatchObject({
    language: 'fr',
    noteHtml: '<p>Ours.</p>',
  });
  expect(excerptView(corpus, the(corpus).excerpt('2001-presidential/calm'), 'home')).toMatchObject({
    language: 'en',
    noteHtml: undefined,
    footnotes: [],
  });
});

test('its source says country, election and day, report and issuers, and section', () => {
  expect(excerptView(corpus, calm, 'elsewhere').source).toEqual({
    election: 'Ruritania, presidential election, 7 June 2009',
    report: 'Preliminary statement of 8 June 2009, EW',
    heading: 'Voting',
    section: [{ words: 'Voting', language: 'fr' }],
    attribution:
      'EW, “Statement of Preliminary Findings”, 8 June 2009, on the presidential election of 7 June 2009 in Ruritania, section “Voting”',
    document: [{ slot: 'document', words: 'The publisher’s list of reports' }, '; page not recorded'],
    documentHref: 'https://watch.example/ruritania',
    about: [],
    hasPage: false,
  });
});

test('its source leads to the document and names the page, where they are known', () => {
  const landing = 'https://watch.example/ruritania';
  const paged = quoting('Calm.').replace('{#passage ', '{#passage page=11 ');
  const sourceIn = (text: string) => {
    const known = corpusOf({ [lastReport]: text });
    return excerptView(known, the(known).excerpt('2009-presidential/passage'), 'home').source;
  };
  expect(sourceIn(paged.replace(landing, `${landing}, document: ${landing}/2009.pdf`))).toMatchObject({
    section: ['Voting', ', p. 11'],
    attribution: expect.stringMatching(/section “Voting”, p\. 11$/) as string,
    document: [{ slot: 'document', words: 'The document' }, ', ', 'p. 11'],
    documentHref: `${landing}/2009.pdf`,
    hasPage: true,
  });
  expect(sourceIn(paged)).toMatchObject({
    document: [
      { slot: 'document', words: 'The publisher’s list of reports' },
      '; ',
      'p. 11',
      ' of the document',
    ],
    documentHref: landing,
  });
});

test('an assessment is told in words and as a shape', () => {
  expect(excerptView(corpus, calm, 'home')).toMatchObject({
    mark: { assessment: 'concern', label: 'Concern', shape: '▼' },
  });
});

test('topics and threads are linked; the thread whose page it is, is not', () => {
  const view = excerptView(corpus, calm, 'elsewhere');
  expect(view.topics.map(({ href }) => href)).toEqual([
    '/ruritania/topics/voting/',
    '/ruritania/topics/counting/',
  ]);
  expect(view.threads.map(({ href }) => href)).toEqual(['/ruritania/threads/open-count/']);
  expect(excerptView(corpus, calm, 'elsewhere', corpus.threads.get('ruritania/open-count')).threads).toEqual(
    [],
  );
});

test('a passage that we corrected says on which day, and leads to what it said before', () => {
  const corrected = correctedSince(
    { [lastReport]: quoting('Calm.').replace('"neutral"', '"concern"') },
    { [lastReport]: quoting('Calm.').replace('"neutral"', '"neutral" revised="2026-12-05"') },
    ['ruritania/2009-presidential/passage', 'assessment', '2026-12-05', 'concern'],
  );
  expect(
    excerptView(corrected, the(corrected).excerpt('2009-presidential/passage'), 'home').corrected,
  ).toEqual({
    href: '/corrections/#ruritania-2009-presidential-passage-2026-12-05',
    label: 'Corrected on 5 December 2026',
  });
  expect(excerptView(corpus, calm, 'home').corrected).toBeUndefined();
});

test('a passage says at home that it was read once, and that its words are only proposed', () => {
  const cautions = (place: 'home' | 'elsewhere', own = calm) => excerptView(corpus, own, place).cautions;
  expect(cautions('home')).toEqual(['Read once']);
  expect(cautions('home', { ...calm, isProposed: true })).toEqual([
    'Proposed: these words were not checked against the report yet.',
    'Read once',
  ]);
  expect(cautions('elsewhere', { ...calm, isProposed: true })).toEqual([]);
  const twice = the(
    corpusOf(sealed([{ calm: {} }], 'calm: { again: { day: 2010-03-01, why: The note said too much. } }')),
  );
  const read = excerptView(corpus, twice.excerpt('2009-presidential/calm'), 'home');
  expect(read.cautions).toEqual([]);
  expect(read.settled).toEqual(['Read again on 1 March 2010: The note said too much.']);
});

test('what was settled after two readings is said with its reason, where the excerpt is at home', () => {
  const read = the(
    corpusOf(
      sealed(
        [
          {
            calm: { second: judged.replace('positive', 'neutral').replace('[voting]', '[voting, counting]') },
          },
        ],
        'calm: { topics: { is: [voting], why: Nothing is counted. }, assessment: { is: positive, why: It is praise. } }',
      ),
    ),
  ).excerpt('2009-presidential/calm');
  expect(excerptView(corpus, read, 'home').settled).toEqual([
    'Assessment: It is praise.',
    'Topics: Nothing is counted.',
  ]);
  expect(excerptView(corpus, read, 'elsewhere').settled).toEqual([]);
  expect(excerptView(corpus, calm, 'home').settled).toEqual([]);
});
