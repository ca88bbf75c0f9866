import { stringify } from 'yaml';
import type { z } from 'zod';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { MissionFields } from '../../src/model/election.ts';
import type { knownElectionSchema } from '../../src/model/known-report.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Country, ElectionDay } from './country.ts';

/** An invented election as far as what is known beyond it depends on that. */
export interface Observed {
  readonly day: ElectionDay;
  readonly mission: Pick<MissionFields, 'format' | 'organisations' | 'election-day'>;
  /** Types of the reports in the collection. */
  readonly types: readonly string[];
}

/** An entry as an author writes it. */
type Entry = z.input<typeof knownElectionSchema>;

/**
 * `known-reports.yml`: final reports that are not in the collection, a mission that observed the day where the one that is
 * there came before it, and of two elections four years apart one in between, of which there is nothing.
 */
export function knownReportsFile(
  { fields: { id } }: Country,
  observed: readonly Observed[],
  { organisations }: Vocabulary,
): SourceFile {
  const watch = organisations.slice(0, 1).map((organisation) => organisation.id);
  const entries = observed.flatMap((each, index): Entry[] => {
    const before = observed[index - 1]?.day.year ?? each.day.year;
    return [
      ...(each.day.year - before === 4 ? [missing(each.day.year - 2, index, watch)] : []),
      ...further(each, watch),
    ];
  });
  return { path: `${id}/known-reports.yml`, content: stringify(entries, { aliasDuplicateObjects: false }) };
}

function missing(year: number, index: number, organisations: string[]): Entry {
  if (index % 2 === 0) return { date: String(year), kind: 'parliamentary', early: 'stated' };
  return {
    date: `${year}-05-20`,
    kind: 'presidential',
    missions: [
      { format: 'NAM', organisations, opened: `${year}-03-01`, closed: `${year}-03-04` },
      {
        format: 'EOM',
        organisations,
        reports: [{ type: 'preliminary-statement', place: 'Zenda', published: `${year}-05-21` }],
      },
    ],
  };
}

function further({ day: { date, year, kind }, mission, types }: Observed, watch: string[]): Entry[] {
  const final = { type: 'final-report', place: 'Strelsau', published: `${year + 1}-06-30` } as const;
  if (mission['election-day'] === 'before-the-event') {
    const reports = [{ type: 'preliminary-statement' } as const, final];
    const other = { format: 'EOM', organisations: watch, 'election-day': 'observed', reports } as const;
    return [{ date, kind, missions: [other] }];
  }
  if (types.includes('final-report')) return [];
  const { format, organisations } = mission;
  return [{ date, kind, missions: [{ format, organisations: organisations.slice(0, 1), reports: [final] }] }];
}
