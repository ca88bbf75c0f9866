import { assessments, followUps, voices, type Assessment } from '../../src/model/excerpt.ts';
import { kindsToBeMet, type Commitment, type Topic } from '../../src/model/vocabulary.ts';
import type { PassagePlan } from './passage.ts';
import { placedFigures } from './placed-figures.ts';
import type { Random } from './random.ts';
import type { ReportSetting } from './report-setting.ts';

/** Whose accounts a report passes on beside its own. */
const told = voices.filter((voice) => voice !== 'report');

/** What a report's passages are to say: one on each topic at least, the sum of it all more at length. */
export function passagePlans(
  setting: ReportSetting,
  covered: readonly Topic[],
  random: Random,
): PassagePlan[] {
  const { density, index, before, type, vocabulary, heads } = setting;
  const prefix = index === 0 ? '' : `${type.split('-')[0] ?? ''}-${before === 0 ? '' : `${before + 1}-`}`;
  const homes = [
    ...covered,
    ...Array.from({ length: density.passages - covered.length }, () =>
      random.chance(0.15) ? (covered[0] ?? random.pick(covered)) : random.pick(covered),
    ),
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
      voice: random.chance(0.04) ? random.pick(told) : undefined,
      threads: number === 1 || isTied(setting, random) ? threadsOn(home, setting) : [],
      figures: figures[position] ?? [],
      footnote: hasFootnote ? String(footnotes) : undefined,
      commitment:
        toInvoke(vocabulary.commitments, assessment).length > 0 &&
        (assessment === 'breach' || random.chance(0.1))
          ? random.pick(toInvoke(vocabulary.commitments, assessment))
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

/** Whether a further passage is tied too, as in a broad collection. */
function isTied({ density: { breadth } }: ReportSetting, random: Random): boolean {
  return breadth !== undefined && random.chance(breadth.tied);
}

function threadsOn(home: string, { threads, election }: ReportSetting): string[] {
  return threads
    .filter(({ topic, skips }) => topic === home && !skips.includes(election.slug))
    .map(({ slug }) => slug);
}

/** What a passage may invoke: if it reports a breach, something that can be broken. */
function toInvoke(commitments: readonly Commitment[], assessment: Assessment): readonly Commitment[] {
  return assessment === 'breach'
    ? commitments.filter(({ kind }) => kindsToBeMet.includes(kind))
    : commitments;
}
