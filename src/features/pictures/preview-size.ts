/** Measures of a page's picture for shared links, in the pixels that services which show links ask for. */
export const previewSize = { width: 1200, height: 630 } as const;
