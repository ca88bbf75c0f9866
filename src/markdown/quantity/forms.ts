import { inAnyCase } from './any-case.ts';
import { fractionOf, rangeOf, type Value } from '../../model/value.ts';
import { isYear } from './dates.ts';
import {
  cardinal as cardinalWords,
  end,
  gap,
  numberFrom,
  ordinal as ordinalWords,
  scaleOf,
  start,
} from './number-words.ts';
import type { Form, Reading } from './phrase.ts';

const pattern = (source: string): RegExp => new RegExp(inAnyCase(`${start}(?:${source})${end}`), 'uy');

const number = (value: number): Reading => ({ kind: 'number', number: value });

const listOf = (value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value]);

/** Words that are as good as one number. */
const exactly = (value: number, source: string): Form => ({
  pattern: pattern(source),
  read: () => [number(value)],
});

/** `one out of six`, `three of the seven`, `One in five`, `none of the 12`, `2/7`. */
const fraction: Form = {
  pattern: pattern(
    `(?<part>none|${cardinalWords})(?:/|${gap}(?<joint>out${gap}of|of|in)${gap}(?:(?:the|all)${gap})?)(?<whole>${cardinalWords})`,
  ),
  read({ part = '', joint, whole = '' }) {
    // `73 of 2011` are the 73 of that year.
    if (joint !== undefined && /^(?:in|of)$/i.test(joint) && isYear(whole)) return [];
    const parts = part.toLowerCase() === 'none' ? 0 : numberFrom(part);
    return listOf(fractionOf(parts, numberFrom(whole)));
  },
};

/** `half`, `one quarter`, `two thirds`. `A third` may also be the one after the second. */
const namedFraction: Form = {
  pattern: pattern(
    `(?:(?<count>an?|${cardinalWords})${gap})?(?:(?<half>half|halves)|(?<quarter>quarters?)|(?<rank>third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?<plural>s)?)`,
  ),
  read({ count, half, quarter, rank, plural }) {
    if (count === undefined) return half === undefined ? [] : listOf(fractionOf(1, 2));
    const article = /^an?$/i.test(count);
    const parts = article ? 1 : numberFrom(count);
    if (half !== undefined) return listOf(fractionOf(parts, 2));
    if (quarter !== undefined) return listOf(fractionOf(parts, 4));
    if (rank === undefined) return [];
    const ordinalReading = article && plural === undefined ? [number(numberFrom(rank))] : [];
    return [...listOf(fractionOf(parts, numberFrom(rank))), ...ordinalReading];
  },
};

/** `five to ten`, `between KZT 50,000 and 90,000`, `50,000-90,000`; the scale of `8 to 9 million` is that of both, of `500,000 to 1 million` it is not. */
const range: Form = {
  pattern: pattern(
    String.raw`(?<between>between\s+)?(?:[A-Z]{3}\s+)?(?<low>${cardinalWords})(?:\s*%|\s+per\s+cent)?(?<joint>${gap}(?:to|and)${gap}|(?<=[\d%])\s*[-–—]\s*(?=\d))(?:[A-Z]{3}\s+)?(?<high>${cardinalWords})`,
  ),
  read({ between, low = '', joint = '', high = '' }) {
    if (/and/i.test(joint) && between === undefined) return [];
    const most = numberFrom(high);
    const scale = scaleOf(low) === undefined ? scaleOf(high) : undefined;
    const scaled = scale === undefined ? undefined : rangeOf(numberFrom(`${low} ${scale}`), most);
    return listOf(scaled ?? rangeOf(numberFrom(low), most));
  },
};

/** `sixth`, `twenty-first`. */
const ordinal: Form = {
  pattern: pattern(ordinalWords),
  read: (_, words) => [number(numberFrom(words))],
};

/** `9,181,700`, `seventy seven`; `2004` may also be a year. */
export const cardinal: Form = {
  pattern: pattern(cardinalWords),
  read: (_, words) => [
    number(numberFrom(words)),
    ...(isYear(words) ? [{ kind: 'date', iso: words } as const] : []),
  ],
};

/** Every form but dates, those that hold others first. */
export const numberForms: readonly Form[] = [
  fraction,
  namedFraction,
  range,
  exactly(0, String.raw`none|no\s+one`),
  exactly(1, 'once'),
  exactly(2, 'twice|both'),
  ordinal,
  cardinal,
];

/** `a month`, `an hour`. */
const article = exactly(1, String.raw`an?(?=${gap}(?:minute|hour|day|week|month|year)(?!\p{L}))`);

/** `a single error`. */
const single = exactly(1, 'single');

/** `no female candidate`, but not `no more than`, `no later than` or `No. 69`. */
const no = exactly(0, String.raw`no(?!\.|${gap}(?:more|less|fewer|later|longer)(?!\p{L}))`);

/** `did not decide on any of them` is as good as none. It is no number of a figure. */
export const notAny = exactly(0, String.raw`not\s+(?:\p{L}+\s+){0,4}any`);

/** Small words that say a number only where no other number stands beside them. */
export const impliedForms: readonly Form[] = [article, single, no];
