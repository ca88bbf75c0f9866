/** Name of the site, as references print it. */
export const siteName = 'Elections Observed';
