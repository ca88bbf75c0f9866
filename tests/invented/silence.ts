import type { ElectionDay } from '../../src/model/mission-format.ts';
import type { Silence } from '../../src/model/report.ts';
import type { Topic } from '../../src/model/vocabulary.ts';
import type { Random } from './random.ts';
import type { ReportSetting } from './report-setting.ts';

/** How likely a report of a type speaks of a topic. */
const breadth: Readonly<Record<string, number>> = {
  'press-release': 0.5,
  'needs-assessment-report': 0.75,
  'interim-report': 0.6,
  'preliminary-statement': 0.9,
  'final-report': 0.7,
};

/** The topics that a report has passages on, the first always: it sums the election up. */
export function coveredTopics(
  { vocabulary, electionDay, silent, type, density }: ReportSetting,
  random: Random,
): readonly Topic[] {
  const { topics, indicators } = vocabulary;
  const ofTheDay = new Set(indicators.filter(({ observed }) => observed).map(({ topic }) => topic));
  return topics
    .filter(({ id }, index) => {
      const speaks = random.chance(breadth[type] ?? 0.7);
      if (index === 0) return true;
      return speaks && id !== silent && !(electionDay === 'before-the-event' && ofTheDay.has(id));
    })
    .slice(0, Math.max(1, density.passages));
}

const silences: Readonly<Record<ElectionDay, readonly Silence[]>> = {
  systematic: ['no-section', 'not-yet-excerpted'],
  limited: ['not-observed', 'no-section'],
  'before-the-event': ['before-the-event', 'no-section'],
  none: ['not-observed', 'no-section'],
};

/** Why it has none on the others. */
export function absentTopics(
  { vocabulary, electionDay }: ReportSetting,
  covered: readonly Topic[],
): Record<string, Silence> {
  const states = silences[electionDay];
  const absent = vocabulary.topics.filter((topic) => !covered.includes(topic));
  return Object.fromEntries(
    absent.map(({ id }, index) => [id, states[index % states.length] ?? 'no-section']),
  );
}
