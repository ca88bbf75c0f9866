import type { BreadcrumbList, Dataset, DefinedTermSet, Organization, Report, WebPage } from 'schema-dts';
import type { Corpus, Election } from '../model/corpus.ts';
import { yearOf } from '../model/year.ts';
import { lastVotingDay } from '../model/votes.ts';
import { editionOf, type Edition } from '../site/edition.ts';
import { ccBy } from '../site/licence.ts';
import { absolute, paths } from '../paths.ts';
import { headlineOf } from '../site/elections.ts';
import type { Link } from '../site/link.ts';
import { citationAnchor, collectionTitle, reportItem } from '../features/cite/csl-item.ts';
import type { Table } from '../features/data/table.ts';
import { language } from '../words/language.ts';
import * as words from '../words/words.ts';

type Described<T> = Exclude<T, string>;

/** A node of a page's JSON-LD, in the terms of schema.org. An `@id` is an address of this site, with an id that is on its page. */
export type GraphNode = Described<WebPage | BreadcrumbList | Report | Dataset | DefinedTermSet>;

/** A page among the pages of the site. */
interface PlacedPage {
  readonly title: string;
  readonly description: string;
  /** Pages above it, outermost first. */
  readonly crumbs: readonly Link[];
  /** Its address, with scheme and host. */
  readonly url: URL;
  /** The state of the collection that it shows. */
  readonly edition: Edition;
}

/** The page itself, and where it stands. */
export function pageGraph({ title, description, crumbs, url, edition }: PlacedPage): GraphNode[] {
  const home = absolute(paths.home(), url);
  const first = { href: paths.home(), label: words.site.name };
  const trail = url.href === home ? [first] : [first, ...crumbs, { href: url.href, label: title }];
  return [
    {
      '@type': 'WebPage',
      '@id': url.href,
      url: url.href,
      name: title,
      description,
      inLanguage: language,
      author: organisation(words.site.name),
      dateModified: edition.changed,
      isPartOf: { '@type': 'WebSite', '@id': home, url: home, name: words.site.name },
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ href, label }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: absolute(href, url),
      })),
    },
  ];
}

/** The reports of an election, with the passage that the page quotes as its headline. */
export function reportGraph(corpus: Corpus, election: Election, site: URL): GraphNode[] {
  const page = absolute(paths.election(election.id), site);
  const headline = headlineOf(election);
  return election.reports.map((report) => {
    const item = reportItem(corpus, election, report, site);
    const { title, author, language } = item;
    const organisations = author.map(({ literal }) => organisation(literal));
    return {
      '@type': 'Report',
      '@id': `${page}#${citationAnchor(item)}`,
      name: title,
      author: organisations,
      publisher: organisations.slice(0, 1),
      copyrightHolder: organisations,
      sourceOrganization: missionNode(corpus, election, report),
      datePublished: report.published,
      inLanguage: language,
      locationCreated: { '@type': 'Place', name: report.place },
      mainEntityOfPage: page,
      about: {
        '@type': 'Event',
        name: words.labels.electionTitle(election),
        startDate: election.date,
        ...(lastVotingDay(election) === election.date ? {} : { endDate: lastVotingDay(election) }),
        location: { '@type': 'Country', name: election.country.name },
      },
      // The others stand in the page once, with their ids, and need not be sent twice.
      ...(headline?.report !== report || headline.withheld !== undefined
        ? {}
        : {
            hasPart: {
              '@type': 'Quotation',
              '@id': absolute(paths.excerpt(election.id, headline.anchor), site),
              text: headline.quote.text,
            },
          }),
    };
  });
}

/** The mission that a report is of, with the organisations that sent it. */
function missionNode(
  { organisations }: Corpus,
  election: Election,
  { mission }: Election['reports'][number],
): Described<Organization> {
  const { format, observer, opened, closed } = mission;
  return {
    ...organisation(
      words.jsonLd.mission(format.name, observer.short, election.country.name, yearOf(election.date)),
    ),
    parentOrganization: mission.organisations.map((id) => organisation(organisations.get(id)?.name ?? id)),
    ...(opened === undefined ? {} : { foundingDate: opened }),
    ...(closed === undefined ? {} : { dissolutionDate: closed }),
  };
}

/** The downloads as one data set. */
export function dataGraph(tables: readonly Table[], corpus: Corpus, site: URL): GraphNode[] {
  const { elections, countries, version } = corpus;
  const url = absolute(paths.data(), site);
  const dates = [...elections.values()]
    .flatMap((election) => [election.date, lastVotingDay(election)])
    .sort();
  const file = (path: string, encodingFormat: string, name: string) => ({
    '@type': 'DataDownload' as const,
    name,
    contentUrl: absolute(paths.download(path), site),
    encodingFormat,
  });
  return [
    {
      '@type': 'Dataset',
      '@id': `${url}#cite`,
      url,
      name: collectionTitle,
      ...(version === undefined ? {} : { version }),
      description: words.data.collection,
      creator: organisation(words.site.name),
      dateModified: editionOf(corpus).changed,
      license: ccBy,
      isAccessibleForFree: true,
      temporalCoverage: `${dates[0] ?? ''}/${dates.at(-1) ?? ''}`,
      spatialCoverage: [...countries.values()].map(({ name }) => ({ '@type': 'Country', name })),
      distribution: [
        ...tables.flatMap(({ name, title }) => [
          file(`${name}.csv`, 'text/csv', title),
          file(`${name}.xlsx`, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', title),
          file(`${name}.json`, 'application/json', title),
        ]),
        file('datapackage.json', 'application/json', words.jsonLd.dataPackage),
      ],
    },
  ];
}

/** The terms of the glossary, each where it stands. */
export function glossaryGraph({ glossary }: Corpus, site: URL): GraphNode[] {
  const terms = [...glossary.values()].map(({ id, term, definition }) => ({ id, name: term, definition }));
  return [termSet(words.jsonLd.glossary, absolute(paths.glossary(), site), terms)];
}

/** The topics with their definitions. */
export function topicsGraph({ topics }: Corpus, site: URL): GraphNode[] {
  const terms = [...topics.values()].map(({ id, label, definition }) => ({ id, name: label, definition }));
  return [termSet(words.jsonLd.topics, absolute(paths.topics(), site), terms)];
}

interface Term {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
}

function termSet(name: string, page: string, terms: readonly Term[]): GraphNode {
  return {
    '@type': 'DefinedTermSet',
    '@id': `${page}#content`,
    name,
    hasDefinedTerm: terms.map((term) => ({
      '@type': 'DefinedTerm',
      '@id': `${page}#${term.id}`,
      name: term.name,
      description: term.definition,
    })),
  };
}

function organisation(name: string): Described<Organization> {
  return { '@type': 'Organization', name };
}
