import type { Corpus, Election, Figure, Mission, Report } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import type { Organisation } from '../model/vocabulary.ts';
import * as words from '../words/words.ts';

/** Whose value a figure is: the organisation that observed. */
export function observerOf({ excerpt }: Figure): Organisation {
  return excerpt.report.mission.observer;
}

/** All observers of whom there are reports, in the order of `organisations.yml`. */
export function observersOf({ organisations, elections }: Corpus): Organisation[] {
  const missions = [...elections.values()].flatMap((election) => election.missions);
  return [...organisations.values()].filter((organisation) =>
    missions.some(({ observer }) => observer === organisation),
  );
}

/** The observers of whom a country has reports, in the order in which they first observed. */
export function observersIn({ indexes }: Corpus, country: Country): Organisation[] {
  const elections = indexes.electionsByCountry.get(country.id) ?? [];
  return [...new Set(elections.flatMap(({ missions }) => missions.map(({ observer }) => observer)))];
}

/** The short name of the observer of a mission where an election has several missions; undefined where it has one. */
export function observerNamed({ missions }: Election, { observer }: Mission): string | undefined {
  return missions.length > 1 ? observer.short : undefined;
}

/**
 * What a report is called beside the others on its election: "final report", "final report of EU" where there are
 * several missions, with its day where that leaves two alike.
 */
export function reportNamed(election: Election, report: Report): words.labels.Named {
  const nameOf = (each: Report) =>
    words.labels.reportOf(each.type.name, observerNamed(election, each.mission));
  const name = nameOf(report);
  const isAlone = election.reports.every((other) => other === report || nameOf(other) !== name);
  return { name: isAlone ? name : words.labels.report({ type: { name }, published: report.published }) };
}

/** The id of a mission among all: `ruritania/2011-presidential/watch`. */
export function missionId({ id }: Election, mission: Mission): string {
  return `${id}/${mission.id}`;
}

/** Whose a row of the downloads is. */
export function observedBy(
  election: Election,
  { mission }: Report,
): { readonly mission: string; readonly observer: string } {
  return { mission: missionId(election, mission), observer: mission.observer.id };
}
