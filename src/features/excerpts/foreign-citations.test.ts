import { describe, expect, test } from 'vitest';
import type { Citation, CitationText } from '../cite/citation.ts';
import { excerptCitations } from './excerpt-citations.ts';
import { excerptEmbed } from './excerpt-embed.ts';
import { corpusOf, lastReport, report, the } from '../../../tests/support/corpus.ts';

const site = new URL('https://observed.example');

/** A corpus with a report in a language, and what its one passage is cited as. */
function cited(language: string, title: string, heading: string, quote: string) {
  const body = `## ${heading}\n\n:::excerpt[Voting was calm]{#calm assessment="positive" topics="voting"}\n> ${quote}\n:::\n`;
  const text = report(body, { more: `language: ${language}\ntitle-english: Statement on the Vote` });
  const corpus = corpusOf({
    [lastReport]: text.replace('Statement of Preliminary Findings', title),
  });
  const excerpt = the(corpus).excerpt('2009-presidential/calm');
  const citations: Citation = excerptCitations(corpus, excerpt.election, site).calm ?? [];
  const row = (label: string): CitationText => {
    const found = citations.find((each) => each.label === label);
    if (found === undefined) throw new Error(`There is no ${label}`);
    return found;
  };
  return { embed: excerptEmbed(corpus, excerpt), row };
}

/** The words of a citation that are in the language of the report. */
function foreignIn({ text, foreign }: CitationText): readonly string[] | undefined {
  return foreign?.places.map(([start, end]) => text.slice(start, end));
}

const quote = 'كان الاقتراع هادئا في 12 مركزا.';
const [begin, end] = ['\u2067', '\u2069'];

describe('a passage of a report in Arabic', () => {
  const { row, embed } = cited('ar', 'بيان بعثة المراقبة', 'يوم الاقتراع', quote);

  test('is copied as plain text with quotation, title and heading in their direction', () => {
    expect(row('Quotation').text).toMatch(
      `“${begin}${quote}${end}”\n— EW, “${begin}بيان بعثة المراقبة${end}”, 8 June 2009, on`,
    );
    expect(row('Quotation').text).toContain(`section “${begin}يوم الاقتراع${end}”. https://`);
  });

  test('is a paragraph of its own direction in Markdown, with the title isolated in the line below', () => {
    const mark = '\u200f';
    expect(row('Markdown').text).toMatch(
      `> ${mark}${quote}${mark}\n\nEW, “[${begin}بيان بعثة المراقبة${end}](https://`,
    );
  });

  test.each(['APA', 'Chicago', 'MLA'])('is cited in the style of %s with the title isolated', (style) => {
    expect(row(style).text).toContain(`${begin}بيان بعثة المراقبة${end} [Statement on the Vote]`);
  });

  test('says which words are Arabic', () => {
    expect(foreignIn(row('APA'))).toEqual(['بيان بعثة المراقبة', 'يوم الاقتراع']);
    expect(row('Quotation').foreign?.language).toBe('ar');
    expect(foreignIn(row('Quotation'))?.map((each) => each.replaceAll(/[\u2067\u2069]/g, ''))).toEqual([
      quote,
      'بيان بعثة المراقبة',
      'يوم الاقتراع',
    ]);
  });

  test('has no hidden characters in the records of reference managers, which say the language', () => {
    for (const format of ['BibTeX', 'RIS', 'CSL-JSON'])
      expect(row(format).text, format).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(row('BibTeX').text).toContain('langid = {arabic}');
    expect(row('RIS').text).toContain('LA  - ar');
    expect(row('CSL-JSON').text).toContain('"language": "ar"');
  });

  test('is shown in a frame with the fonts that it needs, and named in its direction', () => {
    expect(embed.hasFurtherLetters).toBe(true);
    expect(embed.title).toContain(`${begin}يوم الاقتراع${end})`);
  });
});

test('a passage of a report in French says which words are French, and needs no marks of direction', () => {
  const { row, embed } = cited('fr', 'Déclaration préliminaire', 'Jour du scrutin', 'Le vote a été calme.');
  expect(foreignIn(row('Quotation'))).toEqual([
    'Le vote a été calme.',
    'Déclaration préliminaire',
    'Jour du scrutin',
  ]);
  expect(foreignIn(row('MLA'))).toEqual(['Déclaration préliminaire', 'Jour du scrutin']);
  expect(row('Quotation').text + row('Markdown').text + row('APA').text).not.toMatch(/\p{Cf}/u);
  expect(embed.hasFurtherLetters).toBe(false);
});

test('a passage of a report in the language of the site says nothing of it', () => {
  const { row } = cited('en', 'Statement', 'Voting', 'Voting was calm.');
  expect([row('Quotation'), row('APA')].map(({ foreign }) => foreign)).toEqual([undefined, undefined]);
});
