/**
 * Set up before every test of code: reading the content folder is an error, so that no test of code can depend on what
 * authors write.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

const folder = resolve('content');

function refuse(path: fs.PathOrFileDescriptor): void {
  if (typeof path === 'number') return;
  const full = resolve(path instanceof URL ? path.pathname : path.toString());
  if (full === folder || full.startsWith(folder + sep))
    throw new Error(
      `Unexpected reading of \`${full}\` by a test of code, expected invented content; what is about the collection belongs in tests/collection/`,
    );
}

const { readFileSync, readdirSync } = fs;

fs.readFileSync = ((...given: Parameters<typeof readFileSync>) => {
  refuse(given[0]);
  return readFileSync(...given);
}) as typeof readFileSync;
fs.readdirSync = ((...given: Parameters<typeof readdirSync>) => {
  refuse(given[0]);
  return readdirSync(...given);
}) as typeof readdirSync;
syncBuiltinESMExports();
