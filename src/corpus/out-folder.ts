/** The folder that a build makes and a server serves: `dist`, or the one that `SITE_OUT` names. */
export const outFolder = process.env.SITE_OUT ?? './dist';
