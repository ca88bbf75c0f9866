import { listed, plural } from '../format.ts';

/** How many there are of a thing: "no" is never said, none are "0 passages". */

export const countries = (count: number): string => plural(count, 'country', 'countries');
/** "5 elections", "4 elections and 1 referendum". @param referendums beside the elections */
export function elections(count: number, referendums = 0): string {
  const named = [
    ...(count > 0 || referendums === 0 ? [plural(count, 'election')] : []),
    ...(referendums > 0 ? [plural(referendums, 'referendum')] : []),
  ];
  return listed(named);
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
