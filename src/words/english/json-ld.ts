/** Names in the JSON-LD of pages. */
export const collection =
  'Verbatim passages of election observation reports with our annotation, the numbers in them with their sentences, and the silences with their reasons.';
export const dataPackage = 'Data package';
export const glossary = 'Glossary';
export const topics = 'Topics';
