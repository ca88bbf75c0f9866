import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Corpus } from '../../model/corpus.ts';
import type { PageKind } from '../publishing/page-kind.ts';
import { searchEntries } from './entries.ts';
import { plainFiles, signature, startFile, type SearchStart } from './index-files.ts';
import { searchRecords } from './records.ts';
import { silencesOf } from './silences.ts';
import { searchVocabulary } from './vocabulary.ts';

/**
 * Writes the search index into `pagefind/` beside the built pages: a record for each excerpt, page and glossary
 * entry, and the file by which browsers begin. Any error of Pagefind fails the build.
 */
export function searchIndex(kinds: readonly PageKind[], corpus: () => Corpus): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = await writeIndex(kinds, corpus(), join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${records} passages can be searched`);
      },
    },
  };
}

async function writeIndex(kinds: readonly PageKind[], corpus: Corpus, folder: string): Promise<number> {
  const records = searchRecords(corpus);
  const entries = searchEntries(kinds, corpus);
  try {
    const index = await newIndex();
    for (const record of [...records, ...entries]) {
      const { url, content, language, meta, filters, sort } = record;
      const { errors } = await index.addCustomRecord({ url, content, language, meta, filters, sort });
      refuse(errors, url);
    }
    refuse((await index.writeFiles({ outputPath: folder })).errors, folder);
  } finally {
    await close();
  }
  dropUnused(folder);
  writeStart(folder, {
    vocabulary: searchVocabulary(corpus, records, entries),
    silences: silencesOf(corpus),
  });
  return records.length;
}

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  refuse(errors, 'createIndex()');
  if (index === undefined) throw new Error('Pagefind made no index and gave no reason');
  return index;
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind refused ${what}: ${errors.join('; ')}`);
}

/**
 * The site has its own search page. Pagefind's ready-made ones, 0.4 MB that nobody loads, are left out. Its worker, which
 * the site does not load either, stays: programs that use the index do.
 */
function dropUnused(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(name)) rmSync(join(folder, name));
  }
}

function writeStart(folder: string, { vocabulary, silences }: Omit<SearchStart, 'integrity'>): void {
  const integrity = Object.fromEntries(
    plainFiles.map((name) => {
      const digest = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('base64');
      return [name, `sha256-${digest}`];
    }),
  );
  const start: SearchStart = { vocabulary, silences, integrity };
  writeFileSync(join(folder, startFile), gzipSync(signature + JSON.stringify(start)));
}
