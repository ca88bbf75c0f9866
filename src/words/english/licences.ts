/** The file with the terms of what others made and the site publishes. */

export const intro = `What others made and this site brings to browsers, and under which terms. The code of the site itself is under the
MIT licence; the page “About” has the terms of what it says.
`;

export const fonts = 'The fonts';
