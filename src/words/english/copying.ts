/** What a button that copies answers. */
export const copied = 'Copied';
export const selected = 'Selected';
export const selectedAloud = 'The browser does not let a page copy: the text is selected';
