import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { knownReports } from '../../src/features/elections/known-reports-table.ts';
import { yearOf } from '../../src/model/year.ts';
import { knownElections } from '../../src/site/known-reports.ts';
import { missionOnTheDay, silenceReason } from '../../src/site/silence.ts';
import { formatDate } from '../../src/words/format.ts';
import { corpus } from './collection.ts';

const day = z.union([z.string(), z.int().transform(String)]);

/** What is known of reports that were not in the collection when it was written down. */
const expected = Object.entries(
  z
    .record(
      z.string(),
      z.array(
        z.strictObject({
          date: day,
          kind: z.string(),
          early: z.boolean(),
          format: z.string().optional(),
          organisations: z.array(z.string()).default([]),
          opened: day.optional(),
          closed: day.optional(),
          observed: z.boolean().default(false),
          type: z.string().optional(),
          place: z.string().optional(),
          published: day.optional(),
        }),
      ),
    )
    .parse(parse(readFileSync('tests/collection/known-reports.yml', 'utf8'))),
).flatMap(([country, entries]) => entries.map((entry) => ({ country, ...entry })));
type Expected = (typeof expected)[number];

const rows = knownReports.rows(corpus, new URL('https://observed.example'));

/** Whether the collection has come to hold it: the report, or of an election of which none is known any report. */
function isHere({ country, date, kind, type, published }: Expected): boolean {
  return [...corpus.elections.values()]
    .filter((election) => election.country.id === country && election.kind === kind)
    .filter((election) => election.date.startsWith(date))
    .some(({ reports }) =>
      reports.some(
        (report) =>
          type === undefined ||
          (report.type.id === type && (published ?? report.published) === report.published),
      ),
    );
}

describe('what is known and not in the collection', () => {
  test.each(expected)('$date $format $type is here by now, or is known as it is', (entry) => {
    const {
      country,
      date,
      kind,
      early,
      format,
      organisations,
      opened,
      closed,
      observed,
      type,
      place,
      published,
    } = entry;
    if (isHere(entry)) return;
    const row = rows.find(
      (each) =>
        each.country === country &&
        each.date === date &&
        each.kind === kind &&
        each.missionFormat === (format ?? null) &&
        each.type === (type ?? null),
    );
    expect(row).toMatchObject({
      organisations,
      opened: opened ?? null,
      closed: closed ?? null,
      electionDay: observed ? 'observed' : null,
      place: place ?? null,
      published: published ?? null,
    });
    expect(row?.early === 'stated').toBe(early);
  });

  test('is all listed for readers, under its election', () => {
    const listed = [...corpus.countries.values()].flatMap((country) => knownElections(corpus, country));
    const known = [...corpus.elections.values()].filter(({ knownMissions }) => knownMissions.length > 0);
    expect(listed).toHaveLength(known.length + corpus.missing.length);
    const lines = listed.flatMap((election) => election.lines).join('\n');
    const missions = [
      ...known.flatMap(({ knownMissions }) => knownMissions),
      ...corpus.missing.flatMap((each) => each.missions),
    ];
    for (const { published } of missions.flatMap(({ reports }) => reports))
      if (published !== undefined) expect(lines).toContain(formatDate(published));
  });

  test('is said where the reports here are silent', () => {
    for (const election of corpus.elections.values()) {
      const known = election.knownMissions.flatMap(({ reports }) => reports);
      for (const topic of corpus.topics.values()) {
        const reason = silenceReason(election, topic);
        if (reason === undefined || reason.startsWith('Not yet excerpted') || known.length === 0) continue;
        expect(reason).toContain('not in this collection');
      }
    }
  });
});

test('the vote of 2019 was observed, by a mission of which nothing was here', () => {
  const [election] = [...corpus.elections.values()].filter(
    ({ country, date }) => country.id === 'kazakhstan' && yearOf(date) === '2019',
  );
  const after = election?.reports.some(({ published }) => published >= election.date) ?? false;
  expect(after || (election && missionOnTheDay(election)?.format?.id === 'EOM')).toBe(true);
});
