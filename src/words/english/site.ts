/** What all parts of the site say. */
export const name = 'Elections Observed';

/** Answers of a button that copies. */
export const copy = {
  copied: 'Copied',
  selected: 'Selected',
  selectedAloud: 'The browser does not let a page copy: the text is selected',
} as const;
