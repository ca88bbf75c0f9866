import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { claims } from '../../src/corpus/topics-of.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { ElectionFields } from '../../src/model/election.ts';
import { assessments, followUps, type Assessment } from '../../src/model/excerpt.ts';
import type { ReportType, Silence } from '../../src/model/report.ts';
import type { Topic } from '../../src/model/vocabulary.ts';
import type { Density } from './density.ts';
import { figureGroup, type FigureGroup, type FigureSetting } from './figures.ts';
import { inventedPassage, type PassagePlan } from './passage.ts';
import { randomOf, type Random } from './random.ts';
import type { ThreadPlan } from './thread.ts';
import { place } from './sentences.ts';
import { capital } from './words.ts';

/** What a report is made from. */
export interface ReportSetting extends FigureSetting {
  /** Its place among the reports of the election, from 0. */
  readonly index: number;
  readonly type: ReportType;
  readonly published: string;
  readonly electionDay: ElectionFields['mission']['election-day'];
  readonly threads: readonly ThreadPlan[];
  /** A topic on which no report of the country says a word. */
  readonly silent: string;
  readonly density: Density;
  /** A sentence that names who led the mission; it stands in `mission-heads`. */
  readonly heads: string | undefined;
}

/** A report, and what others may cite of it. */
export interface InventedReport {
  readonly file: SourceFile;
  readonly passages: readonly PassagePlan[];
}

/** Day on which all reports were added to the collection. */
const added = '2026-11-20';

const titles: Readonly<Record<ReportType, string>> = {
  'press-release': 'Voters had their say, observers say',
  'needs-assessment-report': 'Needs Assessment Mission Report',
  'interim-report': 'Interim Report',
  'preliminary-statement': 'Statement of Preliminary Findings and Conclusions',
  'final-report': 'Final Report',
};

/** How likely a report of a type speaks of a topic. */
const breadth: Readonly<Record<ReportType, number>> = {
  'press-release': 0.5,
  'needs-assessment-report': 0.75,
  'interim-report': 0.6,
  'preliminary-statement': 0.9,
  'final-report': 0.7,
};

/** One report: sections in the order of the topics, passages with figures and footnotes, a reason for every silence. */
export function inventedReport(setting: ReportSetting): InventedReport {
  const { seed, vocabulary, country, election, type, index, published } = setting;
  const random = randomOf(seed, country.fields.id, election.slug, type, index);
  const { topics } = vocabulary;
  const covered = coveredTopics(setting, random);
  const passages = plans(setting, covered, random);
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
      const { markdown, footnote } = inventedPassage({ ...plan, topics: stated }, { random, names, subject });
      if (footnote !== undefined) footnotes.push(footnote);
      return markdown;
    });
    return [`## ${section.heading}`, ...texts];
  });
  const path = `${country.fields.id}/${election.slug}/${type}${index < 5 ? '' : `-${index}`}.md`;
  const front = {
    type,
    title: titles[type],
    issuers: random
      .some(vocabulary.organisations, type === 'final-report' ? 1 : random.whole(1, 3))
      .map(({ id }) => id),
    place: place(random),
    published,
    added,
    language: 'en',
    source: {
      sha256: createHash('sha256').update(`${seed}/${path}`).digest('hex'),
      landing: `https://watch.example/${country.fields.id}`,
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

function coveredTopics(
  { vocabulary, electionDay, silent, type, density }: ReportSetting,
  random: Random,
): readonly Topic[] {
  const { topics, indicators } = vocabulary;
  const ofTheDay = new Set(indicators.filter(({ observed }) => observed).map(({ topic }) => topic));
  return topics
    .filter(({ id }, index) => {
      const speaks = random.chance(breadth[type]);
      if (index === 0) return true;
      return speaks && id !== silent && !(electionDay === 'before-the-event' && ofTheDay.has(id));
    })
    .slice(0, Math.max(1, density.passages));
}

const silences: Readonly<Record<ElectionFields['mission']['election-day'], readonly Silence[]>> = {
  systematic: ['no-section', 'not-yet-excerpted'],
  limited: ['not-observed', 'no-section'],
  'before-the-event': ['before-the-event', 'no-section'],
  none: ['not-observed', 'no-section'],
};

function absentTopics(
  { vocabulary, electionDay }: ReportSetting,
  covered: readonly Topic[],
): Record<string, Silence> {
  const states = silences[electionDay];
  const absent = vocabulary.topics.filter((topic) => !covered.includes(topic));
  return Object.fromEntries(
    absent.map(({ id }, index) => [id, states[index % states.length] ?? 'no-section']),
  );
}

function plans(setting: ReportSetting, covered: readonly Topic[], random: Random): PassagePlan[] {
  const { density, index, type, vocabulary, heads } = setting;
  const prefix = index === 0 ? '' : `${type.split('-')[0] ?? ''}-${index < 5 ? '' : `${index}-`}`;
  const homes = [
    ...covered,
    ...Array.from({ length: density.passages - covered.length }, () => random.pick(covered)),
  ];
  const counts = new Map<string, number>();
  const drafts = homes.map(({ id: home }) => {
    const number = (counts.get(home) ?? 0) + 1;
    counts.set(home, number);
    return { id: `${prefix}${home}-${number}`, home, number };
  });
  const figures = placedFigures(setting, covered, drafts);
  const footnoteEvery = density.footnotes === 0 ? Infinity : Math.max(1, drafts.length / density.footnotes);
  let footnotes = 0;
  return drafts.map(({ id, home, number }, position): PassagePlan => {
    const hasFootnote = footnotes < density.footnotes && position >= footnotes * footnoteEvery;
    if (hasFootnote) footnotes += 1;
    const assessment = assessmentOf(position, random);
    const isLast = position === drafts.length - 1;
    return {
      id: isLast && heads !== undefined ? 'mission-heads' : id,
      home,
      topics: number === 1 || !random.chance(0.25) ? undefined : `+${random.pick(covered).id}`,
      assessment,
      followUp: position % 6 === 5 ? followUps[((position - 5) / 6 + index) % followUps.length] : undefined,
      revised: random.chance(0.04) ? `2026-12-0${random.whole(1, 9)}` : undefined,
      threads: number === 1 ? threadsOn(home, setting) : [],
      figures: figures[position] ?? [],
      footnote: hasFootnote ? String(footnotes) : undefined,
      commitment:
        vocabulary.commitments.length > 0 && (assessment === 'breach' || random.chance(0.1))
          ? random.pick(vocabulary.commitments)
          : undefined,
      prints: isLast ? heads : undefined,
    };
  });
}

const weighed: readonly Assessment[] = [
  'concern',
  'neutral',
  'concern',
  'positive',
  'neutral',
  'concern',
  'breach',
  'neutral',
];

/** The first four passages have the four assessments. */
function assessmentOf(position: number, random: Random): Assessment {
  return assessments[position] ?? random.pick(weighed);
}

function threadsOn(home: string, { threads, election }: ReportSetting): string[] {
  return threads
    .filter(({ topic, skips }) => topic === home && !skips.includes(election.slug))
    .map(({ slug }) => slug);
}

/** Figures for every passage: first those of key indicators, each on its topic, until the report has as many as it should. */
function placedFigures(
  setting: ReportSetting,
  covered: readonly Topic[],
  drafts: readonly { readonly home: string }[],
): FigureGroup[][] {
  const { vocabulary, density, electionDay } = setting;
  const placed = drafts.map((): FigureGroup[] => []);
  const ofCovered = vocabulary.indicators
    .filter(({ topic }) => covered.some(({ id }) => id === topic))
    .filter(({ observed }) => !observed || electionDay !== 'before-the-event')
    .toSorted((a, b) => Number(b.key) - Number(a.key));
  let count = 0;
  for (let round = 0; round < drafts.length; round += 1) {
    for (const indicator of ofCovered) {
      if (count >= density.figures) return placed;
      const isFree = (position: number) =>
        placed[position]?.every((group) => group.indicator !== indicator) === true;
      const own = drafts.flatMap(({ home }, position) =>
        home === indicator.topic && isFree(position) ? [position] : [],
      );
      const all =
        own.length > 0 ? own : drafts.flatMap((_, position) => (isFree(position) ? [position] : []));
      const position = all.toSorted((a, b) => (placed[a]?.length ?? 0) - (placed[b]?.length ?? 0))[0];
      if (position === undefined) continue;
      const group = figureGroup(indicator, round, setting);
      placed[position]?.push(group);
      count += group.figures.length;
    }
  }
  return placed;
}

/** What a passage must say of its topics: more than the heading says, or which of several it means. */
function statedTopics(
  { home, topics }: PassagePlan,
  heading: string,
  all: readonly Topic[],
): string | undefined {
  const claimed = claims(heading, all);
  if (claimed.length === 1 && claimed[0] === home) return topics;
  return topics === undefined ? home : `${home} ${topics}`;
}

function headingOf(topic: Topic, topics: readonly Topic[], random: Random): string {
  const headings = topic.headings.length > 0 ? topic.headings : topics.flatMap(({ headings }) => headings);
  return random.pick(headings);
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
