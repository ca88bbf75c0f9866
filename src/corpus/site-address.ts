/** Where the site is served: what `SITE_URL` says, with its scheme. */
export const siteOrigin = process.env.SITE_URL ?? 'https://elections-observed.example';

/** The path below which it is served there: what `SITE_BASE` says. */
export const siteBase = process.env.SITE_BASE ?? '/';
