import { at, passageFrame } from './base-path.ts';

/**
 * Every address of the site. Nobody else concatenates one. Addresses are stable for good; the base path under
 * which a copy of the site is served is the only part that may differ.
 */
export { at, withBase, withoutBase, withSlash } from './base-path.ts';

/** The same address with scheme and host. */
export function absolute(address: string, site: URL | string): string {
  return new URL(address, site).href;
}

const pathsFrom = (at: (path: string) => string) => ({
  home: () => at(''),
  /** All countries, where there are several. */
  countries: () => at('#countries'),
  topics: () => at('topics/'),
  indicators: () => at('indicators/'),
  commitments: () => at('commitments/'),
  commitment: (id: string) => at(`commitments/${id}/`),
  /** The part of a commitment's page that is about one election. Two countries may have elections of one slug. */
  commitmentElection: (id: string, country: string, slug: string) =>
    at(`commitments/${id}/#${country}-${slug}`),
  reports: () => at('reports/'),
  /** What is known of a country's elections and not in the collection. */
  knownReports: (country: string) => at(`reports/#${country}-known`),
  glossary: () => at('glossary/'),
  /** What the glossary says of a term. */
  glossaryEntry: (id: string) => at(`glossary/#${id}`),
  /** What the glossary says of a country's party or outlet. */
  glossaryName: (country: string, id: string) => at(`glossary/#${country}-${id}`),
  method: () => at('method/'),
  /** What authors work by. */
  codebook: () => at('method/codebook/'),
  rules: () => at('method/rules/'),
  /** What content/ is held to by a rule, and the way out. */
  rule: (id: string) => at(`method/rules/#${id}`),
  about: () => at('about/'),
  data: () => at('data/'),
  search: (query = '') => at('search/') + (query === '' ? '' : `?q=${encodeURIComponent(query)}`),
  /** A file under /data/, such as `figures.json`. */
  download: (file: string) => at(`data/${file}`),
  /** How a passage is cited in every format: a file and, behind `#`, where in it. */
  passageCitations: (election: string, anchor?: string) =>
    at(`data/${election}/citations-by-passage.json${anchor === undefined ? '' : `#${anchor}`}`),
  machines: () => at('machines/'),
  sitemap: () => at('sitemap.xml'),
  /** The whole site to read from a disk, which the build writes. */
  offlineCopy: () => at('elections-observed.zip'),
  /** The terms of code and fonts of others, which the build writes. */
  licences: () => at('licences.txt'),
  /** What every file of the site is, which the build writes. */
  manifest: () => at('manifest.json'),
  robots: () => at('robots.txt'),
  rights: () => at('rights/'),
  corrections: () => at('corrections/'),
  /** What the log of corrections says of one thing and one day. */
  correction: (anchor: string) => at(`corrections/#${anchor}`),
  releases: () => at('v/'),
  /** A frozen state of the data, `2026.1`. */
  release: (name: string) => at(`v/${name}/`),
  frozen: (release: string, file: string) => at(`v/${release}/${file}`),
  /** What stands for a page where a link to it is shared. */
  preview: (page: string) => `${page}preview.png`,
  /** The feed that follows a page. */
  feed: (page: string) => `${page}feed.atom`,
  country: (country: string) => at(`${country}/`),
  /** An election by its id, `ruritania/2011-presidential`. */
  election: (id: string) => at(`${id}/`),
  /** The permanent address of an excerpt, or of a figure in it, on the page of its election. */
  excerpt: (election: string, anchor: string) => at(`${election}/#${anchor}`),
  topic: (country: string, topic: string) => at(`${country}/topics/${topic}/`),
  /** The part of a topic page that is about one election. */
  topicElection: (country: string, topic: string, slug: string) => at(`${country}/topics/${topic}/#${slug}`),
  indicator: (country: string, indicator: string) => at(`${country}/indicators/${indicator}/`),
  /** The chart of an indicator as a picture. */
  chartPicture: (country: string, indicator: string, format: 'png' | 'svg') =>
    at(`${country}/indicators/${indicator}/chart.${format}`),
  /** The charts of a country for frames on other sites, of which the fragment of the address chooses one. */
  embedIndicators: (country: string) => at(`embed/${country}/indicators/`),
  /** The chart of an indicator alone, for a frame on another site. */
  embedIndicator: (country: string, indicator: string) => at(`embed/${country}/indicators/#${indicator}`),
  /** The passages of an election for frames on other sites, of which the fragment of the address chooses one. */
  embedPassages: (election: string) => at(`embed/${election}/`),
  /** A passage alone, for a frame on another site. */
  embedPassage: (election: string, anchor: string) => at(passageFrame(election, anchor)),
  /** What a program that embeds pages reads of a page with a chart. */
  oEmbed: (page: string) => `${page}oembed.json`,
  thread: (country: string, slug: string) => at(`${country}/threads/${slug}/`),
  /** The part of a thread's page that is about one election. */
  threadElection: (country: string, thread: string, slug: string) =>
    at(`${country}/threads/${thread}/#${slug}`),
  /** Elections by their folders, `2011-presidential`, side by side on these topics. */
  compare: (country: string, elections: readonly string[] = [], topics: readonly string[] = []) =>
    at(`${country}/compare/`) + chosen({ elections, topics }),
  /** The search engine that the build writes. */
  searchEngine: () => at('pagefind/'),
});

type Paths = Readonly<ReturnType<typeof pathsFrom>>;

/** Every address, as pages write it. */
export const paths: Paths = pathsFrom(at);

/** The same on a site that is served at the root of its host: what content/ writes and what the corpus holds. */
export const rootPaths: Paths = pathsFrom((path) => `/${path}`);

/** `?elections=a,b&topics=c`. Ids need no encoding, and a comma that stays one can be read and typed. */
function chosen(lists: Readonly<Record<string, readonly string[]>>): string {
  const parts = Object.entries(lists).filter(([, ids]) => ids.length > 0);
  return parts.length === 0 ? '' : `?${parts.map(([name, ids]) => `${name}=${ids.join(',')}`).join('&')}`;
}

/** The ids that pages are made of; those of elections, threads and indicators begin with the country. */
export interface PageIds {
  readonly countries: readonly string[];
  readonly elections: readonly string[];
  readonly threads: readonly string[];
  readonly topics: readonly string[];
  readonly commitments: readonly string[];
  /** Those of which a country has figures: `ruritania/turnout`. */
  readonly indicators: readonly string[];
}

/** The address of every page that readers may cite. */
export function pageAddresses(ids: PageIds, to: Paths = paths): string[] {
  const below = (id: string): [string, string] => {
    const slash = id.indexOf('/');
    return [id.slice(0, slash), id.slice(slash + 1)];
  };
  const { home, topics, indicators, commitments, reports, glossary, method, codebook, rules, about, data } =
    to;
  const { machines, rights, corrections, releases, search } = to;
  const single = [
    home,
    topics,
    indicators,
    commitments,
    reports,
    glossary,
    method,
    codebook,
    rules,
    about,
    data,
    machines,
    rights,
    corrections,
    releases,
    search,
  ];
  return [
    ...single.map((page) => page()),
    ...ids.commitments.map(to.commitment),
    ...ids.countries.flatMap((country) => [
      to.country(country),
      to.compare(country),
      ...ids.topics.map((topic) => to.topic(country, topic)),
    ]),
    ...ids.elections.map(to.election),
    ...ids.threads.map((id) => to.thread(...below(id))),
    ...ids.indicators.map((id) => to.indicator(...below(id))),
  ];
}
