/** The picture of a page, for who does not see it. */

export const chart = (title: string): string => `chart of ${title}`;
export const quotation = (words: string): string => `“${words}”`;
