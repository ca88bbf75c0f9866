import { plural } from '../format.ts';

/** "1 passage", "3 passages". */
export const passages = (count: number): string => plural(count, 'passage');

/** "1 figure", "3 figures". */
export const figures = (count: number): string => plural(count, 'figure');

/** "1 value", "3 values". */
export const values = (count: number): string => plural(count, 'value');

/** "1 report", "3 reports". */
export const reports = (count: number): string => plural(count, 'report');

/** "1 election", "3 elections". */
export const elections = (count: number): string => plural(count, 'election');

/** "1 paragraph", "3 paragraphs". */
export const paragraphs = (count: number): string => plural(count, 'paragraph');

/** "1 chart or passage", "3 charts and passages". */
export const chartsAndPassages = (count: number): string =>
  plural(count, 'chart or passage', 'charts and passages');
