import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { claimedHeadings } from '../../src/corpus/topics-of.ts';
import { headingKey } from '../../src/model/heading.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { Topic } from '../../src/model/vocabulary.ts';
import { hostOf } from './issuers.ts';
import { inventedPassage, type PassagePlan } from './passage.ts';
import { passagePlans } from './plan.ts';
import { randomOf, type Random } from './random.ts';
import type { ReportSetting } from './report-setting.ts';
import { place } from './sentences.ts';
import { absentTopics, coveredTopics } from './silence.ts';
import { capital } from './words.ts';

/** A report, and what others may cite of it. */
export interface InventedReport {
  readonly file: SourceFile;
  readonly passages: readonly PassagePlan[];
}

/** Day on which all reports were added to the collection. */
const added = '2026-11-20';

const titles: Readonly<Record<string, string>> = {
  'press-release': 'Voters had their say, observers say',
  'needs-assessment-report': 'Needs Assessment Mission Report',
  'interim-report': 'Interim Report',
  'preliminary-statement': 'Statement of Preliminary Findings and Conclusions',
  'final-report': 'Final Report',
};

/** One report: sections in the order of the topics, passages with figures and footnotes, a reason for every silence. */
export function inventedReport(setting: ReportSetting): InventedReport {
  const { seed, vocabulary, country, election, type, index, before, published, organisations } = setting;
  const random = randomOf(seed, country.fields.id, election.slug, type, index);
  const { topics } = vocabulary;
  const covered = coveredTopics(setting, random);
  const passages = passagePlans(setting, covered, random);
  const style = random.pick([(heading: string) => heading, capitals, numbered]);
  const sections = covered.map((topic, position) => ({
    heading: style(headingOf(topic, topics, random), position),
    passages: passages.filter(({ home }) => home === topic.id),
  }));
  const names = namesIn(setting);
  const footnotes: string[] = [];
  const body = sections.flatMap((section) => {
    const texts = section.passages.map((plan) => {
      const subject = topics.find(({ id }) => id === plan.home)?.label.toLowerCase() ?? '';
      const stated = statedTopics(plan, section.heading, topics);
      const { markdown, footnote } = inventedPassage(
        { ...plan, topics: stated },
        { random, names, subject },
        setting.density.breadth?.notes,
      );
      if (footnote !== undefined) footnotes.push(footnote);
      return markdown;
    });
    return [`## ${section.heading}`, ...texts];
  });
  const path = `${country.fields.id}/${election.slug}/${type}${before === 0 ? '' : `-${before + 1}`}.md`;
  const issuers = random.some(organisations, type === 'final-report' ? 1 : organisations.length);
  const front = {
    type,
    title: titles[type] ?? 'Report',
    issuers: issuers.map(({ id }) => id),
    place: place(random),
    published,
    added,
    language: 'en',
    source: {
      sha256: createHash('sha256').update(`${seed}/${path}`).digest('hex'),
      landing: `https://${hostOf(issuers)}/${country.fields.id}`,
    },
    headline: passages[0]?.id,
    absent: absentTopics(setting, covered),
    'set-aside': [{ section: 'Title page', reason: 'the lines that name the document' }],
  };
  return {
    file: { path, content: `---\n${stringify(front)}---\n\n${[...body, ...footnotes].join('\n\n')}\n` },
    passages,
  };
}

/** What a passage must say of its topics: more than the heading says, or which of several it means. */
function statedTopics(
  { home, topics }: PassagePlan,
  heading: string,
  all: readonly Topic[],
): string | undefined {
  const claimed = claimedHeadings(all).get(headingKey(heading)) ?? [];
  if (claimed.length === 1 && claimed[0] === home) return topics;
  return topics === undefined ? home : `${home} ${topics}`;
}

function headingOf(topic: Topic, topics: readonly Topic[], random: Random): string {
  const headings = topic.headings.length > 0 ? topic.headings : topics.flatMap(({ headings }) => headings);
  // Those after the third are as a rule the title of one report.
  return random.pick(headings.slice(0, 3));
}

function capitals(heading: string): string {
  return heading.toUpperCase();
}

function numbered(heading: string, position: number): string {
  return `${position < 26 ? String.fromCharCode(65 + position) : position}. ${heading.toUpperCase()}`;
}

/** Names that sentences may print: spellings in Latin letters, whose first is a capital. */
function namesIn({ country, vocabulary }: ReportSetting): string[] {
  const { parties, outlets, people } = country.fields;
  return [...parties, ...outlets, ...people, ...vocabulary.glossary]
    .flatMap(({ spellings }) => spellings)
    .filter(({ language, text }) => language === 'en' && text === capital(text) && !/\d/.test(text))
    .map(({ text }) => text);
}
