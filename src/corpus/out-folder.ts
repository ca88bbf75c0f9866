import { join } from 'node:path';
import { partsFolder } from './parts-folder.ts';

/**
 * The folder that a build makes and a server serves: the one that `SITE_OUT` names, else `dist`, or for the part of a
 * country `parts/ruritania`.
 */
export const outFolder =
  process.env.SITE_OUT ??
  (process.env.SITE_PART === undefined ? './dist' : join(partsFolder, process.env.SITE_PART));
