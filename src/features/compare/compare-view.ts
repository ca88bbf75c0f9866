import { capitalised, listed } from '../../words/format.ts';
import * as words from '../../words/words.ts';
import { yearOf } from '../../model/year.ts';
import type { Corpus, Election } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { elects, electionKinds } from '../../model/election.ts';
import { assessments, type Assessment } from '../../model/excerpt.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { electionsOf, missingYears, missingYearsOf } from '../../site/elections.ts';
import { knownSentences } from '../../site/known-reports.ts';
import type { Link } from '../../site/link.ts';
import { observerNamed } from '../../site/observers.ts';
import { missionOnTheDay } from '../../site/silence.ts';
import { topicFilePath } from './topic-file.ts';
import { topicMatrix, type MatrixView } from '../matrix/matrix-view.ts';

/** The page that sets elections side by side: the choices, and what readers see without a choice. */
export interface CompareView {
  readonly country: Link;
  readonly title: string;
  readonly lead: string;
  /** Years of observed elections that are not in the collection. */
  readonly missing: readonly string[];
  /** What is known of the elections here and not in the collection, in sentences. */
  readonly known: readonly string[];
  readonly choices: CompareChoices;
  /** Comparisons that suggest themselves. */
  readonly starts: readonly Link[];
  readonly matrix: MatrixView;
}

/** What readers may choose. The page passes it to the browser. */
export interface CompareChoices {
  /** Id of the country. */
  readonly country: string;
  /** In time order. */
  readonly elections: readonly CompareElection[];
  readonly topics: readonly CompareTopic[];
  /** All assessments, in their order. */
  readonly assessments: readonly Assessment[];
}

export interface CompareElection {
  readonly id: string;
  /** The name of its folder, as the address has it. */
  readonly slug: string;
  readonly year: string;
  /** "2011 presidential" */
  readonly label: string;
  /** "Early presidential, 3 April 2011" */
  readonly event: string;
  readonly mission: string;
  /** Whether nobody was elected. */
  readonly isReferendum: boolean;
  readonly href: string;
  /**
   * Years of observed elections that the collection lacks, between the previous election in the collection and this
   * one.
   */
  readonly missingBefore: readonly string[];
}

export interface CompareTopic extends Link {
  readonly id: string;
  /** Address of its file. */
  readonly file: string;
}

/** What the page for comparing elections of a country shows. */
export function compareView(corpus: Corpus, country: Country): CompareView {
  const elections = electionsOf(corpus, country);
  const topics = [...corpus.topics.values()];
  return {
    country: { href: paths.country(country.id), label: country.name },
    title: words.compare.title,
    lead: words.compare.lead,
    missing: missingYearsOf(corpus, country),
    known: knownSentences(corpus, country),
    choices: {
      country: country.id,
      elections: elections.map((election, index) => compareElection(corpus, election, elections[index - 1])),
      topics: topics.map(({ id, label }) => ({
        id,
        label,
        href: paths.topic(country.id, id),
        file: paths.download(topicFilePath(country.id, id)),
      })),
      assessments,
    },
    starts: starts(country, elections, topics),
    matrix: topicMatrix(corpus, country),
  };
}

function compareElection(corpus: Corpus, election: Election, before: Election | undefined): CompareElection {
  const mission = listed(
    election.missions.map((mission) => {
      const observer = observerNamed(election, mission);
      return observer === undefined
        ? mission.format.name
        : words.countries.ofObserver(observer, mission.format.name);
    }),
  );
  return {
    id: election.id,
    slug: election.slug,
    year: yearOf(election.date),
    label: words.labels.electionShort(election),
    event: words.compare.event(words.labels.electionKind(election), words.labels.votingDays(election)),
    mission: missionOnTheDay(election) === undefined ? mission : words.missing.missionBesideOther(mission),
    isReferendum: !elects(election),
    href: paths.election(election.id),
    missingBefore: before === undefined ? [] : missingYears(corpus, before, election),
  };
}

/** Elections of one kind, on the first topic that all their reports speak of. */
function starts(country: Country, elections: readonly Election[], topics: readonly Topic[]): Link[] {
  return electionKinds
    .filter((kind) => elects({ kind }))
    .flatMap((kind) => {
      const own = elections.filter((election) => election.kind === kind);
      const topic = topics.find(({ id }) => own.every(({ cells }) => cells.get(id)?.state === 'reported'));
      if (own.length < 2 || topic === undefined) return [];
      return {
        href: paths.compare(
          country.id,
          own.map(({ slug }) => slug),
          [topic.id],
        ),
        label: words.compare.start(
          capitalised(kind),
          own.map(({ date }) => yearOf(date)),
          topic.label,
        ),
      };
    });
}
