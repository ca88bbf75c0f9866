import type { Unit } from '../../model/value.ts';
import type { Grammar } from './grammar.ts';
import type { Language } from './languages/language.ts';
import { anyOf, patternOf } from './pattern.ts';
import { followerOf } from './units.ts';

/** What a language has beside numbers. */
export interface Beside {
  /** At the end of what stands before a number: `Article 5`, and `6` of `Articles 5 and 6`. */
  readonly place: RegExp;
  /** At the end of what stands before a number: `Form 45`, where the large letter tells. */
  readonly numberedThing: RegExp;
  /** At the end of what stands before a number in words: `number` of `number five`. */
  readonly numberedInWords: RegExp;
  /** At the end of what stands before a number: `un électeur sur`, whose share the number is the whole of. */
  readonly wholeOfShare: RegExp;
  /** At the beginning of what stands behind a number: a part that is added to it behind its unit, ` heure et demie`. */
  readonly addedBehind: RegExp;
  /** Anywhere: `article XIV`. */
  readonly romanPlace: RegExp;
  /** At the end: a sign attached to the number, `fell by −5`, but neither `5–10` nor `COVID-19`. */
  readonly minus: RegExp;
  /** At the end of what stands before hours that are a time of day, and at the beginning of what stands behind. */
  readonly timeBefore: RegExp;
  readonly timeBehind: RegExp;
}

/** What a language has beside numbers. */
export function besideOf(language: Language): Beside {
  const { places, numberedThings, numberedInWords, fractions, minus, timeOfDay } = language;
  const articles = language.implied.filter(([, value]) => value === 1).map(([words]) => words);
  const { before, behind } = timeOfDay;
  const named = (things: readonly string[]) =>
    patternOf(
      String.raw`(?<![\p{L}\p{N}])(?:${anyOf(things)})\.?\s*(?:№\s*)?(?:\d[\d.()/]*(?:,?\s(?:and|or|et|ou|y|o|e|и)\s|,\s|\s?[-–]\s?))*$`,
    );
  return {
    place: named(places),
    numberedThing: named(numberedThings),
    numberedInWords: patternOf(String.raw`(?<!\p{L})(?:${anyOf(numberedInWords)})\s+$`),
    wholeOfShare: patternOf(
      String.raw`(?<!\p{L})(?:${anyOf([...articles, ...language.numbers.articles, 'an'])})\s(?:\p{L}+\s){1,3}(?:${anyOf(fractions.beforeWhole)})\s(?:${anyOf(fractions.whole)}\s)?$`,
    ),
    addedBehind: patternOf(String.raw`^\s+\p{L}+\s+(?<part>${anyOf(Object.keys(fractions.more))})(?!\p{L})`),
    romanPlace: patternOf(String.raw`(?<!\p{L})(?:${anyOf(places)})\.?\s+(?:i|v|x|l|c|d|m)+(?!\p{L})`),
    minus: patternOf(String.raw`(?<![\p{L}\p{N}%.)\]])(?:[-‐‑–−]|(?<!\p{L})(?:${anyOf(minus)})\s+)$`),
    timeBefore: patternOf(String.raw`(?<!\p{L})(?:${anyOf(before)})\s+$`),
    timeBehind: patternOf(String.raw`^\s*(?:${anyOf(behind)})(?!\p{L})`),
  };
}

/** A number of a figure between what stands before and behind it in its paragraph. */
interface Surroundings {
  readonly before: string;
  /** Of that, what belongs to the figure. */
  readonly lead: string;
  readonly words: string;
  readonly behind: string;
}

/** Characters that change what a number says, and that no reader understands. */
const strangeBefore = /(?:[/\\+@=×^][\s]?|[<>≤≥±~≈№§#]\s*)$/u;
const strangeBehind = /^(?:[/\\+°×=^]|\(\d|\s?[±×]\s?\d)/u;

/**
 * Why what touches a number makes it another thing than a figure's value: a place in a law, a time of day, a unit that
 * figures do not have, a sign that is not understood. The clause that becomes a problem's text.
 * @param unit that of the figure
 */
export function touched(
  { beside, units, numbers }: Grammar,
  around: Surroundings,
  unit: Unit,
): string | undefined {
  const { before, lead, words, behind } = around;
  const isInDigits = /^\d/.test(words);
  const [place] = beside.place.exec(before) ?? [];
  // `Chapter Two`, but not “under the law five members”.
  if (place !== undefined && (isInDigits || (/^\p{Lu}/u.test(place) && /^\p{Lu}/u.test(words))))
    return `Unexpected number \`${(place + words).trim()}\`, which is a place in a document and counts nothing`;
  const [thing] = (isInDigits ? beside.numberedThing : beside.numberedInWords).exec(before) ?? [];
  if (thing !== undefined && (!isInDigits || /^\p{Lu}/u.test(thing)))
    return `Unexpected number \`${thing}${words}\`, which numbers a thing and counts nothing`;
  // “Un électeur sur trois”, but not “un rapport sur trois partis”.
  if (beside.wholeOfShare.test(lead) && !/^\s*\p{L}/u.test(behind))
    return `Unexpected number \`${words}\`, which is the whole of the share in \`${(lead + words).trim()}\``;
  const part = beside.addedBehind.exec(behind)?.groups?.part;
  if (part !== undefined) return `Unexpected part \`${part}\` behind \`${words}\`, which is added to it`;
  const [scale] = numbers.scaleBehind.exec(behind) ?? [];
  if (scale !== undefined)
    return `Unexpected \`${scale.trim()}\` behind \`${words}\`, which would multiply it`;
  if (beside.timeBehind.test(behind) || /^\s*:\d/.test(behind))
    return `Unexpected number \`${words}${firstWords(behind)}\`, a time of day, which is no duration`;
  if (unit === 'hours' && (beside.timeBefore.test(before) || /^\d{1,2}\.[0-5]\d$/.test(words)))
    return `Unexpected number \`${lastWord(before)}${words}\`, which may be a time of day and no duration`;
  const other = followerOf(units.followers, behind) === undefined ? units.other.exec(behind)?.[0] : undefined;
  if (other !== undefined)
    return `Unexpected unit \`${other.trim()}\` behind \`${words}\`, which no figure has`;
  if (/−\s+$/u.test(before) || /^\s*[-‐‑–]\s+$/u.test(lead))
    return `Unexpected dash before \`${words}\`, which may be a sign`;
  const strange = strangeBefore.exec(before)?.[0] ?? strangeBehind.exec(behind)?.[0];
  if (strange !== undefined)
    return `Unexpected \`${strange.trim()}\` beside \`${words}\`, which is not understood`;
  return undefined;
}

function firstWords(text: string): string {
  return /^\s*\S+/.exec(text)?.[0] ?? '';
}

function lastWord(text: string): string {
  return /\S*\s*$/.exec(text)?.[0] ?? '';
}
