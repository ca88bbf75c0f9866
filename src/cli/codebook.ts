import { readFileSync, writeFileSync } from 'node:fs';
import { contentFolder } from '../corpus/content-folder.ts';
import { withTables } from '../features/reference/codebook.ts';

/** `npm run codebook`: writes the tables of fields and of rules into the codebook, from the schemas and the catalogue. */
const path = `${contentFolder}/README.md`;
writeFileSync(path, withTables(readFileSync(path, 'utf8')));
