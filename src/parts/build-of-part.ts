/** The id of the country whose part a build makes, as `SITE_PART` names it; undefined where it makes the whole site. */
export const countryOfBuild = process.env.SITE_PART;

/** Whether a build joins the parts of all countries, as `npm run join` sets it. */
export const isJoining = process.env.SITE_JOIN !== undefined;
