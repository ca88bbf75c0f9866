import { formatValue, isCurrency, type Unit, type Value } from '../../model/value.ts';
import type { MoneyMark, OwnMoney } from './currencies.ts';
import { slashedDate } from './dates.ts';
import { grammarOf, type Grammar } from './grammar.ts';
import { phraseAt, phrasesIn, type Phrase, type Reading, type Span } from './phrase.ts';
import { allPhrases } from './read.ts';
import { touched } from './touching.ts';
import { fits, fitsMoney, followerOf, unitEnd } from './units.ts';

/** What a figure's words leave to the sentence around them, and to its report. */
export interface FigureContext {
  /** The text before the figure in its paragraph, or ''. */
  readonly before: string;
  /** The text that follows the figure in its paragraph, or ''. */
  readonly after: string;
  /** The day of the election that the report is about, `2007-08-18`. */
  readonly electionDate: string;
  /** The language of the report, as a BCP 47 tag; English by default. */
  readonly language?: string;
  /** The words of the country for its money. */
  readonly money?: readonly OwnMoney[];
}

/** Why the words of a figure do not bear out its value. */
export interface Disagreement {
  /**
   * `contradicted`: the words say something else. `not-understood`: no reader knows what they say, so that somebody may
   * read them by hand.
   */
  readonly kind: 'contradicted' | 'not-understood';
  /** The clause that becomes a problem's text. */
  readonly reason: string;
}

/** The way out of what no reader understands. */
const byHand =
  'expected a form that the codebook lists, or the reason why it was read by hand: `by-hand="…"`';

function contradicted(reason: string): Disagreement {
  return { kind: 'contradicted', reason };
}

function notUnderstood(reason: string): Disagreement {
  return { kind: 'not-understood', reason: `${reason}; ${byHand}` };
}

/** Whether the words say this very value. A fraction is never a percentage, and 2/4 is not 1/2. */
function says(reading: Reading, value: Value): boolean {
  if (reading.kind !== 'yearless')
    return reading.kind === value.kind && formatValue(reading) === formatValue(value);
  if (value.kind === 'span')
    return value.first.slice(5) === reading.monthDay && value.last.slice(5) === reading.until;
  return value.kind === 'date' && reading.until === undefined && value.iso.slice(5) === reading.monthDay;
}

/** A reading the way a value is written, a missing year taken from `year`. */
function formatReading(reading: Reading, year: string): string {
  if (reading.kind !== 'yearless') return formatValue(reading);
  const first = `${year}-${reading.monthDay}`;
  return reading.until === undefined ? first : `${first}..${year}-${reading.until}`;
}

/** The part of the text that the author may have meant, as the end of a problem's text. */
function advice(phrases: readonly Phrase[], value: Value): string {
  const meant = phrases.find(({ readings }) => readings.some((reading) => says(reading, value)));
  return meant === undefined ? '' : `; for that, narrow the figure to \`${meant.words}\``;
}

/** A figure's words in the line that they stand in, with signs of money blanked out. */
interface Line {
  readonly grammar: Grammar;
  /** The figure's words as printed. */
  readonly text: string;
  /** The line before the figure, the figure, and the line after it. */
  readonly before: string;
  readonly own: string;
  readonly after: string;
  /** Signs of money, by their place in the line. */
  readonly marks: readonly MoneyMark[];
  readonly money: readonly OwnMoney[];
}

function lineOf(grammar: Grammar, text: string, { before, after, money = [] }: FigureContext): Line {
  const line = before + text + after;
  const marks = grammar.money.before(line, money);
  const blank = blanked(line, marks);
  const end = before.length + text.length;
  return {
    grammar,
    text,
    before: blank.slice(0, before.length),
    own: blank.slice(before.length, end),
    after: blank.slice(end),
    marks,
    money,
  };
}

function blanked(text: string, spans: readonly Span[], character = '¤'): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + character.repeat(end - start) + rest.slice(end),
    text,
  );
}

/**
 * Says why the words of a figure do not bear out its value. Returns undefined when they do.
 * @param text the words in `:figure[…]`, without emphasis
 */
export function disagreement(
  text: string,
  value: Value,
  unit: Unit,
  context: FigureContext,
): Disagreement | undefined {
  const { language = 'en', electionDate } = context;
  const grammar = grammarOf(language);
  if (grammar === undefined) {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
    const reason = `Unexpected figure \`${text}\` in a report in ${name} (\`${language}\`), a language that there is no reader of, expected the reason why it was read by hand: \`by-hand="…"\``;
    return { kind: 'not-understood', reason };
  }
  const line = lineOf(grammar, text, context);
  const phrases = allPhrases(line.own, grammar);
  const unread = notRead(line, phrases);
  if (unread !== undefined) return unread;
  const [phrase] = phrases;
  if (phrase === undefined) return contradicted(noNumber(line));
  const meaning = JSON.stringify(phrase.readings);
  if (phrases.some(({ readings }) => JSON.stringify(readings) !== meaning)) {
    const found = phrases.map(({ words }) => `\`${words}\``).join(' and ');
    return contradicted(`Unexpected numbers ${found} in one figure, expected one${advice(phrases, value)}`);
  }
  return disagreementOf(phrase, value, unit, line, electionDate.slice(0, 4));
}

function disagreementOf(
  phrase: Phrase,
  value: Value,
  unit: Unit,
  line: Line,
  electionYear: string,
): Disagreement | undefined {
  const { grammar, text, own, after, before } = line;
  const cut = cutShort(phrase, line, unit);
  if (cut !== undefined) return contradicted(cut);
  const day = phrase.end === own.length ? grammar.dates.firstDayOfRange(phrase.words, after) : undefined;
  const all = day === undefined ? phrase.readings : [...phrase.readings, day];
  const isDay = (reading: Reading): boolean => ['date', 'span', 'yearless'].includes(reading.kind);
  // A day has neither sign nor unit: `2010 года` are no years.
  const isDate = unit === 'date' ? all.some(isDay) : all.every(isDay);
  const sign = isDate ? undefined : signOf(phrase, line);
  if (sign?.isOutside)
    return contradicted(
      `Unexpected start of the figure \`${text}\` behind the sign \`${sign.printed}\`, expected it in the figure: \`${sign.printed}${text}\``,
    );
  const lead = own.slice(0, phrase.start - (sign?.printed.length ?? 0));
  const around = {
    before: before + lead,
    lead,
    words: phrase.words,
    behind: own.slice(phrase.end) + after,
  };
  if (!isDate) {
    const reason = touched(grammar, around, unit);
    if (reason !== undefined) return notUnderstood(reason);
    const wrongMoney = otherMoney(phrase, unit, line, around);
    if (wrongMoney !== undefined) return wrongMoney;
  }
  const isPart = all.some(({ kind }) => kind === 'fraction');
  // “In the capital, and one quarter of those abroad” begins a share of its own.
  const isOwnShare = grammar.forms.wholeBehind.test(around.behind);
  if (isPart && !isOwnShare && grammar.forms.addedPart.test(around.before + phrase.words))
    return notUnderstood(`Unexpected part \`${phrase.words}\`, which is added to what stands before it`);
  const printed = isDate ? undefined : unitBehind(grammar, around.behind, isPart);
  if (printed !== undefined && !fits(printed, unit))
    return contradicted(
      `Unexpected unit \`${unit}\`, the report prints \`${printed}\` next to \`${phrase.words}\``,
    );
  const readings = all.flatMap((reading) => asPrinted(reading, sign !== undefined, printed));
  if (readings.length === 0)
    return notUnderstood(`Unexpected words \`${text}\`, whose number has no end of decimals or no sign`);
  const doubt = hasThousandths.test(unit) ? undefined : thousandth(phrase, readings);
  if (doubt !== undefined) return notUnderstood(doubt);
  const agreeing = readings.find((reading) => says(reading, value));
  if (agreeing?.kind === 'yearless') {
    const reason = wrongYear(phrase.words, value, Number(electionYear));
    return reason === undefined ? undefined : contradicted(reason);
  }
  if (agreeing !== undefined) return undefined;
  const said = new Set(readings.map((reading) => `\`${formatReading(reading, electionYear)}\``));
  // A part without its sign is none of the words'.
  const parts = sign === undefined ? phrasesIn(phrase.words, [grammar.forms.cardinal]) : [];
  return contradicted(
    `Unexpected value \`${formatValue(value)}\`, the words \`${text}\` say ${[...said].join(' or ')}${advice(parts, value)}`,
  );
}

/** Why the words say no number. */
function noNumber({ grammar, text }: Line): string {
  if (grammar.beside.romanPlace.test(text))
    return `Unexpected words \`${text}\` in a figure, which name a place in a document and count nothing`;
  return `Unexpected words \`${text}\` in a figure, expected a number or a date`;
}

/** Digits that no form of the language accounts for: `15,6` in English. Those of names are none: `COVID-19`. */
function notRead({ grammar, own, text }: Line, phrases: readonly Phrase[]): Disagreement | undefined {
  const { tag } = grammar;
  const slashes = new RegExp(slashedDate, 'u').exec(own);
  if (
    slashes !== null &&
    !phrases.some(({ start, end }) => start <= slashes.index && end > slashes.index + 5)
  )
    return notUnderstood(
      `Unexpected date \`${slashes[0]}\`, whose day and month cannot be told apart, or are none`,
    );
  const rest = blanked(
    own,
    phrases.map((phrase) => ({ start: phrase.start, end: unitEnd(grammar.units, own, phrase) })),
  );
  const [digits] = /(?<![\p{L}\p{N}]|\p{L}[-‑’'])[\p{N}][\p{N}.,:/'’]*\p{L}*/u.exec(rest) ?? [];
  if (digits === undefined) return undefined;
  const at = rest.indexOf(digits);
  const printed = text.slice(Math.max(0, at), at + digits.length);
  return notUnderstood(`Unexpected form of \`${printed}\`, which is none of numbers or dates in \`${tag}\``);
}

/** Digits at the end of a text, with a blank behind them that may stand between groups. */
const groupsAtEnd =
  /(?<![\p{L}\p{N}]|\d[.,])\d{1,3}(?:[ \u00a0\u2009\u202f\u2007]\d{3})*[ \u00a0\u2009\u202f\u2007]$/u;

/** Why the figure begins or ends in the middle of a number or date that goes on around it: `8.8` before ` million`. */
function cutShort({ form, start, end, words }: Phrase, line: Line, unit: Unit): string | undefined {
  const { own, after, before, text, grammar } = line;
  const whole = phraseAt(own + after, start, form);
  const expected = (all: string): string =>
    `Unexpected end of the figure \`${text}\`, expected the whole of \`${all}\``;
  if (end === own.length && whole?.end !== end)
    return expected(whole?.words ?? text.slice(start) + (/^\s*\S*/.exec(after)?.[0] ?? ''));
  const longer = [grammar.forms.cardinal, ...grammar.forms.longer]
    .map((one) => phraseAt(own + after, start, one))
    .find((one) => one !== undefined && one.end > own.length);
  if (longer !== undefined) return expected(longer.words);
  const all = before + own + after;
  const at = before.length + start;
  // `9` before ` 181 700`
  const groups = groupsAtEnd.exec(all.slice(0, at));
  const joined = groups && phraseAt(all, groups.index, grammar.forms.cardinal);
  const isJoined = joined !== null && joined !== undefined && joined.end > at;
  if (isJoined || phraseAt(all, at, form) === undefined)
    return `Unexpected start of the figure \`${text}\`, expected the whole of \`${/\S*\s*$/.exec(before)?.[0] ?? ''}${words}\``;
  if (unit === 'date') return undefined;
  const [date] = phrasesIn(own + after, grammar.dates.certain).filter(
    (one) => one.start <= start && one.end > own.length,
  );
  return date === undefined
    ? undefined
    : `Unexpected number \`${words}\` in \`${unit}\`, it is part of the date \`${date.words}\``;
}

/** The sign before a number, attached to it: `fell by −5`, but neither `5–10` nor `COVID-19`. */
function signOf(
  { start }: Phrase,
  { grammar, before, own, marks }: Line,
): { readonly printed: string; readonly isOutside: boolean } | undefined {
  const line = before + own.slice(0, start);
  // Of `−€5` the sign stands before the sign of money.
  const mark = marks.find(({ end }) => end <= line.length && line.slice(end).trim() === '');
  const until = mark === undefined ? line : line.slice(0, mark.start);
  const { minus } = grammar.beside;
  const found = minus.exec(line) ?? minus.exec(until);
  return found === null ? undefined : { printed: found[0], isOutside: found.index < before.length };
}

/** The unit at the beginning of what follows; of a fraction also that of `half of one per cent`, `half an hour`. */
function unitBehind({ units }: Grammar, behind: string, isPart: boolean): Unit | undefined {
  const direct = followerOf(units.followers, behind);
  if (direct !== undefined || !isPart) return direct;
  const rest = behind.replace(units.beforeUnit, '');
  return rest === behind ? undefined : followerOf(units.followers, rest);
}

/** What a reading says with a sign before it and a unit behind it: `half a per cent` is 0.5, not one half. */
function asPrinted(reading: Reading, isNegative: boolean, printed: Unit | undefined): Reading[] {
  if (reading.kind === 'fraction' && printed !== undefined) {
    const number = reading.numerator / reading.denominator;
    if (Number(number.toFixed(6)) !== number) return [];
    return [{ kind: 'number', number: isNegative ? -number : number }];
  }
  if (!isNegative) return [reading];
  return reading.kind === 'number' ? [{ ...reading, number: -reading.number }] : [];
}

/** Units that reports print thousandths of: shares, multiples and rates of exchange. */
const hasThousandths = /^(?:percent|percentage-points|per-thousand|times|.*\/.*)$/;

/** Why `1.234` may be a number of thousands: what is counted or paid has no thousandths. */
function thousandth({ words }: Phrase, readings: readonly Reading[]): string | undefined {
  const isWhole = readings.every((one) => one.kind !== 'number' || Number.isInteger(one.number));
  if (isWhole || !/^\d{1,3}[.,]\d{3}$/.test(words)) return undefined;
  return `Unexpected form of \`${words}\`, which may be ${words.replace(/\D/, '')} or a number with decimals`;
}

/** Why the money printed beside a number is another than the figure's. */
function otherMoney(
  { start, end, words }: Phrase,
  unit: Unit,
  { before, own, marks, money, grammar }: Line,
  around: { readonly behind: string },
): Disagreement | undefined {
  const [from, to] = [before.length + start, before.length + end];
  const line = before + own;
  const beside = marks.filter(
    (mark) => mark.end <= to && /^[-‐‑–−\s]*$/u.test(line.slice(mark.end, Math.max(mark.end, from))),
  );
  const behind = grammar.money.behind(around.behind, money);
  const wrong = [...beside, ...(behind === undefined ? [] : [behind])].find(
    ({ currencies }) => !fitsMoney(currencies, unit),
  );
  if (wrong === undefined) return undefined;
  if (wrong.currencies.size === 0)
    return notUnderstood(
      `Unexpected sign \`${wrong.words}\` beside \`${words}\`, which is no money that is known`,
    );
  const expected = isCurrency(unit)
    ? ''
    : `, expected a currency such as \`${[...wrong.currencies][0] ?? ''}\``;
  return contradicted(
    `Unexpected unit \`${unit}\`, the report prints \`${wrong.words}\` next to \`${words}\`${expected}`,
  );
}

/** Why a date without a year may not be in the year of `value`: the reports speak of the election's year, the one before or after. */
function wrongYear(words: string, value: Value, electionYear: number): string | undefined {
  if (value.kind !== 'date' && value.kind !== 'span') return undefined;
  const days = value.kind === 'date' ? [value.iso] : [value.first, value.last];
  const year = days.map((day) => Number(day.slice(0, 4))).find((one) => Math.abs(one - electionYear) > 1);
  if (year === undefined) return undefined;
  return `Unexpected year \`${year}\` for the words \`${words}\`, expected \`${electionYear}\`, the year of the election, or the one before or after`;
}
