import type { Indicator, Topic } from '../../src/model/vocabulary.ts';
import { canBeGiven, figureGroup, type FigureGroup } from './figures.ts';
import { randomOf } from './random.ts';
import type { ReportSetting } from './report-setting.ts';

/** Figures for every passage: first those of key indicators, each on its topic or, without one, on any, until the report has as many as it should. */
export function placedFigures(
  setting: ReportSetting,
  covered: readonly Topic[],
  drafts: readonly { readonly home: string }[],
): FigureGroup[][] {
  const { vocabulary, density, electionDay } = setting;
  const placed = drafts.map((): FigureGroup[] => []);
  const given = vocabulary.indicators
    .filter(({ topic }) => topic === undefined || covered.some(({ id }) => id === topic))
    // What `election.yml` says too is not drawn by chance; of that only election day is known here.
    .filter(({ states }) => states.every(({ field }) => field === 'date'))
    .filter(({ observed }) => !observed || electionDay !== 'before-the-event')
    .filter((indicator) => canBeGiven(indicator, setting));
  const ofCovered = density.breadth === undefined ? keyFirst(given) : inTurn(given, setting);
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

function keyFirst(indicators: readonly Indicator[]): Indicator[] {
  return indicators.toSorted((a, b) => Number(b.key) - Number(a.key));
}

/** Of a broad collection a report has what is drawn, and of the rest what chance has it count: most stand in few reports. */
function inTurn(indicators: readonly Indicator[], setting: ReportSetting): Indicator[] {
  const { seed, country, election, type, index } = setting;
  const random = randomOf(seed, country.fields.id, election.slug, type, index, 'indicators');
  const isDrawn = ({ chart }: Indicator) => chart !== undefined;
  return [
    ...keyFirst(indicators.filter(isDrawn)),
    ...random.some(
      indicators.filter((each) => !isDrawn(each)),
      indicators.length,
    ),
  ];
}
