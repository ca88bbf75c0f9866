import type { FootnoteDraft } from '../../markdown/excerpt-text.ts';
import type { FlatText } from '../../markdown/flat-text.ts';
import { borneOutBy, type StatedNumber } from '../../markdown/quantity/stated.ts';
import type { Evidence } from '../../markdown/quantity/bears-out.ts';
import type { OwnText, Passage } from './own-texts.ts';

/** Reads what a text of ours rests on: its passages, each read once, and the footnotes of their reports that it names. */
export function evidenceReader(): (text: OwnText) => Evidence {
  const known = new Map<string, Evidence>();
  return ({ text, passages }) => {
    const each = passages.map((passage) => {
      const evidence = known.get(passage.id) ?? evidenceOf(passage);
      known.set(passage.id, evidence);
      return evidence;
    });
    const footnotes = footnotesNamed(text, passages);
    return {
      numbers: [
        ...each.flatMap(({ numbers }) => numbers),
        ...footnotes.flatMap((footnote) => [...borneOutBy(footnote.text), ...borneOutBy(footnote.mark)]),
      ],
      years: new Set(each.flatMap(({ years }) => [...years])),
    };
  };
}

function evidenceOf({ excerpt, report, electionDate }: Passage): Evidence {
  const { quotation, footnotes } = excerpt;
  const days = [electionDate, report.fields.published].filter((day) => day !== '');
  return {
    numbers: [
      ...numbersOf(quotation, excerpt),
      ...footnotes.flatMap((footnote) => numbersOf(footnote, excerpt)),
      ...days.map(dated),
    ],
    years: new Set(days.map((day) => day.slice(0, 4))),
  };
}

/** Numbers of a text; those that a figure claims are of its indicator's unit too, which may be printed further away. */
function numbersOf(flat: FlatText, { refersTo }: Passage['excerpt']): StatedNumber[] {
  const figures = refersTo.figures.found.filter(({ draft }) => draft.flat === flat);
  return borneOutBy(flat.text).map((number) => {
    const claiming = figures.filter(({ draft }) => draft.start < number.end && draft.end > number.start);
    return {
      ...number,
      units: new Set([...number.units, ...claiming.map(({ indicator }) => indicator.unit)]),
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
  };
}

/** The footnotes that a text names by their marks: `footnote 8`, `footnotes 8 and 9`. */
export function footnotesNamed(text: string, passages: readonly Passage[]): FootnoteDraft[] {
  const marks = [
    ...text.matchAll(/(?<!\p{L})footnotes?\s+(\d+(?:(?:,\s+|\s+and\s+|\s+to\s+)\d+)*)/giu),
  ].flatMap(([, list = '']) => list.match(/\d+/g) ?? []);
  const reports = new Set(passages.map(({ report }) => report));
  return [...reports].flatMap(({ footnotes }) => marks.flatMap((mark) => footnotes.get(mark) ?? []));
}
