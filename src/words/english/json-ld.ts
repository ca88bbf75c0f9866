/** Names in the JSON-LD of pages. */
export const dataPackage = 'Data package';
export const glossary = 'Glossary';
export const topics = 'Topics';
