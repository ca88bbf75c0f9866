import type { FootnoteDraft } from '../../markdown/excerpt-text.ts';
import type { FlatText } from '../../markdown/flat-text.ts';
import { grammarOf, type Grammar } from '../../markdown/quantity/grammar.ts';
import { borneOutBy, type StatedNumber } from '../../markdown/quantity/stated.ts';
import type { Evidence } from '../../markdown/quantity/bears-out.ts';
import { formatValue, isCurrency } from '../../model/value.ts';
import { yearOf } from '../../model/year.ts';
import { yearsBeside } from './around.ts';
import type { OwnKind, OwnText, Passage } from './own-texts.ts';

/** Texts about several elections, which may name each by its year. The others are about the election of their passage. */
const aboutElections: readonly OwnKind[] = ['note', 'question', 'claim', 'caution'];

/** Before a year that is no election's: `a law of 2020`, `since 2004`. */
const datedThing =
  /(?<!\p{L})(?:(?:laws?|acts?|amendments?)\s+of|(?:amended|adopted|introduced|formed|appointed|elected|re-certified)\s+in|since|until)\s+(?:(?:late|early|mid)[\s-]+)?$/iu;

/** Reads what a number of ours rests on. Each passage is read once. */
export function evidenceReader(): (own: OwnText, number: StatedNumber) => Evidence {
  const known = new Map<string, Evidence>();
  const read = (passage: Passage): Evidence => {
    const evidence = known.get(passage.id) ?? evidenceOf(passage);
    known.set(passage.id, evidence);
    return evidence;
  };
  return (own, number) => {
    const passages = passagesFor(own, number);
    const each = passages.map(read);
    const days =
      aboutElections.includes(own.kind) && !datedThing.test(own.text.slice(0, number.start))
        ? own.passages.flatMap(daysOf).map(dated)
        : [];
    return {
      numbers: [
        ...each.flatMap(({ numbers }) => numbers),
        ...days,
        ...footnotesNamed(own).flatMap(({ mark }) => borneOutBy(mark)),
      ],
      years: new Set(passages.flatMap(daysOf).map(yearOf)),
      series: each.flatMap(({ series }) => series),
    };
  };
}

/** Of a claim about several elections only the passages of those that the clause of the number names: `three in 2007, two in 2011`. */
function passagesFor(
  { kind, text, passages }: OwnText,
  { start, end, readings }: StatedNumber,
): readonly Passage[] {
  const isDate = readings.some((one) => ['date', 'span', 'yearless'].includes(one.kind));
  if (isDate || (kind !== 'claim' && kind !== 'caution')) return passages;
  const named = yearsBeside(text, start, end);
  const own = passages.filter(({ electionDate }) => named.has(yearOf(electionDate)));
  return own.length > 0 ? own : passages;
}

function daysOf({ electionDate, report }: Passage): string[] {
  return [electionDate, report.fields.published].filter((day) => day !== '');
}

function evidenceOf(passage: Passage): Evidence {
  return {
    numbers: [...printedIn(passage), ...readByHand(passage.excerpt)],
    years: new Set(daysOf(passage).map(yearOf)),
    series: seriesOf(passage.excerpt),
  };
}

/** Figures of one indicator that share a value of a dimension: all of one party, or all of one broadcaster. */
function seriesOf({ refersTo }: Passage['excerpt']): number[][] {
  const series = new Map<string, number[]>();
  for (const { draft, indicator, value } of refersTo.figures.found)
    for (const [dimension, own] of draft.dimensions) {
      if (value.kind !== 'number') continue;
      const key = `${indicator.id} ${dimension}=${own}`;
      series.set(key, [...(series.get(key) ?? []), value.number]);
    }
  return [...series.values()];
}

/** Numbers of the passage in its own language; where nobody reads that, those of our translation, which stands beside it. */
function printedIn({ excerpt, report }: Passage): StatedNumber[] {
  const grammar = grammarOf(report.fields.language);
  return grammar === undefined
    ? excerpt.translations.flatMap(({ text }) => borneOutBy(text))
    : [excerpt.quotation, ...excerpt.footnotes].flatMap((flat) => numbersOf(flat, excerpt, grammar));
}

/** What somebody read where no reader does. */
function readByHand({ refersTo }: Passage['excerpt']): StatedNumber[] {
  return refersTo.figures.found
    .filter(({ draft }) => draft.byHand !== undefined)
    .map(({ draft, value, unit }) => ({
      start: draft.start,
      end: draft.end,
      words: formatValue(value),
      readings: [value],
      // Ours may be in the country’s own words for its money, which name no unit: `3 million sequins`.
      units: new Set([unit, ...(isCurrency(unit) ? (['count'] as const) : [])]),
      isNegative: false,
      nouns: [],
    }));
}

/** Numbers of a text; those that a figure claims are of its indicator's unit too, which may be printed further away. */
function numbersOf(flat: FlatText, { refersTo }: Passage['excerpt'], grammar: Grammar): StatedNumber[] {
  const figures = refersTo.figures.found.filter(({ draft }) => draft.flat === flat);
  return borneOutBy(flat.text, grammar).map((number) => {
    const claiming = figures.filter(({ draft }) => draft.start < number.end && draft.end > number.start);
    return {
      ...number,
      units: new Set([...number.units, ...claiming.map(({ unit }) => unit)]),
    };
  });
}

function dated(iso: string): StatedNumber {
  return {
    start: 0,
    end: 0,
    words: iso,
    readings: [{ kind: 'date', iso }],
    units: new Set(['count']),
    isNegative: false,
    nouns: [],
  };
}

/** Footnotes of the passages that a text names by their marks: `footnote 8`, `footnotes 8 and 9`. */
export function footnotesNamed({ text, passages }: OwnText): FootnoteDraft[] {
  const lists = text.matchAll(/(?<!\p{L})footnotes?\s+(\d+(?:(?:,\s+|\s+and\s+|\s+to\s+)\d+)*)/giu);
  const marks = [...lists].flatMap(([, list = '']) => list.match(/\d+/g) ?? []);
  return passages.flatMap(({ excerpt }) => excerpt.footnotes).filter(({ mark }) => marks.includes(mark));
}
