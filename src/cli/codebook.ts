import { readFileSync, writeFileSync } from 'node:fs';
import { withFieldTables } from '../features/reference/codebook.ts';

/** `npm run codebook`: writes the tables of fields into the codebook, from the schemas. */
const path = 'content/README.md';
writeFileSync(path, withFieldTables(readFileSync(path, 'utf8')));
