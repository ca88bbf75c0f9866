/** The list of reports. */
import { yearOf } from '../../model/year.ts';

export const referenceManagers = 'A reference manager that reads this page offers to save all of them.';
export const all = 'All reports';
export const theReport = 'The report';

/** A report among others. @param published the day */
export function name(title: string, published: string): string {
  return `${yearOf(published)}: ${title}`;
}

/**
 * A report that shares its title.
 * @param election "Ruritania, presidential election, 7 June 2009"
 * @param issued "8 June 2009"
 */
export const toldApart = (title: string, election: string, issued: string): string =>
  `${title} (${election}; issued ${issued})`;
