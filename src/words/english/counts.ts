import { listed, plural } from '../format.ts';

/** How many there are of a thing: "no" is never said, none are "0 passages". */

export const countries = (count: number): string => plural(count, 'country', 'countries');
export const elections = (count: number): string => plural(count, 'election');

/** "5 elections", "4 elections and 1 referendum". @param referendums beside the elections */
export function held(electionCount: number, referendums: number): string {
  if (referendums === 0) return elections(electionCount);
  const asked = plural(referendums, 'referendum');
  return electionCount === 0 ? asked : listed([elections(electionCount), asked]);
}

export const figures = (count: number): string => plural(count, 'figure');
export const files = (count: number): string => plural(count, 'file');
export const findings = (count: number): string => plural(count, 'finding');
export const indicators = (count: number): string => plural(count, 'indicator');
export const paragraphs = (count: number): string => plural(count, 'paragraph');
export const passages = (count: number): string => plural(count, 'passage');
export const reports = (count: number): string => plural(count, 'report');
export const rows = (count: number): string => plural(count, 'row');
export const series = (count: number): string => plural(count, 'series', 'series');
export const topics = (count: number): string => plural(count, 'topic');
export const values = (count: number): string => plural(count, 'value');
export const chartsAndPassages = (count: number): string =>
  plural(count, 'chart or passage', 'charts and passages');
