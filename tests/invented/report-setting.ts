import type { ElectionDay } from '../../src/model/mission-format.ts';
import type { Organisation } from '../../src/model/vocabulary.ts';
import type { Density } from './density.ts';
import type { FigureSetting } from './figures.ts';
import type { ThreadPlan } from './thread.ts';

/** What a report is made from. */
export interface ReportSetting extends FigureSetting {
  /** Its place among the reports of the election, from 0. */
  readonly index: number;
  readonly type: string;
  /** How many reports of this type on the election come before it. */
  readonly before: number;
  readonly published: string;
  readonly electionDay: ElectionDay;
  /** Who took part in the mission. */
  readonly organisations: readonly Organisation[];
  readonly threads: readonly ThreadPlan[];
  /** A topic on which no report of the country says a word. */
  readonly silent: string;
  readonly density: Density;
  /** A sentence that names who led the mission; it stands in `mission-heads`. */
  readonly heads: string | undefined;
}
