import { countryOf, electionOf, type Drafts } from '../../src/corpus/drafts.ts';
import { parse } from '../../src/corpus/parse.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { claimedByLanguage, claimedIn, topicsOf } from '../../src/corpus/topics-of.ts';
import type { ReportDraft } from '../../src/markdown/report-draft.ts';
import type { ElectionFields } from '../../src/model/election.ts';
import { withLineAfter, withoutKnownReport } from './edits.ts';
import { firstOf, free, idsOf, latestAdded, type Growth } from './growth.ts';
import { shortReport } from './short-report.ts';

/** In every report one more passage, before all that were there. Each is called `first-words` or the like. */
export function addFirstPassages(files: readonly SourceFile[]): SourceFile[] {
  const { drafts } = parse(files);
  const taken = idsOf(drafts);
  const reports = new Map(drafts.reports.map((report) => [report.path, report]));
  return files.map((file) => {
    const report = reports.get(file.path);
    const [section] = report?.sections ?? [];
    if (report === undefined || section === undefined) return file;
    const election = electionOf(report.path);
    const id = free('first-words', (name) => taken.has(`${election}/${name}`));
    taken.add(`${election}/${id}`);
    return withLineAfter(file, section.place.line, firstPassage(id, topicOfFirst(report, drafts)));
  });
}

function firstPassage(id: string, topic: string): string {
  return `
:::excerpt[The report opens with a sentence that was not here before]{#${id} assessment="neutral" topics="${topic}"}
> The mission had opened its office well before the day of the election.
:::`;
}

/**
 * One more report on an election, the final one of its first mission, with one passage and the rest not excerpted yet. By
 * default on the last of the last country whose organisation writes final reports.
 */
export function addSecondReport(files: readonly SourceFile[], election?: string): Growth {
  const { drafts } = parse(files);
  const observed = [...drafts.elections].filter(
    ([, { fields }]) =>
      fields.missions.every((mission) => mission['election-day'] !== 'before-the-event') &&
      finalReportOf(fields, drafts) !== undefined,
  );
  const chosen =
    election ??
    firstOf(
      observed.toReversed().map(([id]) => id),
      'an election that was observed by an organisation with final reports',
    );
  const fields = drafts.elections.get(chosen)?.fields;
  if (fields === undefined) throw new Error(`Unexpected election \`${chosen}\`, expected one of the content`);
  const mission = firstOf(fields.missions, 'a mission');
  const type = finalReportOf(fields, drafts);
  if (type === undefined)
    throw new Error(
      `Unexpected election \`${chosen}\`, expected one whose organisation writes final reports`,
    );
  // Where its final report is known, this is it.
  const known = (drafts.known.get(countryOf(chosen))?.fields ?? [])
    .filter(({ date, kind }) => date === fields.date && kind === fields.kind)
    .flatMap(({ missions }) => missions.flatMap(({ reports }) => reports))
    .find((report) => report.type === type);
  const published = known?.published ?? `${Number(fields.date.slice(0, 4)) + 1}-01-20`;
  const paths = new Set(files.map(({ path }) => path));
  const name = free('final-report', (slug) => paths.has(`${chosen}/${slug}.md`));
  const taken = idsOf(drafts);
  const passage = free('second-report', (id) => taken.has(`${chosen}/${id}`));
  const issuer = firstOf(mission.organisations, 'an organisation');
  const report = shortReport({
    path: `${chosen}/${name}.md`,
    type,
    issuers: drafts.organisations.filter(({ id }) => id === issuer),
    ...(mission.id === undefined ? {} : { mission: mission.id }),
    published,
    added: latestAdded(drafts),
    topic: firstOf(drafts.topics, 'a topic'),
    topics: drafts.topics,
    silence: 'not-yet-excerpted',
    passage,
    quotation: 'The process as a whole is described here, from the first day to the last.',
  });
  const others = files.map((file) =>
    file.path === `${countryOf(chosen)}/known-reports.yml`
      ? withoutKnownReport(file, fields.date, type)
      : file,
  );
  return { files: [...others, report], added: `${chosen}/${name}` };
}

/** The kind of final report that the first mission to an election writes; undefined where its organisation has none. */
function finalReportOf({ missions }: ElectionFields, { organisations }: Drafts): string | undefined {
  const mission = missions[0];
  const observer = mission?.organisations
    .flatMap((id) => organisations.find((each) => each.id === id) ?? [])
    .find(({ formats }) => formats.some(({ id }) => id === mission.format));
  return observer?.reports.find(({ final }) => final)?.id;
}

/** A topic that a report speaks of already, so that no silence is contradicted. */
function topicOfFirst({ excerpts, path, fields }: ReportDraft, drafts: Drafts): string {
  const [excerpt] = excerpts;
  const claimed = claimedIn(fields.language, claimedByLanguage(drafts));
  const [topic] = excerpt === undefined ? [] : topicsOf(excerpt, claimed);
  if (topic === undefined)
    throw new Error(`Unexpected report \`${path}\` without a passage on a topic, expected one`);
  return topic;
}
