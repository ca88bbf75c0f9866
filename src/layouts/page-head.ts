import type { Link } from '../site/link.ts';
import { pageItem, type CslItem } from '../features/cite/csl-item.ts';
import type { Edition } from '../site/edition.ts';
import { pageGraph, type GraphNode } from './json-ld.ts';

/** Metadata of a page for programs. */
export interface PageHead {
  /** What readers cite who cite the page. */
  readonly sources: readonly CslItem[];
  /** Names and contents of `<meta>`. */
  readonly meta: readonly (readonly [name: string, content: string])[];
  readonly graph: readonly GraphNode[];
}

/** What is particular to a page. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Link[];
  /** Its address, with scheme and host. */
  readonly url: URL;
  /** What it quotes, the latest first; a page that has no such source is cited itself. */
  readonly sources: readonly CslItem[];
  /** The state of the collection that it shows. */
  readonly edition: Edition;
  /** What it is about, in JSON-LD. */
  readonly graph: readonly GraphNode[];
}

/** The head of a page, for reference managers, libraries and search engines. */
export function pageHead(facts: PageFacts): PageHead {
  const { sources, url, graph } = facts;
  const own = pageItem(facts.title, url, facts.edition);
  const [first = own] = sources;
  return {
    sources: [first, ...sources.slice(1)],
    meta: [...dublinCore(first, url), ...(first.type === 'report' ? highwire(first, url) : [])],
    graph: [...pageGraph(facts), ...graph],
  };
}

function dublinCore(item: CslItem, { href }: URL): Meta {
  const { type, title, author, publisher, issued, language } = item;
  return [
    ['DC.title', title],
    // A name without a comma is taken for a person's; only next to Highwire tags is it ignored.
    ...author.map(({ literal }) => ['DC.creator', type === 'report' ? literal : `${literal},`] as const),
    ['DC.publisher', publisher ?? author[0]?.literal ?? title],
    ...(issued === undefined ? [] : [['DC.date', dateOf(issued, '-')] as const]),
    ...kindAndPlace(item),
    ['DC.language', language],
    ['DC.identifier', href],
  ];
}

/** The kind of a report and where it was issued, in the names that Zotero knows, which files a data set as such. */
function kindAndPlace({ type, genre, 'publisher-place': place }: CslItem): Meta {
  if (type === 'dataset') return [['DC.type', type]];
  if (type !== 'report') return [];
  return [
    ...(genre === undefined ? [] : [['DC.type', genre] as const]),
    ...(place === undefined ? [] : [['eprints.place_of_pub', place] as const]),
  ];
}

/** What reference managers read first. They file a page as a report when an institution is named. */
function highwire({ title, author, publisher, issued, language }: CslItem, { href }: URL): Meta {
  return [
    ['citation_title', title],
    // Without the comma a reference manager makes `Office for Free Elections and Human` a first name.
    ...author.map(({ literal }) => ['citation_author', `${literal},`] as const),
    ['citation_technical_report_institution', publisher ?? ''],
    ...(issued === undefined ? [] : [['citation_publication_date', dateOf(issued, '/')] as const]),
    ['citation_language', language],
    ['citation_public_url', href],
  ];
}

type Meta = PageHead['meta'];

function dateOf({ 'date-parts': [day] }: NonNullable<CslItem['issued']>, separator: string): string {
  return day.map((part) => String(part).padStart(2, '0')).join(separator);
}
