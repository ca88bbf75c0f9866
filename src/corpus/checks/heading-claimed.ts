import { primaryLanguage } from '../../model/language.ts';
import { didYouMean, problem, type Problem } from '../../model/problem.ts';
import type { ResolvedDrafts, ResolvedReport } from '../resolve.ts';
import { claimsOf, isAmbiguous, isUntied, type ClaimedHeadings } from '../topics-of.ts';
import type { CorpusCheck } from './check.ts';

/**
 * Every heading belongs to a topic, by `topics.yml` or the file of the report's language. Under a heading that several
 * topics claim, and in a report whose language has no file, every excerpt names its topic.
 */
export const headingClaimed: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) =>
    drafts.reports.flatMap((report) =>
      report.claimed === undefined ? untied(report) : inReport(report, report.claimed, drafts),
    ),
};

function inReport(
  { path, fields, sections, excerpts }: ResolvedReport,
  claimed: ClaimedHeadings,
  drafts: ResolvedDrafts,
): Problem[] {
  const { file, known } = headingsOf(fields.language, drafts);
  return [
    ...sections
      .filter(({ key }) => !claimed.has(key))
      .map(({ heading, key, place }) =>
        problem(
          'heading-unclaimed',
          path,
          place,
          `Unexpected heading \`${heading}\`, expected one that a topic of \`${file}\` lists${didYouMean(key, known)}`,
        ),
      ),
    ...excerpts
      .filter((excerpt) => isAmbiguous(excerpt, claimed))
      .map((excerpt) => {
        const { id, place, section } = excerpt;
        const expected = claimsOf(excerpt, claimed).map((topic) => `\`${topic}\``);
        const reason = `Unexpected excerpt \`${id}\` without a topic under \`${section?.heading ?? ''}\`, expected \`topics="…"\` with one of ${expected.join(', ')}`;
        return problem('heading-ambiguous', path, place, reason);
      }),
  ];
}

/** The file that lists the headings of a language, and those that it lists. */
function headingsOf(
  language: string,
  { topics, languages }: ResolvedDrafts,
): { readonly file: string; readonly known: readonly string[] } {
  const own = languages.get(language) ?? languages.get(primaryLanguage(language));
  return own === undefined
    ? { file: 'topics.yml', known: topics.flatMap(({ headings }) => headings) }
    : { file: own.path, known: Object.values(own.fields.headings).flat() };
}

function untied({ path, fields, excerpts, claimed }: ResolvedReport): Problem[] {
  const file = `languages/${primaryLanguage(fields.language)}.yml`;
  return excerpts
    .filter((excerpt) => isUntied(excerpt, claimed))
    .map(({ id, place, section }) =>
      problem(
        'heading-without-language',
        path,
        place,
        `Unexpected excerpt \`${id}\` without a topic under \`${section?.heading ?? ''}\`, expected \`topics="…"\`, or the headings of the language \`${fields.language}\` in \`${file}\``,
      ),
    );
}
