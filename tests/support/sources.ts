/**
 * The folder of the reports' texts: `SITE_SOURCES`, or beside the project. They are not ours to publish, so they are not
 * everywhere; `tests/run.ts` leaves out, and says so, what needs them.
 */
export const sourcesFolder = process.env.SITE_SOURCES ?? '../shared/sources';
