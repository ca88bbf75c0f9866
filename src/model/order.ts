/** Orders strings by their code units: the same on every machine, in whatever language. */
export function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is of a country and has a day. */
interface Dated {
  readonly country: { readonly name: string };
  /** `2011-05-08` */
  readonly date: string;
  /** Tells what is of the same country and day apart. */
  readonly id?: string;
}

/** The order of elections: by the name of the country, then by day. */
export function byCountryAndDay(a: Dated, b: Dated): number {
  return (
    compareStrings(a.country.name, b.country.name) ||
    compareStrings(a.date, b.date) ||
    compareStrings(a.id ?? '', b.id ?? '')
  );
}
