/** The language in which the site speaks to its readers, as a BCP 47 tag. Reports have languages of their own. */
export const language = 'en';

/** The conventions by which it writes numbers, dates and lists, as a BCP 47 tag for `Intl`. */
export const locale = 'en-GB';
