import { statSync } from 'node:fs';
import { join } from 'node:path';
import { compileCorpus } from '../../src/corpus/compile.ts';
import { readLatestRelease } from '../../src/corpus/releases.ts';
import { readContent } from '../../src/corpus/disk.ts';
import { lastDayOfWriting } from '../../src/corpus/today.ts';
import { chartEmbedPage } from '../../src/features/charts/chart-embed.ts';
import type { EmbedPage } from '../../src/features/embed/embed.ts';
import { excerptEmbedPage } from '../../src/features/excerpts/excerpt-embed.ts';
import { indicatorPages } from '../../src/features/indicators/indicator-pages.ts';
import type { SitePage } from '../../src/features/publishing/page-kind.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { formatProblems } from '../../src/model/problem.ts';
import { pageKinds } from '../../src/page-kinds.ts';
import { paths } from '../../src/paths.ts';
import { electionsOf, excerptsOn } from '../../src/site/elections.ts';
import type { BuiltSite } from './built-site.ts';

/** The corpus that a site was built from. */
export function corpusOf({ content, folder }: BuiltSite): Corpus {
  const { corpus, problems } = compileCorpus(readContent(content), {
    today: lastDayOfWriting(content),
    release: readLatestRelease(folder),
  });
  if (corpus === undefined) throw new Error(formatProblems(problems, `${content}/`));
  return corpus;
}

/**
 * One page of every kind, by the name of its kind: the one with the most on it, which is the longest file. A kind whose pages
 * differ much has one of each state. Kinds that the site has no page of are left out. Paths are without the base.
 */
export function pageOfEachKind(site: BuiltSite, corpus = corpusOf(site)): ReadonlyMap<string, string> {
  const longest = (hrefs: readonly string[]) => longestOf(site, hrefs);
  const charts = [...corpus.countries.values()].map((country) => chartEmbedPage(corpus, country));
  const passages = [...corpus.elections.values()].map((election) => excerptEmbedPage(corpus, election));
  const found: readonly (readonly [kind: string, path: string | undefined])[] = [
    ...pageKinds.map(({ id, pages }) => [id, longest(hrefsOf(pages(corpus)))] as const),
    ...indicatorsByChart(corpus).map(([kind, hrefs]) => [`indicator with ${kind}`, longest(hrefs)] as const),
    ['topic with silences', longest(mostSilentTopics(corpus))],
    ['compare of two', comparisonOfTwo(corpus)],
    ['embedded chart', highestEmbed(charts)],
    ['embedded passage', highestEmbed(passages)],
    ['embedded charts, of which none is chosen', mostEmbeds(charts)],
    ['embedded passages, of which none is chosen', mostEmbeds(passages)],
    ['missing page', '/404.html'],
  ];
  return new Map(found.flatMap(([kind, path]) => (path === undefined ? [] : [[kind, path] as const])));
}

function hrefsOf(pages: readonly SitePage[]): string[] {
  return pages.map(({ href }) => href);
}

/** The first of the longest files. */
function longestOf({ folder }: BuiltSite, hrefs: readonly string[]): string | undefined {
  const size = (href: string) => statSync(join(folder, href, 'index.html')).size;
  return hrefs.toSorted((a, b) => size(b) - size(a))[0];
}

/** The frame that needs the most room. */
function highestEmbed(pages: readonly EmbedPage[]): string | undefined {
  return pages.flatMap(({ embeds }) => embeds).toSorted(byCount(({ height }) => height))[0]?.href;
}

/** The page with the most frames, without the name of one. */
function mostEmbeds(pages: readonly EmbedPage[]): string | undefined {
  const [most] = pages.toSorted(byCount(({ embeds }) => embeds.length));
  return most === undefined || most.embeds.length === 0 ? undefined : most.href;
}

/** Pages that have a chart or figures alone, by the kind of the chart. */
function indicatorsByChart(corpus: Corpus): [kind: string, hrefs: string[]][] {
  const charted = indicatorPages.pages(corpus).map((page) => ({ page, data: page.data?.() }));
  const byKind = Map.groupBy(charted, ({ data }) => data?.chart?.spec.kind);
  return [...byKind].map(([kind, group]) => [
    kind === undefined ? 'no chart' : `a chart of ${kind}`,
    hrefsOf(group.map(({ page }) => page)),
  ]);
}

/** The pages of topics on which the most elections of a country are silent. */
function mostSilentTopics(corpus: Corpus): string[] {
  const topics = [...corpus.countries.values()].flatMap((country) =>
    [...corpus.topics.values()].map((topic) => ({
      href: paths.topic(country.id, topic.id),
      silences: electionsOf(corpus, country).filter((election) => excerptsOn(election, topic).length === 0)
        .length,
    })),
  );
  const most = Math.max(1, ...topics.map(({ silences }) => silences));
  return topics.filter(({ silences }) => silences === most).map(({ href }) => href);
}

/** The two elections of a country with the most passages, on the two topics with the most of these. */
function comparisonOfTwo(corpus: Corpus): string | undefined {
  const [pair] = [...corpus.countries.values()]
    .map((country) => electionsOf(corpus, country).toSorted(byCount(({ excerpts }) => excerpts.length)))
    .filter(({ length }) => length > 1)
    .map((elections) => elections.slice(0, 2))
    .toSorted(byCount((elections) => elections.reduce((sum, { excerpts }) => sum + excerpts.length, 0)));
  const two = pair?.toSorted((a, b) => a.date.localeCompare(b.date)) ?? [];
  const [first] = two;
  if (first === undefined) return undefined;
  const topics = [...corpus.topics.values()]
    .toSorted(byCount((topic) => two.reduce((sum, election) => sum + excerptsOn(election, topic).length, 0)))
    .slice(0, 2);
  return paths.compare(
    first.country.id,
    two.map(({ slug }) => slug),
    topics.map(({ id }) => id),
  );
}

/** Orders by a count, the highest first. */
function byCount<T>(count: (thing: T) => number): (a: T, b: T) => number {
  return (a, b) => count(b) - count(a);
}
