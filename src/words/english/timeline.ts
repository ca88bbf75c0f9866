/** A country's elections to scale. */
export const name = 'Elections in time';
