import { describe, expect, test } from 'vitest';
import { corpusOf, report, the } from '../../tests/support/corpus.ts';
import { observedByAnother } from '../../tests/support/known-reports.ts';
import { chart } from '../features/charts/chart.ts';
import { compareView } from '../features/compare/compare-view.ts';
import { countryView } from '../features/countries/country-view.ts';
import { electionView } from '../features/elections/election-view.ts';
import { reportsView } from '../features/reference/reports-view.ts';
import { topicView } from '../features/topics/topic-view.ts';
import { missingBetween, missingYears } from './elections.ts';
import { dayWithin, knownElections } from './known-reports.ts';
import { missingValueReason, missingValueReasonShort } from './missing-value.ts';
import { isHeldElsewhere, missionOnTheDay, silenceLabel, silenceReason } from './silence.ts';

/** A report of 2004 that counts what observers saw. */
const counted = report(
  '## Counting\n\n:::excerpt[Bad]{#bad assessment="concern"}\n> Of the counts :figure[20 per cent]{bad-counts=20} were bad.\n:::\n',
  { absent: '{ voting: no-section, voter-registration: no-section }' },
);

const corpus = corpusOf(observedByAnother);
const { country, election, indicator, topic } = the(corpus);
const [first, held, last] = [
  election('2001-presidential'),
  election('2004-parliamentary'),
  election('2009-presidential'),
];

describe('an election', () => {
  test('without a report here is missing, with what is known of it', () => {
    expect(
      corpus.missing.map(({ date, kind, early, missions }) => [date, kind, early, missions.length]),
    ).toEqual([
      ['2006', 'local', 'not-stated', 0],
      ['2008-05-04', 'parliamentary', 'stated', 2],
    ]);
  });

  test('with a report here is not, and has what is known beyond it', () => {
    expect(first.knownMissions).toEqual([]);
    expect(held.knownMissions.map(({ here }) => here !== undefined)).toEqual([true]);
    expect(last.knownMissions.map(({ here }) => here !== undefined)).toEqual([false]);
  });

  test('lies between two others if it does whatever the day that is not known', () => {
    expect(missingYears(corpus, first, held)).toEqual([]);
    expect(missingYears(corpus, held, last)).toEqual(['2006', '2008']);
    expect(missingBetween(corpus, held, last)).toBe(
      'The elections of 2006 and 2008 were observed too; their reports are not in this collection.',
    );
    const known = (date: string) =>
      corpusOf({ 'ruritania/known-reports.yml': `- { date: ${date}, kind: local }\n` });
    const between = (date: string) =>
      missingYears(
        known(date),
        the(known(date)).election('2004-parliamentary'),
        the(known(date)).election('2009-presidential'),
      );
    expect(between('2004')).toEqual([]);
    expect(between('2004-09')).toEqual([]);
    expect(between('2004-10')).toEqual(['2004']);
    expect(between('2004-09-11')).toEqual([]);
    expect(between('2004-09-13')).toEqual(['2004']);
    expect(between('2009-06-06')).toEqual(['2009']);
    expect(between('2009')).toEqual([]);
  });

  test('of a month or a year stands in its middle', () => {
    expect(['2008-05-04', '2008-05', '2008'].map(dayWithin)).toEqual([
      '2008-05-04',
      '2008-05-15',
      '2008-07-01',
    ]);
  });
});

describe('a day that another mission observed', () => {
  test('is known of the election whose own mission did not', () => {
    expect(missionOnTheDay(last)?.format?.id).toBe('EOM');
    expect(missionOnTheDay(held)).toBeUndefined();
    const alone = corpusOf({ ...observedByAnother, 'ruritania/known-reports.yml': undefined });
    expect(missionOnTheDay(the(alone).election('2009-presidential'))).toBeUndefined();
  });

  test('is said where the reports here are silent because of the day, and nowhere else', () => {
    expect(isHeldElsewhere(last, 'before-the-event')).toBe(true);
    expect(isHeldElsewhere(last, 'no-section')).toBe(false);
    expect(isHeldElsewhere(held, 'before-the-event')).toBe(false);
    expect(silenceLabel(last, 'before-the-event')).toBe(
      'before the event; a mission observed the day, its reports are not in this collection',
    );
    expect(silenceLabel(last, 'no-section')).toBe('no section');
  });

  test('is said of values that are not there', () => {
    expect(missingValueReason(indicator('bad-counts'), last)).toBe(
      'before the event; a mission observed the day, its reports are not in this collection',
    );
    expect(missingValueReasonShort(indicator('bad-counts'), last)).toBe('before the event');
    expect(missingValueReason(indicator('bad-counts'), held)).toBe('no section');
  });

  test('is said in the gap of a chart and in its table', () => {
    const withFigure = corpusOf({
      ...observedByAnother,
      'ruritania/2001-presidential/statement.md': counted,
      'ruritania/2004-parliamentary/statement.md': counted,
    });
    const spec = chart(withFigure, the(withFigure).country(), the(withFigure).indicator('bad-counts'));
    const reason = 'before the event; a mission observed the day, its reports are not in this collection';
    expect(spec).toMatchObject({
      missing: ['2006', '2008'],
      gaps: [{ year: '2009', reason, brief: 'before the event' }],
    });
    expect(spec?.rows.map(({ silence }) => silence)).toContain(reason);
  });

  test('is said on the card of the mission and the page of the country', () => {
    expect(electionView(corpus, last).missions[0]?.electionDay).toBe(
      'Not yet held when the report was written; observed by another mission, whose reports are not in this collection',
    );
    const view = countryView(corpus, country());
    expect(view.series.elections.at(-1)?.electionDay).toContain('observed by another mission');
    expect(view.series.limits).toContain(
      'The vote of 7 June 2009 was observed by a mission whose reports are not in this collection.',
    );
  });

  test('marks the timeline and the cells of the matrix, with a key', () => {
    const view = countryView(corpus, country());
    const key = '* 7 June 2009: a mission observed the vote, its reports are not in this collection.';
    expect(view.timeline.elections.map(({ marked }) => marked)).toEqual([false, false, true]);
    expect(view.timeline.markMeans).toBe(key);
    expect(view.topics.markMeans).toBe(key);
    expect(view.topics.rows.map(({ cells }) => cells.map(({ marked }) => marked))).toEqual([
      [false, false, false],
      [false, false, true],
      [false, false, false],
    ]);
    expect(view.threads.markMeans).toBeUndefined();
    expect(topicView(corpus, country(), topic('counting')).timeline.markMeans).toBe(key);
    const plain = countryView(corpusOf(), the(corpusOf()).country());
    expect([plain.timeline.markMeans, plain.topics.markMeans]).toEqual([undefined, undefined]);
  });

  test('is said where elections are compared', () => {
    const view = compareView(corpus, country());
    expect(view.choices.elections.map(({ mission }) => mission)).toEqual([
      'election observation mission',
      'election observation mission',
      'needs assessment mission; another mission observed the day, its reports are not in this collection',
    ]);
    expect(view.missing).toEqual(['2006', '2008']);
    expect(view.known).toHaveLength(2);
  });
});

describe('a claim of silence', () => {
  test('says which reports are known and not here', () => {
    expect(silenceReason(last, topic('counting'))).toBe(
      'Before the event: the needs assessment report dates from 20 April 2009, before the vote. Another mission observed the vote; its reports are not in this collection: preliminary statement and final report of 30 September 2009.',
    );
    expect(silenceReason(last, topic('voter-registration'))).toBe(
      'No section: the needs assessment report has no passage on this topic. The preliminary statement and the final report of 30 September 2009 are known and not in this collection.',
    );
    expect(silenceReason(held, topic('counting'))).toBe(
      'No section: the preliminary statement has no passage on this topic. The final report of 1 December 2004 is known and not in this collection.',
    );
    expect(silenceReason(first, topic('counting'))).toBe(
      'No section: the preliminary statement has no passage on this topic.',
    );
    expect(silenceReason(held, topic('voting'))).toBeUndefined();
  });

  test('of our own, that nothing is excerpted yet, needs no other report', () => {
    const open = corpusOf({
      'ruritania/known-reports.yml': String(observedByAnother['ruritania/known-reports.yml']).split(
        '- { date: 2006',
      )[0],
      'ruritania/2004-parliamentary/statement.md': counted.replace(
        'voting: no-section',
        'voting: not-yet-excerpted',
      ),
    });
    expect(silenceReason(the(open).election('2004-parliamentary'), the(open).topic('voting'))).toBe(
      'Not yet excerpted: the preliminary statement speaks of this, and the collection does not quote it yet.',
    );
  });
});

test('what is known is listed by election in time order, on the page of reports and on that of the election', () => {
  const lines = knownElections(corpus, country());
  expect(lines).toEqual([
    {
      title: 'Parliamentary election, 12 September 2004',
      href: '/ruritania/2004-parliamentary/',
      lines: ['Election observation mission of EW: final report, Zenda, 1 December 2004'],
    },
    {
      title: 'Local election, 2006',
      href: undefined,
      lines: ['Observed; no mission or report is known here by name'],
    },
    {
      title: 'Early parliamentary election, 4 May 2008',
      href: undefined,
      lines: [
        'Needs assessment mission of EW, 3 March 2008 to 6 March 2008; no report of it is known here',
        'Election observation mission of EW and AR, from 1 April 2008: preliminary statement, Zenda, 5 May 2008',
      ],
    },
    {
      title: 'Presidential election, 7 June 2009',
      href: '/ruritania/2009-presidential/',
      lines: [
        'Election observation mission of EW, which observed election day: preliminary statement; final report, Zenda, 30 September 2009',
      ],
    },
  ]);
  expect(reportsView(corpus, new URL('https://observed.example')).countries[0]?.known).toEqual(lines);
  expect(electionView(corpus, last).known).toEqual(lines.at(-1)?.lines);
  expect(electionView(corpus, first).known).toEqual([]);
});
