import { describe, expect, test } from 'vitest';
import { boundOf, disagreement, qualifierOf, readQuantity } from '../quantity.ts';
import { formatValue, parseValue, type Unit } from '../../model/value.ts';

/** What a text is read as, in one line: `90 percent`, `08-18` for a date without a year, `16 | 207` where it is ambiguous. */
function read(text: string, after = ''): string | undefined {
  const quantity = readQuantity(text, after);
  if (quantity === undefined) return undefined;
  const phrases = quantity.kind === 'clear' ? [quantity.phrase] : quantity.phrases;
  const said = phrases.map(({ readings }) =>
    readings
      .map((reading) => (reading.kind === 'yearless' ? yearless(reading) : formatValue(reading)))
      .join(' or '),
  );
  const unit = quantity.kind === 'clear' && quantity.unit !== undefined ? ` ${quantity.unit}` : '';
  return said.join(' | ') + unit;
}

function yearless({ monthDay, until }: { monthDay: string; until?: string | undefined }): string {
  return until === undefined ? monthDay : `${monthDay}..${until}`;
}

/** The problem with `:figure[text]{x=value}`, if there is one. */
function problem(
  text: string,
  value: string,
  unit: Unit,
  after = '',
  electionDate = '2007-08-18',
  before = '',
) {
  const parsed = parseValue(value, unit);
  if (parsed === undefined) throw new Error(`\`${value}\` is no value in ${unit}`);
  return disagreement(text, parsed, unit, { before, after, electionDate })?.reason;
}

test.each([
  ['16', ' to 18 April.', '16 or 04-16'],
  ['16', '–18 April 2019', '16 or 2019-04-16'],
  ['16', ' to 18 regions in April', '16'],
  ['16 cases', ' to 18 April', '16'],
  ['160', ' to 18 April', '160'],
])('the first day of a range takes its month from the end: %s', (text, after, said) => {
  expect(read(text, after)).toBe(said);
});

describe('a figure’s words are read', () => {
  test.each([
    // digits
    ['24', '24'],
    ['9,181,700', '9181700'],
    ['over 1700', '1700'],
    ['some 350', '350'],
    ['8.8 million', '8800000'],
    ['8.8\u00a0million', '8800000'],
    ['Almost 12 million', '12000000'],
    ['33.9\nbillion', '33900000000'],
    ['79-member delegation', '79'],
    ['ANSDP (80 candidates)', '80'],
    ['Channel 31', '31'],
    ['2004', '2004 or 2004'],
    // words
    ['seventeen', '17'],
    ['sixteen', '16'],
    ['Twenty-seven ballot boxes', '27'],
    ['seventy seven deputies', '77'],
    ['Ninety eight', '98'],
    ['one hundred', '100'],
    ['over one hundred minority groups', '100'],
    ['one hundred and five', '105'],
    ['a thousand', '1000'],
    ['two hundred thousand', '200000'],
    ['four-tiered', '4'],
    ['four-digit', '4'],
    ['twice refused', '2'],
    ['once', '1'],
    ['both newspapers', '2'],
    ['none', '0'],
    ['no', '0'],
    ['no female candidate', '0'],
    ['No one', '0'],
    ['a single error', '1'],
    ['sixth', '6'],
    ['twenty-first', '21'],
    ['18th', '18'],
    // fractions
    ['one out of six', '1/6'],
    ['nine out of ten', '9/10'],
    ['three out of four', '3/4'],
    ['2 out of 22', '2/22'],
    ['three of the seven', '3/7'],
    ['three of seven', '3/7'],
    ['2 of 7', '2/7'],
    ['8 of the 12', '8/12'],
    ['Nine of the 107 seats', '9/107'],
    ['four of the sixteen ministers', '4/16'],
    ['one of five', '1/5'],
    ['One in five', '1/5'],
    ['none of the twelve', '0/12'],
    ['one quarter', '1/4'],
    ['over one quarter', '1/4'],
    ['More than half', '1/2'],
    ['two thirds', '2/3'],
    ['one-fifth', '1/5'],
    ['a third', '1/3 or 3'],
    // units
    ['90 per cent', '90 percent'],
    ['19.7%', '19.7 percent'],
    ['19.7 per cent', '19.7 percent'],
    ['Red Party 19.7 percent', '19.7 percent'],
    ['30 per cent', '30 percent'],
    ['approximately four per cent', '4 percent'],
    ['KZT 637 million', '637000000 KZT'],
    ['KZT 33.9 billion', '33900000000 KZT'],
    ['KZT 50,000', '50000 KZT'],
    ['EUR 1.12 million', '1120000 EUR'],
    ['100,000 EUR', '100000 EUR'],
    ['7 CEC members', '7'],
    ['ten-year', '10 years'],
    ['three-month', '3 months'],
    ['one-month', '1 months'],
    ['five-day', '5 days'],
    ['some eight weeks', '8 weeks'],
    ['20 minutes', '20 minutes'],
    ['over 10 hours', '10 hours'],
    ['a month', '1 months'],
    ['a year', '1 years'],
    ['an hour', '1 hours'],
    ['12,000 times the minimum wage', '12000 minimum-wages'],
    ['50-times minimum wage', '50 minimum-wages'],
    ['50-times', '50 times'],
    // ranges
    ['five to ten years', '5..10 years'],
    ['1.5 to 2 times', '1.5..2 times'],
    ['1 to 5', '1..5'],
    ['between 5 and 10', '5..10'],
    ['between 7 to 11 PEC members', '7..11'],
    ['50,000-90,000', '50000..90000'],
    ['51–54', '51..54'],
    ['between KZT 50,000 and 90,000', '50000..90000 KZT'],
    ['8 to 9 million', '8000000..9000000'],
    ['between one hundred and five hundred', '100..500'],
    ['between 500,000 and 1 million', '500000..1000000'],
    ['5% to 10%', '5..10 percent'],
    ['-5 to 10', '-5..10'],
    // parts of numbers
    ['half a million', '500000'],
    ['one and a half', '1.5'],
    // dates
    ['18 August', '08-18'],
    ['18 August 2007', '2007-08-18'],
    ['4 July', '07-04'],
    ['August 2007', '2007-08'],
    ['in July', '07'],
    ['16 to 18 April', '04-16..04-18'],
    ['the 1990 OSCE Copenhagen Document', '1990 or 1990'],
  ])('“%s” says %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['24 per cent', '29 and 26 per cent', '29 | 26'],
    ['counts', '16 TECs and 207 DECs', '16 | 207'],
    ['a date in a sum', '61 in 2007', '61 | 2007 or 2007'],
    ['a decrease', 'from 40,000 to 20,000', '40000 | 20000'],
    ['an approximate whole', 'eight of the over one hundred', '8 | 100'],
    ['a number that no one writes', 'twenty eleven', '20 | 11'],
  ])('two numbers are ambiguous: %s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('the same number twice is one number', () => {
    expect(read('nine candidates for the nine seats')).toBe('9');
  });

  test.each([
    '',
    'several',
    'a significant number',
    'a few',
    'all complaints',
    'hundreds of supporters',
    'dozens',
    'someone often weighed a stone',
    'for Ruritania',
    'COVID-19',
    'may',
    'No. ',
    'no more than',
    'paragraph 3.1.2',
    '12,34',
    '14:00',
    'the 1990s',
    'seven-twenty',
  ])('“%s” is not read as a number', (text) => {
    expect(read(text)).toBeUndefined();
  });

  test('the span is that of the number, without qualifier, currency, noun and unit', () => {
    const spans = [
      'some KZT 637 million',
      'Nine of the 107 seats',
      'over one hundred minority groups',
      '18 August',
    ].map((text) => {
      const quantity = readQuantity(text);
      return quantity?.kind === 'clear' ? text.slice(quantity.phrase.start, quantity.phrase.end) : quantity;
    });
    expect(spans).toEqual(['637 million', 'Nine of the 107', 'one hundred', '18 August']);
  });

  test('the unit may follow the figure', () => {
    expect(read('90', ' per cent of polling stations')).toBe('90 percent');
    expect(read('12,000', ' times the minimum wage')).toBe('12000 minimum-wages');
    expect(read('50-times', ' minimum wage')).toBe('50 minimum-wages');
    expect(read('29', ' and 26 per cent')).toBe('29');
  });
});

describe('a figure agrees with its words', () => {
  // Words, value and unit as they stand in the reports of 2005 to 2021.
  test.each<[text: string, value: string, unit: Unit, after?: string, electionDate?: string]>([
    ['5 December 2005', '2005-12-05', 'date', ' – Despite some improvements', '2005-12-04'],
    ['4 December', '2005-12-04', 'date', ' presidential election', '2005-12-04'],
    ['460 observers', '460', 'count', ' from 43 countries'],
    ['43 countries', '43', 'count'],
    ['none', '0', 'count', ' of the 2004'],
    ['2004', '2004', 'date', ' ODIHR’s recommendations'],
    ['18 August', '2007-08-18', 'date', ' parliamentary elections'],
    ['Nine', '9', 'count', ' of the 107 seats'],
    ['Nine of the 107', '9/107', 'percent', ' seats'],
    ['107', '107', 'count', ' seats in the Majilis'],
    ['approximately four per cent', '4', 'percent', ' of voters'],
    ['43 per cent', '43', 'percent'],
    ['less than one month', '1', 'months', ' after the election was called'],
    ['June 2007', '2007-06', 'date'],
    ['in July', '2007-07', 'date', ', Ak Zhol party merged'],
    ['4 July 2007', '2007-07-04', 'date', '.'],
    ['five', '5', 'years', ' to ten years the time'],
    ['five to ten years', '5..10', 'years'],
    ['only nine candidates', '9', 'count'],
    ['all seven parties', '7', 'count'],
    ['Red Party (126 candidates)', '126', 'count'],
    ['(CPPK) (20 candidates)', '20', 'count', '.'],
    ['50,000 members', '50000', 'count'],
    ['the required 50,000', '50000', 'count', ', a single error'],
    ['a single error', '1', 'count'],
    ['16 Regional Election Commissions', '16', 'count', ' (RECs)'],
    ['9,727 Precinct Election Commissions', '9727', 'count'],
    ['Red Party 19.7%', '19.7', 'percent'],
    ['CPPK 6.1%', '6.1', 'percent'],
    ['Communist Party of Ruritania 3%', '3', 'percent'],
    ['2005', '2005', 'date', ' and remains substantially'],
    ['Approximately 33 per cent', '33', 'percent'],
    ['four-digit code', '4', 'count'],
    ['one-month campaign period', '1', 'months', '.'],
    ['20 minutes', '20', 'minutes', ' on TV Khabar'],
    ['one hour', '1', 'hours', ' on state-funded radio'],
    ['both state-funded newspapers', '2', 'count'],
    ['61 complaints', '61', 'count'],
    ['seventy seven deputies', '77', 'count'],
    ['some 12 per cent', '12', 'percent', ').'],
    ['eight', '8', 'count', ' of the over one hundred minority groups'],
    ['over one hundred minority groups', '100', 'count'],
    ['449 short-term observers', '449', 'count'],
    ['over 1700 stations', '1700', 'count'],
    ['64.56 per cent', '64.56', 'percent', '.'],
    ['Over 40 per cent', '40', 'percent'],
    ['some eight weeks', '8', 'weeks'],
    ['a year', '1', 'years', ' of active international', '2011-04-03'],
    ['11 years', '11', 'years', ', which reaffirmed', '2011-04-03'],
    ['no analytical election-related programmes', '0', 'count'],
    ['One public official', '1', 'count'],
    ['Ten political parties', '10', 'count'],
    ['all 98 elected seats', '98', 'count'],
    ['twice refused', '2', 'count', '.'],
    ['four-tiered', '4', 'count', ' system'],
    ['about 90 per cent', '90', 'percent'],
    ['15 March', '2011-03-15', 'date', ', the CEC refused', '2011-04-03'],
    ['no proxies were invited', '0', 'count'],
    ['29', '29', 'percent', ' and 26 per cent, Mr. Kasymov'],
    ['More than half', '1/2', 'percent', ' of the total'],
    ['over 10 hours', '10', 'hours'],
    ['KZT 20 million', '20000000', 'KZT', ' (approximately 100,000 EUR)'],
    ['100,000 EUR', '100000', 'EUR', ')'],
    ['no female candidate', '0', 'count'],
    ['2.1 per cent', '2.1', 'percent'],
    ['31,916 proxies', '31916', 'count', ', of which 28,902'],
    ['(28 cases)', '28', 'count', '.'],
    ['ten-day deadline', '10', 'days'],
    ['three-month deadline', '3', 'months'],
    ['one out of six', '1/6', 'percent', ' polling stations'],
    ['Twenty-seven ballot boxes', '27', 'count'],
    ['Seventeen international observer teams', '17', 'count'],
    ['one of five', '1/5', 'percent', ' DEC premises'],
    ['over one quarter', '1/4', 'percent', ' of counts observed'],
    ['sixth', '6', 'count', ' consecutive direct'],
    ['each appoint two members', '2', 'count'],
    ['one per cent', '1', 'percent', ' of the electorate'],
    ['7 seats each', '7', 'count'],
    ['2 of 18', '2/18', 'percent', ' ministerial posts'],
    ['9 August 2016', '2016-08-09', 'date', '), particularly', '2019-06-09'],
    ['three-tiered', '3', 'count', ', comprising'],
    ['Three of seven', '3/7', 'percent', ' members of the CEC'],
    ['7 to 11', '7..11', 'count', ' PEC members'],
    ['40 years', '40', 'years', ' old'],
    ['EUR 5,000', '5000', 'EUR', ' for this election'],
    ['2,125,000', '2125000', 'KZT', ' Ruritanian Tenge (KZT)'],
    ['50-times', '50', 'minimum-wages', ' minimum wage; approximately'],
    ['KZT 426', '426', 'KZT/EUR', '.'],
    ['12,000', '12000', 'minimum-wages', ' times the minimum wage'],
    ['some EUR 1.12 million', '1120000', 'EUR', ').'],
    ['less than five days', '5', 'days', ' before the election'],
    ['15 out of 49', '15/49', 'percent', ' Senators'],
    ['107-member', '107', 'count', ' Majilis'],
    ['KZT 33.9 billion', '33900000000', 'KZT', ' to 650,000 families'],
    ['310 million', '310000000', 'KZT', ', Ak Zhol 267 million'],
    ['up to nine hours', '9', 'hours'],
    ['30 December', '2020-12-30', 'date', ' Red Party has received', '2021-01-10'],
    ['8 January 2021', '2021-01-08', 'date', ', the ODIHR LEOM monitored', '2021-01-10'],
    ['five-day', '5', 'days', ' valid negative PCR test'],
    ['8 of the 12', '8/12', 'percent', ' TECs'],
  ])('“%s” bears out `%s` in %s', (text, value, unit, after = '', electionDate = '2007-08-18') => {
    expect(problem(text, value, unit, after, electionDate)).toBeUndefined();
  });

  test('“times” may count, and may be the unit', () => {
    expect(problem('five times', '5', 'count')).toBeUndefined();
    expect(problem('1.5 to 2 times', '1.5..2', 'times')).toBeUndefined();
  });
});

describe('a figure that its words do not bear out is a problem', () => {
  test('another number', () => {
    expect(problem('90 per cent', '91', 'percent')).toMatchInlineSnapshot(
      `"Unexpected value \`91\`, the words \`90 per cent\` say \`90\`"`,
    );
    expect(problem('9,181,700', '9101000', 'count')).toMatchInlineSnapshot(
      `"Unexpected value \`9101000\`, the words \`9,181,700\` say \`9181700\`"`,
    );
    expect(problem('five to ten years', '5..11', 'years')).toMatchInlineSnapshot(
      `"Unexpected value \`5..11\`, the words \`five to ten years\` say \`5..10\`"`,
    );
    expect(problem('a third', '0.33', 'percent')).toMatchInlineSnapshot(
      `"Unexpected value \`0.33\`, the words \`a third\` say \`1/3\` or \`3\`"`,
    );
  });

  test('a fraction made a percentage, a reduced one, a percentage made a fraction', () => {
    expect(problem('one out of six', '16.7', 'percent')).toMatchInlineSnapshot(
      `"Unexpected value \`16.7\`, the words \`one out of six\` say \`1/6\`"`,
    );
    expect(problem('2 of 4', '1/2', 'percent')).toMatchInlineSnapshot(
      `"Unexpected value \`1/2\`, the words \`2 of 4\` say \`2/4\`"`,
    );
    expect(problem('16.7 per cent', '1/6', 'percent')).toMatchInlineSnapshot(
      `"Unexpected value \`1/6\`, the words \`16.7 per cent\` say \`16.7\`"`,
    );
  });

  test('one number of a fraction or a range', () => {
    expect(problem('8 of the 12', '8', 'count')).toMatchInlineSnapshot(
      `"Unexpected value \`8\`, the words \`8 of the 12\` say \`8/12\`; for that, narrow the figure to \`8\`"`,
    );
    expect(problem('Nine of the 107 seats', '107', 'count')).toMatchInlineSnapshot(
      `"Unexpected value \`107\`, the words \`Nine of the 107 seats\` say \`9/107\`; for that, narrow the figure to \`107\`"`,
    );
    expect(problem('five to ten years', '5', 'years')).toMatchInlineSnapshot(
      `"Unexpected value \`5\`, the words \`five to ten years\` say \`5..10\`; for that, narrow the figure to \`five\`"`,
    );
  });

  test('two numbers', () => {
    expect(problem('16 TECs and 207 DECs', '207', 'count')).toMatchInlineSnapshot(
      `"Unexpected numbers \`16\` and \`207\` in one figure, expected one; for that, narrow the figure to \`207\`"`,
    );
    expect(problem('between March and October', '2020-10', 'date')).toMatchInlineSnapshot(
      `"Unexpected numbers \`March\` and \`October\` in one figure, expected one; for that, narrow the figure to \`October\`"`,
    );
    expect(problem('16 TECs and 207 DECs', '223', 'count')).toMatchInlineSnapshot(
      `"Unexpected numbers \`16\` and \`207\` in one figure, expected one"`,
    );
  });

  test('no number', () => {
    expect(problem('a significant number', '100', 'count')).toMatchInlineSnapshot(
      `"Unexpected words \`a significant number\` in a figure, expected a number or a date"`,
    );
  });

  test('another unit', () => {
    expect(problem('90 per cent', '90', 'count')).toMatchInlineSnapshot(
      `"Unexpected unit \`count\`, the report prints \`percent\` next to \`90\`"`,
    );
    expect(problem('90', '90', 'count', ' per cent')).toMatchInlineSnapshot(
      `"Unexpected unit \`count\`, the report prints \`percent\` next to \`90\`"`,
    );
    expect(problem('EUR 5,000', '5000', 'KZT')).toMatchInlineSnapshot(
      `"Unexpected unit \`KZT\`, the report prints \`EUR\` next to \`5,000\`"`,
    );
    expect(problem('one hour', '1', 'minutes')).toMatchInlineSnapshot(
      `"Unexpected unit \`minutes\`, the report prints \`hours\` next to \`one\`"`,
    );
    expect(problem('12,000', '12000', 'times', ' times the minimum wage')).toMatchInlineSnapshot(
      `"Unexpected unit \`times\`, the report prints \`minimum-wages\` next to \`12,000\`"`,
    );
  });

  test('a number that goes on after the figure', () => {
    expect(problem('8.8', '8.8', 'count', ' million voters')).toMatchInlineSnapshot(
      `"Unexpected end of the figure \`8.8\`, expected the whole of \`8.8 million\`"`,
    );
    expect(problem('seventy', '70', 'count', ' seven deputies')).toMatchInlineSnapshot(
      `"Unexpected end of the figure \`seventy\`, expected the whole of \`seventy seven\`"`,
    );
    expect(problem('9,181', '9181', 'count', ',700 voters')).toMatchInlineSnapshot(
      `"Unexpected end of the figure \`9,181\`, expected the whole of \`9,181,700\`"`,
    );
    expect(problem('18 August', '2007-08-18', 'date', ' 2007.')).toMatchInlineSnapshot(
      `"Unexpected end of the figure \`18 August\`, expected the whole of \`18 August 2007\`"`,
    );
    expect(problem('1990', '1990', 'date', 's were')).toMatchInlineSnapshot(
      `"Unexpected end of the figure \`1990\`, expected the whole of \`1990s\`"`,
    );
  });

  test('another date, or one more or less exact', () => {
    expect(problem('18 August', '2007-08-19', 'date')).toMatchInlineSnapshot(
      `"Unexpected value \`2007-08-19\`, the words \`18 August\` say \`2007-08-18\`"`,
    );
    expect(problem('August 2007', '2007-08-18', 'date')).toMatchInlineSnapshot(
      `"Unexpected value \`2007-08-18\`, the words \`August 2007\` say \`2007-08\`"`,
    );
    expect(problem('18 August 2007', '2007-08', 'date')).toMatchInlineSnapshot(
      `"Unexpected value \`2007-08\`, the words \`18 August 2007\` say \`2007-08-18\`"`,
    );
    expect(problem('2004', '2005', 'date')).toMatchInlineSnapshot(
      `"Unexpected value \`2005\`, the words \`2004\` say \`2004\`"`,
    );
  });

  test('a year far from the election, where the words leave it open', () => {
    expect(problem('18 August', '2006-08-18', 'date')).toBeUndefined();
    expect(problem('18 August', '2008-08-18', 'date')).toBeUndefined();
    expect(problem('18 August', '2017-08-18', 'date')).toMatchInlineSnapshot(
      `"Unexpected year \`2017\` for the words \`18 August\`, expected \`2007\`, the year of the election, or the one before or after"`,
    );
    expect(problem('18 August 2017', '2017-08-18', 'date')).toBeUndefined();
  });
});

describe('the qualifier is read', () => {
  test.each([
    ['', 'over 1700', 'over'],
    ['', 'Almost 12 million', 'almost'],
    ['Women hold ', 'some 27 per cent', 'some'],
    ['Women hold some ', '27 per cent', 'some'],
    ['Some ', '460 observers', 'some'],
    ['there were ', 'around 100 journalists', 'around'],
    ['', 'More than half', 'more than'],
    ['fell ', 'less than one month', 'less than'],
    ['', 'less than a month', 'less than'],
    ['lasting no more than ', '30 days', 'no more than'],
    ['may not serve more than ', 'two consecutive terms', 'not more than'],
    ['may not serve ', 'more than two consecutive terms', 'not more than'],
    ['cannot stand for more than ', 'two terms', 'not more than'],
    ['not only Almaty but more than ', '30 districts', 'more than'],
    ['it did not last. It took more than ', '30 days', 'more than'],
    ['', 'Not more than 30 days', 'not more than'],
    ['with no fewer than ', 'five members', 'no fewer than'],
    ['allows a maximum of ', 'one nominee', 'a maximum of'],
    ['by ', 'an estimated 4 per cent', 'an estimated'],
    ['An estimated ', 'EUR 5,000', 'an estimated'],
    ['a deposit (some EUR ', '5,000', 'some'],
    ['minimum wages (', 'some EUR 1.12 million', 'some'],
    ['minimum wage; approximately EUR ', '1', 'approximately'],
    ['minimum wage; approximately EUR 1 = KZT ', '426', 'approximately'],
    ['at least\n', 'nine attempts', 'at least'],
    ['at least\u00a0', 'nine attempts', 'at least'],
    ['around (“*', '20*', 'around'],
    ['which was used only by ', 'only approximately four per cent', 'approximately'],
    ['in ', 'in some 14 per cent', 'some'],
    ['received up to ', '16 TECs and 207 DECs', 'up to'],
  ])('“%s[%s]” → %s', (before, text, expected) => {
    expect(qualifierOf(before, text)).toBe(expected);
  });

  test.each([
    ['', '9,181,700'],
    ['', 'only nine candidates'],
    ['with only ', '17 mistakes'],
    ['moreover ', '17 mistakes'],
    ['some say that ', '17 mistakes'],
    ['some of the ', 'seven parties'],
    ['spoke about the ', '61 complaints'],
    ['some 29 and ', '26 per cent'],
  ])('“%s[%s]” has none', (before, text) => {
    expect(qualifierOf(before, text)).toBeUndefined();
  });
});

describe('a sign before a number', () => {
  test.each([
    ['', '-5 per cent', '5'],
    ['', '−5 per cent', '5'],
    ['', '–5 per cent', '5'],
    ['It changed by ', 'some -5 per cent', '5'],
    ['', 'minus five per cent', '5'],
  ])('is part of the value: %j %j', (before, text, value) => {
    expect(problem(text, value, 'percent', '', undefined, before)).toBe(
      `Unexpected value \`${value}\`, the words \`${text}\` say \`-${value}\``,
    );
    expect(problem(text, `-${value}`, 'percent', '', undefined, before)).toBeUndefined();
  });

  test.each([
    ['It changed by (−', '5 per cent', '5'],
    ['It changed by -', '5 per cent', '5'],
    ['It changed by minus ', '5.5 per cent', '5.5'],
  ])('belongs into the figure: %j %j', (before, text, value) => {
    for (const either of [value, `-${value}`])
      expect(problem(text, either, 'percent', '', undefined, before)).toContain(
        `Unexpected start of the figure \`${text}\` behind the sign \``,
      );
  });

  test.each([
    ['', '5–10 per cent', '5..10'],
    ['', '5-10 per cent', '5..10'],
    ['2–', '5 per cent', '5'],
    ['the COVID-19 tests – ', '5 per cent', '5'],
    ['a share - ', '5 per cent', '5'],
    ['Article 3-', '5 per cent', '5'],
  ])('is not a dash: %j %j', (before, text, value) => {
    expect(problem(text, value, 'percent', '', undefined, before) ?? '').not.toContain('sign');
  });

  test('is not read before a date', () => {
    expect(problem('18 August 2007', '2007-08-18', 'date', '', undefined, 'Astana, -')).toBeUndefined();
  });
});

test('a qualifier says on which side of a number the value lies, or that it lies near', () => {
  for (const above of ['over', 'more than', 'at least', 'not less than', 'no fewer than', 'a minimum of'])
    expect(boundOf(above)).toBe('above');
  for (const below of ['under', 'less than', 'at most', 'up to', 'not more than', 'a maximum of'])
    expect(boundOf(below)).toBe('below');
  for (const near of ['some', 'about', 'almost', 'an estimated', undefined])
    expect(boundOf(near)).toBeUndefined();
});

describe('in another language', () => {
  test.each([
    ['fr', 'près de ', '500 électeurs', 'près de'],
    ['fr', 'La commission compte ', 'au moins 12 membres', 'au moins'],
    ['fr', '', 'plus d’un tiers', 'plus d’'],
    ['es', 'unos ', '500 votantes', 'unos'],
    ['es', '', 'al menos 12,5 por ciento', 'al menos'],
    ['pt', 'cerca de ', '500 eleitores', 'cerca de'],
    ['ru', '', 'около 500 тысяч тенге', 'около'],
    ['ru', 'не менее ', '5 процентов', 'не менее'],
    ['en', 'over €', '5 million', 'over'],
    ['ar', 'over ', '5', undefined],
  ])('the qualifier is read (%s): “%s[%s]” → %s', (language, before, text, expected) => {
    expect(qualifierOf(before, text, language)).toBe(expected);
  });

  test('a qualifier says on which side the value lies', () => {
    const bounds = [
      boundOf('au moins', 'fr'),
      boundOf('hasta', 'es'),
      boundOf('mais de', 'pt'),
      boundOf('не более', 'ru'),
      boundOf('около', 'ru'),
      boundOf('over', 'ar'),
    ];
    expect(bounds).toEqual(['above', 'below', 'above', 'below', undefined, undefined]);
  });
});

describe('what stands around a figure belongs to its number', () => {
  test.each([
    ['money', 'They paid US$ ', '5 million', 'KZT', '5000000', ' in all', 'the report prints `US$`'],
    ['money behind it', 'They paid ', '5 million', 'KZT', '5000000', ' euros', 'the report prints `euros`'],
    ['a unit', 'It grew by ', '3.4', 'percent', '3.4', ' percentage points', 'prints `percentage-points`'],
    ['a scale', 'There were ', '1.2', 'count', '1.2', ' m voters', 'expected the whole of `1.2 m`'],
    ['a part of a scale', '', 'half', 'count', '1/2', ' a million', 'expected the whole of `half a million`'],
    [
      'groups of digits',
      'There were 9 ',
      '181 700',
      'count',
      '181700',
      ' voters',
      'Unexpected start of the figure',
    ],
    ['digits before it', 'There were 9,', '181,700', 'count', '181700', '', 'Unexpected start of the figure'],
    ['a place in a law', 'by Article ', '5', 'count', '5', ' of the law', 'a place in a document'],
    ['a second place', 'by Articles 5 and ', '6', 'count', '6', ' of the law', 'a place in a document'],
    ['a time of day', 'at ', '8', 'hours', '8', ' a.m.', 'a time of day'],
    ['minutes', 'at ', '17', 'hours', '17', ':00', 'expected the whole of `17:00`'],
    ['a date', 'from ', '24', 'count', '24', '-26 January', 'part of the date'],
    ['a slash', 'in ', '5', 'count', '5', '/day', 'Unexpected `/`'],
  ] as const)('%s', (_, before, text, unit, value, after, expected) => {
    const found = problem(text, value, unit, after, undefined, before);
    expect(found).toContain(expected);
  });
});
