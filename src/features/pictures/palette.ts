/** The colours of `tokens.css` for the light scheme, because a picture cannot follow its reader's scheme. */
export const palette = {
  paper: '#fbfaf6',
  sheet: '#ffffff',
  ink: '#1a1d21',
  inkSoft: '#4d545c',
  rule: '#d9d5ca',
  ruleFaint: '#ece8dd',
  sand: '#f3f0e7',
  sea: '#0b4f6c',
} as const;
