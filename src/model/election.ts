import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';
import { electionDays, formatIdSchema } from './mission-format.ts';
import {
  officeKinds,
  officeSchema,
  roundOfVoteSchema,
  specialElections,
  type Office,
  type OfficeKind,
} from './vote.ts';

/** Kinds of votes that have rules of their own. A referendum elects nobody. */
export const votedKinds = [...officeKinds, 'referendum'] as const;
export type VotedKind = (typeof votedKinds)[number];

/** Whether a kind of election is one with rules of its own: a general election has those of its offices. */
export function isVotedKind(kind: ElectionKind): kind is VotedKind {
  return kind !== 'general';
}

/** Kinds of elections; a general one is of several offices. */
export const electionKinds = [...votedKinds, 'general'] as const;
export type ElectionKind = (typeof electionKinds)[number];

/** Who led a mission or a part of it, in the words of the report. */
export const missionHeadSchema = z.strictObject({
  name: z.string().describe('Name as printed, with its title.'),
  role: z.string().describe('What the person led, as printed: `Head of the election observation mission`.'),
  excerpt: idSchema.describe('The excerpt of this election that prints both.'),
});

/** A mission of an `election.yml`. */
export const missionSchema = z.strictObject({
  id: idSchema
    .optional()
    .describe(
      'What reports and `known-reports.yml` name it by; needed where an election has several. Without it that is the id of its organisation.',
    ),
  format: formatIdSchema.describe('Its format, which one of its organisations has in `organisations.yml`.'),
  organisations: z
    .array(idSchema)
    .min(1, { error: 'expected at least one organisation' })
    .describe(
      'Organisations that took part. The mission is that of the first that has its format: the observer, whose values are one series through the elections.',
    ),
  heads: z
    .array(missionHeadSchema)
    .default([])
    .describe('Who led it, in the order of the report; left out where the report names nobody.'),
  opened: daySchema.optional().describe('First day, where stated.'),
  closed: daySchema.optional().describe('Last day, where stated.'),
  'election-day': z
    .enum(electionDays)
    .describe(
      'How election day was observed: systematically, in a limited number of polling stations, not at all, or not yet.',
    ),
});

/** `election.yml`: the event and who observed it. */
export const electionSchema = z.strictObject(
  {
    date: daySchema.describe(
      'Election day; the first, where voting took several days or rounds. A figure of the first round is of it.',
    ),
    until: roundOfVoteSchema.shape.until,
    kind: z
      .enum(electionKinds)
      .describe(
        'What was elected. `general`: several offices, which `offices` lists. `referendum`: nobody; its figures are never set beside those of elections.',
      ),
    special: z
      .enum(specialElections)
      .optional()
      .describe(
        'For what is not an ordinary election: `by-election`, for seats that fell vacant; `rerun`, in place of a whole election that was annulled. Rounds of one election stand in `rounds`.',
      ),
    early: z
      .enum(['stated', 'regular', 'not-stated'])
      .describe(
        'Whether the report says that the election was called early, that it was regular, or neither.',
      ),
    body: z
      .string()
      .describe(
        'The office or body elected; of a general election all of them in a few words; of a referendum what it was on.',
      ),
    office: idSchema
      .optional()
      .describe(
        'The id by which `offices` of another election of the country name the body; needed where they have several of its kind.',
      ),
    seats: z.int().optional().describe('Seats elected by voters; none for a president.'),
    offices: z
      .array(officeSchema)
      .default([])
      .describe('Of a general election: its offices; their fields are in a table of their own.'),
    rounds: z
      .array(roundOfVoteSchema)
      .default([])
      .describe(
        'Rounds after the first, in their order: run-offs, reruns, repeat voting; their fields are in a table of their own.',
      ),
    missions: z
      .array(missionSchema)
      .min(1, { error: 'expected at least one mission' })
      .describe(
        'The missions whose reports are in the collection, a list; their fields are in a table of their own. Others that are known stand in `known-reports.yml`.',
      ),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' && issue.keys.includes('mission')
        ? 'expected `missions`, a list: put the fields of the mission under `missions:` as its first entry, `- format: …`'
        : undefined,
  },
);
export type ElectionFields = Readonly<z.infer<typeof electionSchema>>;
export type MissionFields = Readonly<z.infer<typeof missionSchema>>;

/** Whether anybody is elected: at a referendum nobody is. */
export function elects({ kind }: Pick<ElectionFields, 'kind'>): boolean {
  return kind !== 'referendum';
}

/** The kinds of votes that an election holds: of a general one those of its offices, each once. */
export function votedKindsOf({
  kind,
  offices,
}: {
  readonly kind: ElectionKind;
  readonly offices?: readonly Office[] | undefined;
}): VotedKind[] {
  if (kind !== 'general') return [kind];
  return officeKinds.filter((own) => (offices ?? []).some((office) => office.kind === own));
}

/**
 * Whether an election holds a vote of one of some kinds. A general election of which the offices are not known may hold
 * any of them.
 */
export function holdsAny(election: Parameters<typeof votedKindsOf>[0], kinds: readonly VotedKind[]): boolean {
  const held = votedKindsOf(election);
  return held.length === 0 || held.some((kind) => kinds.includes(kind));
}

/** An office as series know it. */
export interface SeriesOffice {
  /** Undefined for the one office of an election that names it by its kind alone. */
  readonly id: string | undefined;
  readonly kind: OfficeKind;
}

/** The one office of an election; undefined where it has several or none. */
export function onlyOfficeOf({
  kind,
  office,
}: Pick<ElectionFields, 'kind' | 'office'>): SeriesOffice | undefined {
  return kind === 'general' || kind === 'referendum' ? undefined : { id: office, kind };
}

/** Whether two offices are one: they have the same id, or one is named by its kind alone, which is the kind of the other. */
export function isSameOffice(a: SeriesOffice, b: SeriesOffice): boolean {
  return a.kind === b.kind && (a.id === undefined || b.id === undefined || a.id === b.id);
}
