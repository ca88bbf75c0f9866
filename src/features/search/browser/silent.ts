import * as words from '../../../words/words.ts';
import { tie, word } from '../search-text.ts';
import type { SilentElection, Silences, SilentThing } from '../silences.ts';
import type { SearchState } from './state.ts';

/** Something that no report says, as it is shown. */
export interface FoundSilence {
  /** "Turnout, 2019 presidential" */
  readonly title: string;
  /** With the base path. */
  readonly href: string;
  readonly reason: string;
}

const measureWords = new Set(words.spelling.measureWords.split(' '));

/** How many are shown. */
const most = 4;

/** How near something is to what is searched for: how many of the words its name bears, and how many others. */
interface Nearness {
  readonly named: number;
  readonly others: number;
}

/** A silence that is found, before it is ordered. */
interface Candidate extends FoundSilence, Nearness {}

/**
 * What no report says of all that is searched for, the nearest to its words first. Of what a report says that is as near,
 * nothing is said. Words that name elections alone find those of which there is no report: of another it would be all that
 * it is silent on.
 * @param terms as they are typed; spellings of several words are tied
 * @param base the path of the site, with slashes around it
 */
export function silencesFor(
  silences: Silences,
  terms: readonly string[],
  filters: SearchState['filters'],
  base: string,
): FoundSilence[] {
  const asked = terms.map(plainly);
  const elections = silences.elections
    .filter((election) => isAmong(election, filters))
    .map((election) => saidBy(election, filters.observer));
  const found = candidates(silences, elections, asked, base);
  if (found.length > 0) return nearest(found);
  // Nothing is named by "how many".
  const telling = asked.filter((term) => !measureWords.has(term));
  return telling.length === asked.length ? [] : nearest(candidates(silences, elections, telling, base));
}

function nearest(found: readonly Candidate[]): FoundSilence[] {
  return [...found]
    .sort(compareNearness)
    .slice(0, most)
    .map(({ title, href, reason }) => ({ title, href, reason }));
}

function candidates(
  { things, elections: all }: Silences,
  elections: readonly SilentElection[],
  asked: readonly string[],
  base: string,
): Candidate[] {
  const names = new Set(all.filter(({ id }) => id !== undefined).flatMap(({ words: own }) => own));
  const isNamesAlone = asked.every((term) => names.has(term));
  return (
    elections
      // Who names no year asks what the reports here say.
      .filter(({ id, year }) => (id === undefined ? asked.includes(year) : !isNamesAlone))
      .flatMap((election) => inElection(things, election, asked, base))
  );
}

function inElection(
  things: Silences['things'],
  { id, label, words: names, silences, answers }: SilentElection,
  asked: readonly string[],
  base: string,
): Candidate[] {
  const sought = asked.filter((term) => !names.includes(term));
  if (sought.length === 0 && id !== undefined) return [];
  if (sought.length === 0)
    return silences.map(({ href, reason }) => ({
      title: label,
      href: base + href.slice(1),
      reason,
      named: 0,
      others: 0,
    }));
  const answered = answers.flatMap((thing) => nearnessOf(things[thing], sought) ?? []);
  const found = silences.flatMap(({ things: concerned, href, reason }) =>
    concerned.flatMap((thing) => {
      const near = nearnessOf(things[thing], sought);
      if (near === undefined || answered.some((other) => compareNearness(other, near) <= 0)) return [];
      const title = words.search.silence(things[thing]?.label ?? '', label);
      return [{ title, href: base + href.slice(1), reason, ...near }];
    }),
  );
  // One reason for all that is asked of an election of which nothing is here is told once.
  return id === undefined ? found.toSorted(compareNearness).slice(0, 1) : found;
}

/** How near a thing is to the words; undefined where it lacks one of them. */
function nearnessOf(thing: SilentThing | undefined, sought: readonly string[]): Nearness | undefined {
  if (thing === undefined || !sought.every((term) => thing.words.some((each) => isLike(term, each))))
    return undefined;
  const inLabel = thing.label.split(/\s+/).map(word);
  const named = sought.filter((term) => inLabel.some((each) => isLike(term, each))).length;
  return { named, others: inLabel.length - named };
}

/** The nearer first. */
function compareNearness(a: Nearness, b: Nearness): number {
  return b.named - a.named || a.others - b.others;
}

/** An election with what its chosen observers do not say: of what another says alone they are silent too. */
function saidBy(election: SilentElection, chosen: readonly string[]): SilentElection {
  const { observers = [], beside = [], silences, answers } = election;
  const meant = observers.filter((observer) => chosen.includes(observer));
  if (meant.length === 0 || meant.length === observers.length) return election;
  const own = beside.filter(({ observer, things }) => {
    const others = meant.filter((other) => other !== observer);
    return (
      meant.includes(observer) &&
      others.every((other) => beside.some((each) => each.observer === other && each.things[0] === things[0]))
    );
  });
  const silent = new Set(own.flatMap(({ things }) => things));
  return {
    ...election,
    silences: [...silences, ...own],
    answers: answers.filter((thing) => !silent.has(thing)),
  };
}

/** Whether the filters leave passages of an election. Those that no silence has leave none. */
function isAmong(
  { id, country, kind, observers = [] }: SilentElection,
  {
    country: countries,
    election: elections,
    kind: kinds,
    observer: chosen,
    ...others
  }: SearchState['filters'],
): boolean {
  const leaves = (chosen: readonly string[], own: string) => chosen.length === 0 || chosen.includes(own);
  return (
    leaves(countries, country) &&
    leaves(elections, id ?? '') &&
    leaves(kinds, kind) &&
    (chosen.length === 0 || observers.some((observer) => chosen.includes(observer))) &&
    Object.values(others).every((chosen) => chosen.length === 0)
  );
}

/** A term as words are compared; spellings of several words stay tied. */
function plainly(term: string): string {
  return term.lastIndexOf(tie) > 0 ? term : word(term);
}

function isLike(term: string, own: string): boolean {
  return term === own || (!term.startsWith(tie) && words.spelling.stem(term) === words.spelling.stem(own));
}
