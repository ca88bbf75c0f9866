import type { ComparisonDraft } from '../../markdown/comparison-draft.ts';
import { didYouMean, problem, type Problem } from '../../model/problem.ts';
import { countryOf, electionOf, type Drafts } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** A comparison is about a known topic, and each of its paragraphs cites excerpts that exist. */
export const comparisonCites: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) =>
    drafts.comparisons.flatMap((comparison) => [...topic(comparison, drafts), ...cites(comparison, drafts)]),
};

function topic({ topic: id, path, placeOf }: ComparisonDraft, { topics }: Drafts): Problem[] {
  const known = topics.map((topic) => topic.id);
  if (known.includes(id)) return [];
  return [
    problem(
      'topic-unknown',
      path,
      placeOf(['topic']),
      `Unexpected topic \`${id}\`${didYouMean(id, known) || ', expected a known one'}`,
    ),
  ];
}

function cites(
  { path, country, paragraphs, citations }: ComparisonDraft,
  { reports, unread }: Drafts,
): Problem[] {
  const open = new Set([...unread].map(electionOf));
  const known = reports
    .filter((report) => countryOf(report.path) === country)
    .flatMap((report) =>
      report.excerpts.map(({ id }) => `${electionOf(report.path).slice(country.length + 1)}/${id}`),
    );
  const bare = paragraphs.flatMap(({ place }, index) => {
    if (citations.some((citation) => citation.paragraph === index)) return [];
    return [
      problem(
        'comparison-uncited',
        path,
        place,
        'Unexpected paragraph without a citation, expected `[election/excerpt]` after each claim',
      ),
    ];
  });
  const dangling = citations
    .filter(({ excerpt }) => !known.includes(excerpt) && !open.has(electionOf(`${country}/${excerpt}`)))
    .map(({ excerpt, place }) =>
      problem(
        'excerpt-unknown',
        path,
        place,
        `Unexpected excerpt \`${excerpt}\`${didYouMean(excerpt, known) || ', expected one of this country'}`,
      ),
    );
  return [...bare, ...dangling];
}
