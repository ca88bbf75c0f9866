import { describe, expect, test } from 'vitest';
import { chart } from '../../chart.ts';
import { planeOf } from '../kinds.ts';
import type { DumbbellChart } from './spec.ts';
import {
  content,
  corpusOf,
  lastReport,
  problemsOf,
  quoting,
  report,
  the,
  type Overrides,
} from '../../../../../tests/support/corpus.ts';
import { inTwoRounds, ofTwoMissions } from '../../../../../tests/support/two-missions.ts';

/** Registered voters, drawn with the register's two days on one row. */
function vocabulary(ends = '{ dimension: stage, values: [initial, final] }'): string {
  const text = String(content().find(({ path }) => path === 'indicators.yml')?.content);
  return text
    .replace(
      '    required: [stage]\n    chart: bars',
      `    required: [stage]\n    optional: [party]\n    chart: dumbbell\n    ends: ${ends}`,
    )
    .replace('unit: count', 'unit: percent')
    .replace('final: on election day }', 'final: on election day, later: later }');
}

function dumbbells(words: string): DumbbellChart {
  return drawn(quoting(words));
}

function drawn(text: string): DumbbellChart {
  return specOf({ [lastReport]: text });
}

function specOf(files: Overrides): DumbbellChart {
  const corpus = corpusOf({ 'indicators.yml': vocabulary(), ...files });
  const spec = chart(corpus, the(corpus).country(), the(corpus).indicator('registered-voters'));
  if (spec?.kind !== 'dumbbell') throw new Error('There is no dumbbell');
  return spec as DumbbellChart;
}

const value = (number: string, words: string, more: string) =>
  `:figure[${words}]{registered-voters=${number} ${more}}`;

describe('two values of one thing', () => {
  test('stand on one row and are joined', () => {
    const spec = dumbbells(
      `From ${value('40', '40 per cent', 'stage=initial')} to ${value('50', '50 per cent', 'stage=final')}.`,
    );
    expect(spec.ends).toEqual(['when the election was called', 'on election day']);
    expect(spec.groups).toMatchObject([
      {
        label: '2009 presidential',
        bars: [
          {
            name: '',
            joined: true,
            marks: [
              { y: 40, end: 0, detail: 'when the election was called' },
              { y: 50, end: 1 },
            ],
          },
        ],
      },
    ]);
    expect(planeOf(spec).key(spec)).toEqual([
      'Disc: when the election was called. Square: on election day. A line joins the two of one row.',
      'No value: 2001 presidential, 2004 parliamentary (no section).',
      'Also observed, not in this collection: 2006.',
    ]);
  });

  test('are on two rows if another dimension differs', () => {
    const spec = dumbbells(
      `From ${value('40', '40 per cent', 'stage=initial party=reds')} to ${value('50', '50 per cent', 'stage=final party=blues')}.`,
    );
    expect(spec.groups[0]?.bars.map(({ name, joined }) => [name, joined])).toEqual([
      ['Red Party', false],
      ['Blue Party', false],
    ]);
  });

  test('are on two rows if they are of two rounds, or of two observers', () => {
    const initial = value('40', '40 per cent', 'stage=initial');
    const final = value('50', '50 per cent', 'stage=final round=2');
    const files = ofTwoMissions({
      statement: `It was ${initial}, then ${final}.`,
      final: 'Nothing.',
      friends: `It was ${value('51', '51 per cent', 'stage=final')}.`,
    });
    const spec = specOf({ ...files, ...inTwoRounds(files) });
    expect(spec.groups[0]?.bars.map(({ name, joined }) => [name, joined])).toEqual([
      ['EW', false],
      ['run-off, EW', false],
      ['FB', false],
    ]);
  });

  test('are not joined if one is a fraction in words, and the key says so', () => {
    const spec = dumbbells(
      `From ${value('1/6', 'one out of six', 'stage=initial')} to ${value('50', '50 per cent', 'stage=final')}.`,
    );
    expect(spec.groups[0]?.bars).toMatchObject([
      { joined: false, marks: [{ hollow: true }, { hollow: false }] },
    ]);
    expect(planeOf(spec).key(spec)).toContain('No line where one of the two is a fraction.');
  });

  test('are not joined if the report has more than one value for an end', () => {
    const excerpt = (id: string, words: string) =>
      `:::excerpt[${id}]{#${id} assessment="neutral"}\n> It was ${words}.\n:::\n`;
    const spec = drawn(
      report(
        `## Voting\n\n${excerpt('a', `${value('40', '40 per cent', 'stage=initial')}, then ${value('50', '50 per cent', 'stage=final')}`)}\n${excerpt('b', value('41', '41 per cent', 'stage=initial'))}`,
      ),
    );
    expect(spec.groups[0]?.bars).toMatchObject([{ joined: false, marks: [{ y: 40 }, { y: 50 }, { y: 41 }] }]);
  });
});

test('there is no dumbbell where fewer than two values belong to an end', () => {
  const text = quoting(
    `From ${value('40', '40 per cent', 'stage=initial')} to ${value('50', '50 per cent', 'stage=later')}.`,
  );
  expect(() => drawn(text)).toThrow('There is no dumbbell');
});

describe('the ends of an indicator', () => {
  const problems = (ends: string, overrides: Overrides = {}) =>
    problemsOf({ 'indicators.yml': vocabulary(ends), ...overrides });

  test('are two values of a dimension that every figure states', () => {
    expect(problems('{ dimension: stage, values: [initial, final] }')).toBe('');
    expect(problems('{ dimension: party, values: [initial, final] }')).toMatchInlineSnapshot(`
      "content/indicators.yml:32:5  dimension-unknown  Unexpected dimension \`party\` for the ends, expected one of the indicator's own: \`stage\`
          ends: { dimension: party, values: [initial, final] }
          ^
      content/indicators.yml:32:5  dimension-value-unknown  Unexpected \`party=initial\`, expected a value of the dimension
          ends: { dimension: party, values: [initial, final] }
          ^
      content/indicators.yml:32:5  dimension-value-unknown  Unexpected \`party=final\`, expected a value of the dimension
          ends: { dimension: party, values: [initial, final] }
          ^"
    `);
    expect(problems('{ dimension: stage, values: [initial, finale] }')).toMatchInlineSnapshot(`
      "content/indicators.yml:32:5  dimension-value-unknown  Unexpected \`stage=finale\`, did you mean \`final\`?
          ends: { dimension: stage, values: [initial, finale] }
          ^"
    `);
    expect(problems('{ dimension: stage, values: [initial] }')).toMatchInlineSnapshot(`
      "content/indicators.yml:32:31  field-wrong  Unexpected list in \`indicators.1.ends.values\`, expected otherwise: Too small: expected array to have >=2 items
          ends: { dimension: stage, values: [initial] }
                                    ^"
    `);
  });

  test('belong to a dumbbell, and a dumbbell has them', () => {
    expect(problemsOf({ 'indicators.yml': vocabulary().replace('chart: dumbbell', 'chart: bars') }))
      .toMatchInlineSnapshot(`
      "content/indicators.yml:32:5  field-wrong  Unexpected fields in \`indicators.1.ends\`, expected with \`chart: dumbbell\`, and only there: the dimension whose two values stand on one row
          ends: { dimension: stage, values: [initial, final] }
          ^"
    `);
    expect(problemsOf({ 'indicators.yml': vocabulary().replace(/ {4}ends: .*\n/, '') }))
      .toMatchInlineSnapshot(`
      "content/indicators.yml:24:5  field-missing  Unexpected absence of the field \`indicators.1.ends\`, expected with \`chart: dumbbell\`, and only there: the dimension whose two values stand on one row
        - id: registered-voters
          ^"
    `);
  });
});
