/**
 * `node tests/grown-content.ts FOLDER`: writes two copies that have grown as authors let them grow, by the five steps of
 * the README: `FOLDER/content`, of the content, and `FOLDER/invented`, of the invented site.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { contentFolder } from '../src/corpus/content-folder.ts';
import { readContent } from '../src/corpus/disk.ts';
import { grown } from './invented/grow.ts';
import { inventedSite } from './invented/site.ts';
import { writeContent } from './invented/write.ts';

const [, , folder] = argv;
if (folder === undefined || folder === '')
  throw new Error('Unexpected command without a folder, expected `node tests/grown-content.ts FOLDER`');
rmSync(folder, { recursive: true, force: true });
writeContent(join(folder, 'content'), grown(readContent(contentFolder)));
writeContent(join(folder, 'invented'), grown(inventedSite()));
