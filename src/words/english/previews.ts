/** The picture of a page, for who does not see it. */

export const chart = (title: string): string => `chart of ${title}`;
export const quotation = (words: string): string => `“${words}”`;
/** Parts as sentences. One that ends as a sentence, also within quotation marks, gets no other full stop. */
export const sentences = (parts: readonly string[]): string =>
  parts.map((part) => (/[.?!…][”’")\]]*$/.test(part) ? part : `${part}.`)).join(' ');
