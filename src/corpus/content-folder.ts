/** The folder of the content that the site and the commands read: `content`, or the one that `SITE_CONTENT` names. */
export const contentFolder = (process.env.SITE_CONTENT ?? 'content').replace(/[\\/]+$/, '');
