/** The page for developers, and what programs read of the site. */
import { sentence, slot, type Sentence } from '../sentence.ts';

export function forPeople(): Sentence {
  return sentence`The ${slot('data', 'data')} page explains the tables and their terms of use to people.`;
}

/** Kinds of what programs can read. */
export const kinds = {
  tables: {
    title: 'Tables',
    what: 'The whole collection, described field by field by the data package. JSON holds the same rows as CSV. A country has its part of excerpts, figures and pairs below data/ and its address, an election of excerpts and figures; the country has these as Parquet too, to be read in place. Ids and addresses do not change; where a passage or page has to move, its old address leads to the new one.',
  },
  schemas: { title: 'Schemas', what: 'JSON Schema (2020-12) of each JSON table.' },
  citations: {
    title: 'Citations and annotations',
    what: 'Every report for reference managers; the passages of an election have citations.bib, citations.ris and citations.csl.json below data/ and its address. The passages of each report as W3C Web Annotations of its source text, which the first describes and all name by its SHA-256; 32 characters before and after tell their place in it.',
  },
  charts: {
    title: 'Charts',
    what: 'An indicator with a chart has it as chart.png and chart.svg at its address, with unit, source and what may not be compared; oembed.json beside them describes its frame for other sites.',
  },
  feeds: {
    title: 'Feeds',
    what: 'Atom. A country, a topic and an issue have theirs at their address with feed.atom behind; an entry is a report that was added, or a comparison that takes it in.',
  },
  pages: {
    title: 'All pages',
    what: 'The sitemap has every page with the day on which something was last added to it. Everything may be crawled; the zip has it at once, to be read from a disk. The manifest names every file of the site with its length and SHA-256, so that a copy can be held against it. Code and fonts that others made have their terms in a file of its own.',
  },
  search: {
    title: 'Search',
    what: 'A query is an address, with its filters and its order. The index itself is made for this page alone; programs that look for passages read the tables.',
  },
  releases: {
    title: 'Releases',
    what: 'States that never change, each with a changelog.json: tables, citations, annotations, and the pages for frames on other sites. A file of data/ lies in v/2026.1/, a page of embed/ in v/2026.1/embed/, for example; frames.json has the code that shows each chart and passage as it was frozen.',
  },
} as const;

export const wholeSite = 'The whole site';
export const corrections = 'Corrections';
export const aQuery = 'A query';
export const allReleases = 'All releases';

/** Words to search for, as an example. */
export const exampleQuery = 'open count';

/** A chart by its indicator and country. */
export function chart(indicator: string, country: string): string {
  return `${indicator}: ${country}`;
}
