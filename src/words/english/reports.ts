/** The list of reports. */
import { yearOf } from '../../model/year.ts';
import { printed, sentence, type Sentence } from '../sentence.ts';
import { inOurTranslation } from './elections.ts';

export const referenceManagers = 'A reference manager that reads this page offers to save all of them.';
export const all = 'All reports';
export const theReport = 'The report';

/** A report among others: its year and its title, and where this is in another language what it is in ours. */
export function name(report: {
  readonly title: string;
  readonly 'title-english'?: string | undefined;
  readonly language: string;
  readonly published: string;
}): Sentence {
  const ours = report['title-english'];
  const translated = ours === undefined ? '' : ` [${inOurTranslation(ours)}]`;
  return sentence`${yearOf(report.published)}: ${printed(report.title, report.language)}${translated}`;
}

/**
 * A report that shares its title.
 * @param election "Ruritania, presidential election, 7 June 2009"
 * @param issued "8 June 2009"
 */
export const toldApart = (title: string, election: string, issued: string): string =>
  `${title} (${election}; issued ${issued})`;
