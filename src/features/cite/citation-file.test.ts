import { expect, test } from 'vitest';
import { compiled } from '../../../tests/invented/compiled.ts';
import { inventedSite } from '../../../tests/invented/site.ts';
import { excerptCitations } from '../excerpts/excerpt-citations.ts';
import { citationFile, citationIn, type CitationFile } from './citation-file.ts';

const corpus = compiled(inventedSite());
const site = new URL('https://observed.example');

function read(text: string): CitationFile {
  return JSON.parse(text) as CitationFile;
}

test('gives back every citation of an election letter by letter, in less than half the bytes', () => {
  const bytes = { whole: 0, packed: 0 };
  // One of each country.
  for (const [election] of corpus.indexes.electionsByCountry.values()) {
    if (election === undefined) continue;
    const citations = excerptCitations(corpus, election, site);
    const text = citationFile(citations);
    const file = read(text);
    expect(Object.keys(file.citations)).toEqual(Object.keys(citations));
    for (const [name, citation] of Object.entries(citations))
      expect(citationIn(file, name)).toEqual(citation);
    bytes.whole += JSON.stringify(citations).length;
    bytes.packed += text.length;
  }
  expect(bytes.packed).toBeLessThan(bytes.whole / 2);
});

test('a text may be empty, and hold nothing but what it is cut at', () => {
  const citation = ['', '\n\n“”', '#https://a#https://b', '”“'].map((text) => ({ label: 'A', text }));
  expect(citationIn(read(citationFile({ a: citation })), 'a')).toEqual(citation);
  expect(read(citationFile({}))).toEqual({ pieces: [], citations: {} });
});

test('a citation that is not there is refused, and one of which a piece is missing', () => {
  const file = read(citationFile({ a: [{ label: 'Link', text: 'https://a' }] }));
  expect(() => citationIn(file, 'b')).toThrow('The file does not say how to cite b');
  expect(() => citationIn({ ...file, pieces: [] }, 'a')).toThrow('The file lacks a piece of a citation');
  expect(() => citationIn({} as CitationFile, 'a')).toThrow();
});
