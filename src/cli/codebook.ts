import { readFileSync, writeFileSync } from 'node:fs';
import { contentFolder } from '../corpus/content-folder.ts';
import { withFieldTables } from '../features/reference/codebook.ts';

/** `npm run codebook`: writes the tables of fields into the codebook, from the schemas. */
const path = `${contentFolder}/README.md`;
writeFileSync(path, withFieldTables(readFileSync(path, 'utf8')));
