import { dimensionValues } from '../../src/model/dimension-values.ts';
import type { Indicator } from '../../src/model/vocabulary.ts';
import type { Unit } from '../../src/model/value.ts';
import type { Country, ElectionDay } from './country.ts';
import { dateAmount, dayAmount, plainAmount, shares, variedAmount, type Amount } from './numbers.ts';
import { randomOf, type Random } from './random.ts';
import { place } from './sentences.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Figures that belong into one sentence: one value, the parts of a whole, the two ends of a row. */
export interface FigureGroup {
  readonly indicator: Indicator;
  readonly figures: readonly InventedFigure[];
}

interface InventedFigure {
  readonly amount: Amount;
  /** Dimension id → value id. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** What the value is of, in words; empty where it is of nothing else than its indicator. */
  readonly of: string;
}

/** What a figure is drawn for. */
export interface FigureSetting {
  readonly seed: number;
  readonly vocabulary: Vocabulary;
  readonly country: Country;
  readonly election: ElectionDay;
}

const qualifiers = ['some', 'over', 'more than', 'about', 'almost', 'at least', 'an estimated', 'up to'];

/**
 * The figures of an indicator in one sentence, as its kind of chart needs them. In the first round the values of
 * dimensions are the same in every election, so that series can be joined; later rounds take others.
 */
export function figureGroup(indicator: Indicator, round: number, setting: FigureSetting): FigureGroup {
  const { seed, country, election } = setting;
  const random = randomOf(seed, country.fields.id, election.slug, indicator.id, round);
  const required = indicator.required.map((id) => [id, chosenValue(id, round, random, setting)] as const);
  const optional = indicator.optional
    .filter((id) => round > 0 && random.chance(0.6) && namesOf(id, setting).size > 0)
    .map((id) => [id, chosenValue(id, round, random, setting)] as const);
  const common = new Map([...required, ...optional]);
  const varied = variedDimension(indicator, setting);
  const values = varied === undefined ? [] : valuesFor(indicator, varied, random, setting);
  if (varied === undefined || values.length === 0)
    return {
      indicator,
      figures: [{ amount: amountOf(indicator, round, random, setting), dimensions: common, of: '' }],
    };
  const whole = indicator.unit === 'percent' ? 100 : 110;
  const parts = indicator.chart === 'shares' ? shares(random, whole, values.length) : [];
  const names = namesOf(varied, setting);
  return {
    indicator,
    figures: values.map((value, index) => {
      const part = parts[index];
      const amount =
        part === undefined
          ? amountOf(indicator, round, random, setting)
          : plainAmount(part, unitOf(indicator));
      return { amount, dimensions: new Map([...common, [varied, value]]), of: names.get(value) ?? value };
    }),
  };
}

/** Whether every dimension that an indicator needs has a value in a country: some have those of other countries alone. */
export function canBeGiven({ required }: Indicator, setting: FigureSetting): boolean {
  return required.every((id) => namesOf(id, setting).size > 0);
}

/** The words of a group: Markdown with the figures in it. */
export function figureSentence({ indicator, figures }: FigureGroup, random: Random): string {
  const printed = figures.map(({ amount, dimensions, of }) => {
    const attributes = [
      `${indicator.id}=${amount.value}`,
      ...[...dimensions].map(([id, value]) => `${id}=${value}`),
    ];
    const exact = indicator.unit === 'date' || random.chance(0.8);
    const qualifier = exact ? '' : random.pick(qualifiers);
    const inside = random.chance(0.5);
    const text = inside && !exact ? `${qualifier} ${amount.text}` : amount.text;
    const before = inside || exact ? '' : `${qualifier} `;
    return `${before}:figure[${text}]{${attributes.join(' ')}}${of === '' ? '' : ` for ${of}`}`;
  });
  const last = printed.at(-1) ?? '';
  const list = printed.length === 1 ? last : `${printed.slice(0, -1).join(', ')} and ${last}`;
  const label = indicator.label.charAt(0).toLowerCase() + indicator.label.slice(1);
  return random.pick([
    `In ${place(random)} the report notes under ${label}: ${list}.`,
    `By the account that the mission received, ${label} came to ${list}, as ${place(random)} confirmed.`,
    `As for ${label}, the record has ${list}.`,
  ]);
}

/** What an indicator counts in here: the invented countries pay in euros. */
function unitOf({ unit }: Indicator): Unit {
  return unit === 'money' ? 'EUR' : unit;
}

function amountOf(indicator: Indicator, round: number, random: Random, setting: FigureSetting): Amount {
  const { id, kinds, states } = indicator;
  const unit = unitOf(indicator);
  const { seed, country, election } = setting;
  if (states.length > 0) return dayAmount(election.date);
  if (unit === 'date') return dateAmount(random, election.year);
  const steady = randomOf(seed, country.fields.id, id, kinds === 'same-measure' ? '' : election.kind);
  const small = unit !== 'percent' && unit !== 'count' && unit.length !== 3;
  const base =
    unit === 'percent'
      ? steady.whole(8, 80)
      : small
        ? steady.whole(2, 40)
        : 10 ** steady.whole(1, 6) * steady.whole(2, 8);
  const drifted = base * (0.85 + 0.3 * random.next());
  const number = unit === 'percent' ? Math.round(drifted * 10) / 10 : Math.max(1, Math.round(drifted));
  return round > 0 && random.chance(0.4) ? variedAmount(random, number, unit) : plainAmount(number, unit);
}

/** The dimension that tells the figures of one sentence apart: parts of a whole, ends of a row, bars. */
function variedDimension(
  { chart, parts, ends, required, optional }: Indicator,
  setting: FigureSetting,
): string | undefined {
  if (chart === 'shares') return parts;
  if (chart === 'dumbbell') return ends?.dimension;
  if (chart !== 'bars') return undefined;
  return [...required, ...optional]
    .filter((id) => setting.vocabulary.dimensions.get(id)?.basis === false)
    .sort((a, b) => namesOf(b, setting).size - namesOf(a, setting).size)[0];
}

function valuesFor(
  { ends, chart }: Indicator,
  dimension: string,
  random: Random,
  setting: FigureSetting,
): readonly string[] {
  if (chart === 'dumbbell') return ends?.values ?? [];
  return random.some([...namesOf(dimension, setting).keys()], chart === 'shares' ? 4 : 3);
}

function chosenValue(dimension: string, round: number, random: Random, setting: FigureSetting): string {
  const values = [...namesOf(dimension, setting).keys()];
  const [first] = values;
  if (first === undefined)
    throw new Error(`Unexpected dimension \`${dimension}\` without a value, expected some`);
  return round === 0 ? first : random.pick(values);
}

/** The values of a dimension in an invented country, with their words. */
function namesOf(dimension: string, { vocabulary, country }: FigureSetting): ReadonlyMap<string, string> {
  const known = vocabulary.dimensions.get(dimension);
  return known === undefined ? new Map() : dimensionValues(known, country.fields, vocabulary.organisations);
}
