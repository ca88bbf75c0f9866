/** The folder with the parts of countries: `parts`, or the one that `SITE_PARTS` names. */
export const partsFolder = process.env.SITE_PARTS ?? 'parts';
