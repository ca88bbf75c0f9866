import { name as siteName } from './site.ts';

/** Showing charts and passages on other sites. */

/** What a frame is called. */
export const passageTitle = (finding: string, election: string, country: string, section: string): string =>
  `${finding} (${election} election, ${country}, ${section})`;
export const windowTitle = (title: string): string => `${title} · ${siteName}`;

/** Below an embedded passage: where it is from, and the day of our correction if there is one. */
export function source(attribution: string, corrected: string | undefined): string {
  return corrected === undefined ? `${attribution}.` : `${attribution}. Corrected on ${corrected}.`;
}
export const passageHere = `This passage on ${siteName}`;

/** The ways to embed. */
export const followsCorrections = 'follows corrections';
export const frozenIn = (release: string): string => `frozen as in release ${release}`;

/** The code to paste. */
export const code = 'Embed';
export const purpose = 'To show this chart on another site, with its source:';
export const copyCode = 'Copy code';
export const preview = 'As it will look';
