/** What all parts of the site say. */
export const name = 'Elections Observed';

/** Stands in a copy that is read from a disk where the site has a form. */
export const offline = 'This copy to read offline has no search and no choice of elections to compare.';

/** The field that shortens an index. */
export const filter = {
  label: 'Filter',
  shown: (shown: number, all: number): string => `${shown} of ${all} shown`,
} as const;

/** "Turnout, Ruritania": what a link is called that stands for a country in a row about something. */
export function inCountry(what: string, country: string): string {
  return `${what}, ${country}`;
}
