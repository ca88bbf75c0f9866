import type { Unit } from '../../model/value.ts';
import type { Grammar } from './grammar.ts';
import { anyOf, patternOf } from './pattern.ts';
import { followerOf } from './units.ts';

/** A number of a figure between what stands before and behind it in its paragraph. */
interface Surroundings {
  readonly before: string;
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
export function touched({ language, units }: Grammar, around: Surroundings, unit: Unit): string | undefined {
  const { before, words, behind } = around;
  const patterns = patternsOf(language.tag, language.places, language.timeOfDay);
  const [place] = patterns.place.exec(before) ?? [];
  if (place !== undefined && /^\d/.test(words))
    return `Unexpected number \`${(place + words).trim()}\`, which is a place in a document and counts nothing`;
  if (patterns.timeBehind.test(behind) || /^\s*:\d/.test(behind))
    return `Unexpected number \`${words}${firstWords(behind)}\`, a time of day, which is no duration`;
  if (unit === 'hours' && (patterns.timeBefore.test(before) || /^\d{1,2}\.[0-5]\d$/.test(words)))
    return `Unexpected number \`${lastWord(before)}${words}\`, which may be a time of day and no duration`;
  const other = followerOf(units.followers, behind) === undefined ? units.other.exec(behind)?.[0] : undefined;
  if (other !== undefined)
    return `Unexpected unit \`${other.trim()}\` behind \`${words}\`, which no figure has`;
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

/** Patterns of what stands beside a number in a language. */
interface Beside {
  readonly place: RegExp;
  readonly timeBefore: RegExp;
  readonly timeBehind: RegExp;
}

const made = new Map<string, Beside>();

function patternsOf(
  tag: string,
  places: readonly string[],
  { before, behind }: Grammar['language']['timeOfDay'],
): Beside {
  const known = made.get(tag);
  if (known !== undefined) return known;
  const beside = {
    // `Article 5`, and `6` of `Articles 5 and 6`
    place: patternOf(
      String.raw`(?<![\p{L}\p{N}])(?:${anyOf(places)})\.?\s*(?:№\s*)?(?:\d[\d.()/]*(?:,?\s(?:and|or|et|ou|y|o|e|и)\s|,\s|\s?[-–]\s?))*$`,
    ),
    timeBefore: patternOf(String.raw`(?<!\p{L})(?:${anyOf(before)})\s+$`),
    timeBehind: patternOf(String.raw`^\s*(?:${anyOf(behind)})(?!\p{L})`),
  };
  made.set(tag, beside);
  return beside;
}
