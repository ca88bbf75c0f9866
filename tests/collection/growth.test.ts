import { excerptEmbedPage } from '../../src/features/excerpts/excerpt-embed.ts';
import { describe, expect, test } from 'vitest';
import type { Corpus, Excerpt, Figure } from '../../src/model/corpus.ts';
import { rules } from '../../src/model/rules/index.ts';
import { paths } from '../../src/paths.ts';
import { electionView } from '../../src/features/elections/election-view.ts';
import { chartEmbedPage, chartEmbeds } from '../../src/features/charts/chart-embed.ts';
import type { EmbedPage } from '../../src/features/embed/embed.ts';
import { binaryDownloads, downloads } from '../../src/features/publishing/downloads.ts';
import { pageKinds } from '../../src/page-kinds.ts';
import { sitemapEntries } from '../../src/features/publishing/sitemap.ts';
import { lockedAddresses } from '../support/addresses.ts';
import { compiled } from '../invented/compiled.ts';
import { grown } from '../invented/grow.ts';
import { completeness, corpus as today, files, release } from './collection.ts';

const later = compiled(grown(files), release);

function embedPagesOf(corpus: Corpus): EmbedPage[] {
  return [
    ...[...corpus.countries.values()].map((country) => chartEmbedPage(corpus, country)),
    ...[...corpus.elections.values()].map((election) => excerptEmbedPage(corpus, election)),
  ];
}

/** Every address that a corpus gives a page, a section, a passage, a rule, a frame, a picture, a feed or a file with data. */
function addressesOf(corpus: Corpus): Set<string> {
  return new Set([
    ...sitemapEntries(pageKinds, corpus, []).map(({ href }) => href),
    ...[...corpus.elections.values()].flatMap((election) =>
      electionView(corpus, election)
        .reports.flatMap(({ sections }) => sections)
        .flatMap(({ id, excerpts }) => [id, ...excerpts.flatMap((excerpt) => excerpt.id ?? [])])
        .map((id) => paths.excerpt(election.id, id)),
    ),
    ...rules.map(({ id }) => paths.rule(id)),
    ...embedPagesOf(corpus).flatMap(({ href, embeds }) => [
      href,
      ...embeds.flatMap(({ id, formerIds }) => [id, ...formerIds].map((each) => `${href}#${each}`)),
    ]),
    ...chartEmbeds(corpus).flatMap(({ country, spec }) =>
      (['png', 'svg'] as const).map((format) => paths.chartPicture(country, spec.id, format)),
    ),
    ...pageKinds
      .flatMap(({ pages }) => pages(corpus))
      .flatMap(({ href, feed }) => (feed === undefined ? [] : [paths.feed(href)])),
    ...[downloads, binaryDownloads]
      .flatMap((files) => files(pageKinds, corpus, new URL('https://example.org')).map(({ path }) => path))
      .map((path) => paths.download(path)),
    ...corpus.redirects.map(({ from }) => from),
  ]);
}

describe('when the collection has grown by a country, an election, a second report, a thread, and a passage first in every report', () => {
  test('there is more of everything', () => {
    expect(later.countries.size).toBe(today.countries.size + 1);
    expect(later.elections.size).toBeGreaterThan(today.elections.size + 1);
    expect(later.excerpts.size).toBeGreaterThan(today.excerpts.size + today.elections.size);
    expect(later.threads.size).toBeGreaterThan(today.threads.size);
    expect(later.comparisons.size).toBeGreaterThan(today.comparisons.size);
  });

  test('a link to a passage opens the same passage', () => {
    const wordsOf = (excerpt?: Excerpt) =>
      excerpt && [excerpt.id, excerpt.report.id, excerpt.section, excerpt.finding, excerpt.quote.text];
    const ids = [...today.excerpts.keys()];
    expect(ids.map((id) => wordsOf(later.excerpts.get(id)))).toEqual(
      ids.map((id) => wordsOf(today.excerpts.get(id))),
    );
  });

  test('a link to a figure opens the same number in the same sentence', () => {
    const wordsOf = (figure?: Figure) =>
      figure && [figure.excerpt.id, figure.anchor, figure.text, figure.sentence, figure.value];
    const ids = [...today.figures.keys()];
    expect(ids.map((id) => wordsOf(later.figures.get(id)))).toEqual(
      ids.map((id) => wordsOf(today.figures.get(id))),
    );
  });

  test('every address that was ever published is still there', () => {
    // What a release froze, and files without data, are not made of the corpus.
    const made = lockedAddresses().filter(
      (address) => !/^\/v\/./.test(address) && /\/$|#|^\/data\/|\.(?:atom|png|svg)$/.test(address),
    );
    const published = addressesOf(later);
    expect(made.length).toBeGreaterThanOrEqual(completeness.addresses);
    expect(made.filter((address) => !published.has(address))).toEqual([]);
  });
});
