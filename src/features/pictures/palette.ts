/** The site's colours on paper, as `tokens.css` has them for a light scheme: a picture does not know its reader's. */
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
