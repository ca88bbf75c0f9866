import type { Table } from '../table.ts';
import { commitments } from './commitments.ts';
import { elections } from './elections.ts';
import { excerpts } from './excerpts.ts';
import { figures } from './figures.ts';
import { glossary } from './glossary.ts';
import { indicators } from './indicators.ts';
import { reports } from './reports.ts';
import { states } from './states.ts';
import { threads } from './threads.ts';
import { topics } from './topics.ts';

/** Every table of the downloads, in the order of the data page. */
export const tables: readonly Table[] = [
  elections,
  reports,
  excerpts,
  figures,
  states,
  threads,
  topics,
  indicators,
  commitments,
  glossary,
];
