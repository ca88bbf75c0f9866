import { name as siteName } from './site.ts';

/** Showing charts and passages on other sites. */

/** What a frame is called. */
export const passageTitle = (finding: string, election: string, country: string, section: string): string =>
  `${finding} (${election} election, ${country}, ${section})`;
/** What the pages are called that hold all passages of an election or all charts of a country. */
export const passagesTitle = (election: string, country: string): string =>
  `Passages for other sites: ${election} election, ${country}`;
export const chartsTitle = (country: string): string => `Charts for other sites: ${country}`;

/** In place of a passage or chart where the address of a frame chooses none that is there. */
export const noPassage = (election: string, country: string): string =>
  `The address of this frame names no passage of the ${election} election in ${country}. These can be shown, each at the address of its link:`;
export const noChart = (country: string): string =>
  `The address of this frame names no chart of ${country}. These can be shown, each at the address of its link:`;
/** What the pages are where a link to one is shared. */
export const description = 'Each is shown alone in a frame on another site, with its source.';
export const electionHere = `This election on ${siteName}`;
export const countryHere = (country: string): string => `${country} on ${siteName}`;

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
