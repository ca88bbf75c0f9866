/** Size of a page's preview for shared links, in the pixels that services recommend. */
export const previewSize = { width: 1200, height: 630 } as const;
