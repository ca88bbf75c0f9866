import type { Judgement, Reading, Settlement } from '../model/reading.ts';
import type { Place } from '../model/problem.ts';
import type { Redirect } from '../model/redirect.ts';
import { electionOf, type Drafts, type Placed, type RoundDraft } from './drafts.ts';
import type { ResolvedExcerpt, ResolvedReport } from './resolve.ts';
import { topicsOf } from './topics-of.ts';

/** What a round says of a passage. */
export interface ReadingDraft extends Reading {
  readonly round: RoundDraft;
  /** The passage's id in the round, which it may have had before it moved. */
  readonly id: string;
}

/** A passage that was judged twice, with all that its readers said and what was settled. */
export interface ReadPassage {
  /** Id of its election. */
  readonly election: string;
  readonly report: ResolvedReport;
  readonly excerpt: ResolvedExcerpt;
  /** Its judgement as it stands; without an assessment where that is missing or wrong. */
  readonly now: Omit<Judgement, 'assessment'> & Partial<Pick<Judgement, 'assessment'>>;
  /** In the order of rounds, one at least. */
  readonly readings: readonly ReadingDraft[];
  readonly settlement: Settlement | undefined;
}

/** An entry of a file of readings that no passage bears out. */
export interface StrayEntry {
  readonly path: string;
  readonly place: Place;
  readonly election: string;
  /** As written. */
  readonly id: string;
}

/** Readings, by the passages that they are of. */
export interface ResolvedReadings {
  /** In the order of the reports. */
  readonly passages: readonly ReadPassage[];
  /** Entries of rounds whose passage neither exists nor has moved. */
  readonly unknown: readonly StrayEntry[];
  /** Entries of `settled.yml` whose passage does not exist, or that decide between readings that there are not. */
  readonly unread: readonly StrayEntry[];
}

/** Finds the passages that readings are of. A passage that has moved within its election is found by its old id. */
export function resolveReadings(
  { rounds, settled, redirects }: Drafts,
  reports: readonly ResolvedReport[],
): ResolvedReadings {
  const addresses = new Set(
    reports.flatMap(({ path, excerpts }) => excerpts.map(({ id }) => `${electionOf(path)}/${id}`)),
  );
  const exists = (election: string, id: string) => addresses.has(`${election}/${id}`);
  const byPassage = new Map<string, ReadingDraft[]>();
  const unknown: StrayEntry[] = [];
  for (const round of rounds.toSorted((a, b) => a.number - b.number)) {
    const election = electionOf(round.path);
    for (const [id, reading] of Object.entries(round.fields.passages)) {
      const present = exists(election, id) ? id : movedTo(id, election, redirects);
      if (present === undefined || !exists(election, present)) unknown.push(stray(round, election, id));
      else {
        const address = `${election}/${present}`;
        byPassage.set(address, [...(byPassage.get(address) ?? []), { ...reading, round, id }]);
      }
    }
  }
  return {
    passages: reports.flatMap((report) =>
      report.excerpts.flatMap((excerpt): ReadPassage[] => {
        const election = electionOf(report.path);
        const readings = byPassage.get(`${election}/${excerpt.id}`);
        if (readings === undefined) return [];
        const settlement = settled.get(election)?.fields.passages[excerpt.id];
        return [{ election, report, excerpt, now: judgementOf(excerpt, report), readings, settlement }];
      }),
    ),
    unknown,
    unread: [...settled].flatMap(([election, file]) =>
      Object.entries(file.fields.passages)
        .filter(([id, settlement]) => {
          const isReadAgainAlone = exists(election, id) && Object.keys(settlement).join() === 'again';
          return !byPassage.has(`${election}/${id}`) && !isReadAgainAlone;
        })
        .map(([id]) => stray(file, election, id)),
    ),
  };
}

/** Reports with passages that no round holds, and how many these are. */
export function readOnceIn({
  reports,
  readings,
}: {
  readonly reports: readonly ResolvedReport[];
  readonly readings: ResolvedReadings;
}): { readonly path: string; readonly passages: number }[] {
  const read = new Set(readings.passages.map(({ excerpt }) => excerpt));
  return reports
    .map(({ path, excerpts }) => ({
      path,
      passages: excerpts.filter((excerpt) => !read.has(excerpt)).length,
    }))
    .filter(({ passages }) => passages > 0);
}

function stray({ path, placeOf }: Placed<unknown>, election: string, id: string): StrayEntry {
  return { path, place: placeOf(['passages', id]), election, id };
}

/** The id to which a passage of an election has moved on that election's page. */
function movedTo(id: string, election: string, redirects: readonly Redirect[]): string | undefined {
  const page = `/${election}/#`;
  return redirects
    .find(({ from, to }) => to.startsWith(page) && from.endsWith(`/#${id}`))
    ?.to.slice(page.length);
}

function judgementOf(excerpt: ResolvedExcerpt, { claimed }: ResolvedReport): ReadPassage['now'] {
  return {
    ...(excerpt.assessment && { assessment: excerpt.assessment }),
    topics: [...topicsOf(excerpt, claimed)],
    threads: [...excerpt.threads],
    ...(excerpt.followUp && { 'follow-up': excerpt.followUp }),
    finding: excerpt.finding,
  };
}
