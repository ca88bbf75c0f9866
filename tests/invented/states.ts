import type { Corpus } from '../../src/model/corpus.ts';
import { knownReportsOf, missionOnTheDay } from '../../src/site/silence.ts';
import { different } from './compiled.ts';

/** Which of the states, kinds and forms that pages show occur in a corpus. */
export function statesOf(corpus: Corpus) {
  const elections = [...corpus.elections.values()];
  const missions = elections.flatMap((election) => election.missions);
  const excerpts = [...corpus.excerpts.values()];
  const figures = [...corpus.figures.values()];
  const countries = [...corpus.countries.values()];
  const threads = [...corpus.threads.values()];
  const used = different(figures.map(({ indicator }) => indicator.id)).flatMap(
    (id) => corpus.indicators.get(id) ?? [],
  );
  const spellings = [
    ...countries.flatMap(({ parties, outlets, people }) => [...parties, ...outlets, ...people]),
    ...corpus.glossary.values(),
  ].flatMap((named) => named.spellings);
  return {
    kinds: different(elections.map(({ kind }) => kind)),
    formats: different(missions.map(({ format }) => format.id)),
    electionDays: different(missions.map((mission) => mission['election-day'])),
    early: different(elections.map(({ early }) => early)),
    heads: different(missions.map(({ heads }) => (heads.length > 0 ? 'named' : 'none'))),
    missing: different(
      corpus.missing.map(({ missions }) => (missions.length === 0 ? 'only observed' : 'missions')),
    ),
    known: different(
      elections.flatMap(({ knownMissions }) =>
        knownMissions.map(({ here }) => (here ? 'reports of the mission here' : 'another mission')),
      ),
    ),
    knownDays: different(elections.map((election) => missionOnTheDay(election)?.['election-day'])),
    knownReports: different(
      elections
        .flatMap(knownReportsOf)
        .map(
          ({ published, place }) =>
            `${place === undefined ? 'no place' : 'place'}, ${published === undefined ? 'no day' : 'day'}`,
        ),
    ),
    reportTypes: different(elections.flatMap(({ reports }) => reports.map(({ type }) => type.id))),
    issuers: different(
      elections.flatMap(({ reports }) => reports.map(({ issuers }) => String(issuers.length))),
    ),
    reviewed: elections.some(({ reports }) => reports.some(({ reviewed }) => reviewed.length > 0)),
    severalMissions: elections.some((election) => election.missions.length > 1),
    replaced: elections.some(({ reports }) => reports.some(({ replaces }) => replaces !== undefined)),
    severalReports: elections.some(({ reports }) => reports.length > 1),
    assessments: different(excerpts.map(({ assessment }) => assessment)),
    followUps: different(excerpts.map(({ followUp }) => followUp)),
    voices: different(excerpts.map(({ voice }) => voice)),
    silences: different(elections.flatMap(({ cells }) => [...cells.values()].map(({ state }) => state))),
    readings: different(excerpts.map(({ readings }) => String(readings.length))),
    settled: different(excerpts.flatMap(({ settled }) => Object.keys(settled))),
    notes: different(excerpts.map(({ note }) => (note === undefined ? 'none' : 'some'))),
    footnotes: excerpts.some(({ footnotes }) => footnotes.length > 0),
    commitments: excerpts.some(({ commitments }) => commitments.length > 0),
    cuts: excerpts.some(({ quote }) => quote.text.includes('[…]')),
    severalTopics: excerpts.some(({ topics }) => topics.length > 1),
    formerAnchors: excerpts.some(({ formerAnchors }) => formerAnchors.length > 0),
    units: different(figures.map(({ unit }) => unit)),
    values: different(figures.map(({ value }) => value.kind)),
    dates: different(
      figures.map(({ value }) => (value.kind === 'date' ? String(value.iso.length) : undefined)),
    ),
    qualifiers: different(figures.map(({ qualifier }) => (qualifier === undefined ? 'none' : 'some'))),
    footnoteFigures: figures.some(({ footnote }) => footnote !== undefined),
    charts: different(used.map(({ chart }) => chart ?? 'none')),
    rules: different(
      used.flatMap(({ kinds, observed, key, breaks }) => [
        kinds,
        ...(observed ? ['observed'] : []),
        ...(key ? ['key'] : []),
        ...breaks.flatMap(({ makes, where }) => [
          `break, ${makes}`,
          ...(where === undefined ? [] : ['break of some series']),
        ]),
      ]),
    ),
    threads: different(
      threads.flatMap(({ course, caution }) => [
        Object.keys(course).length === 0 ? 'no course' : 'course',
        caution === undefined ? 'no caution' : 'caution',
        ...Object.values(course).map((step) => (step === 'not-mentioned' ? step : 'mentioned')),
      ]),
    ),
    comparisons: corpus.comparisons.size > 0,
    moved: different(corpus.redirects.map(({ from }) => (from.includes('#') ? 'passage' : 'page'))),
    cyrillic: spellings.some(({ text }) => /\p{Script=Cyrillic}/u.test(text)),
    languages: different(spellings.map(({ language }) => language)),
    everyday: different([...corpus.glossary.values()].map(({ everyday }) => String(everyday))),
  };
}
