/** The folder with the releases: `public`, or the one that `SITE_PUBLIC` names. */
export const publicFolder = process.env.SITE_PUBLIC ?? 'public';
