import { join } from 'node:path';

/** The folder with the parts of countries: `parts`, or the one that `SITE_PARTS` names. */
export const partsFolder = process.env.SITE_PARTS ?? 'parts';

/**
 * The folder that a build makes and a server serves: the one that `SITE_OUT` names, else `dist`, or for the part of a
 * country `parts/ruritania`.
 */
export const outFolder =
  process.env.SITE_OUT ??
  (process.env.SITE_PART === undefined ? './dist' : join(partsFolder, process.env.SITE_PART));
