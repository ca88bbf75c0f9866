/** The formats of reference managers, by the names that readers know, with the endings of their files. */
export const fileFormats = [
  { label: 'BibTeX', ending: 'bib' },
  { label: 'RIS', ending: 'ris' },
  { label: 'CSL-JSON', ending: 'csl.json' },
] as const;
