import { constants, cpSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { countriesIn } from '../corpus/disk.ts';
import type { Corpus } from '../model/corpus.ts';
import { partOf } from './part-file.ts';
import { partKey } from './part-key.ts';
import { partFile } from './read-parts.ts';

/**
 * Writes what the part of a country hands on into its folder.
 * @param content the folder of the collection
 */
export function handOn(corpus: () => Corpus, country: string, content: string): AstroIntegration {
  return {
    name: 'part',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const part = partOf(corpus(), partKey(content, country));
        writeFileSync(new URL(partFile, dir), JSON.stringify(part));
      },
    },
  };
}

/**
 * Lays the folders of built parts beside the pages that are about all of them. The style sheets of their pages come with
 * them; scripts, fonts and pictures are the same for all pages, and there already.
 * @param parts the folder with the parts
 * @param content that of the collection
 */
export function layParts(parts: string, content: string): AstroIntegration {
  return {
    name: 'lay-parts',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const joined = fileURLToPath(dir);
        const countries = countriesIn(content);
        for (const country of countries) {
          const part = join(parts, country);
          for (const path of [...foldersOf(country), ...sheetsOf(part, country)])
            if (existsSync(join(part, path)))
              cpSync(join(part, path), join(joined, path), {
                recursive: true,
                mode: constants.COPYFILE_FICLONE,
              });
        }
        logger.info(`${countries.length} parts are laid side by side`);
      },
    },
  };
}

/** Where all lies that is of one country. */
function foldersOf(country: string): string[] {
  return [country, `data/${country}`, `embed/${country}`];
}

/** The style sheets that the pages of a country load. */
function sheetsOf(part: string, country: string): Set<string> {
  const pages = foldersOf(country).flatMap((folder) => globSync(`${folder}/**/*.html`, { cwd: part }));
  return new Set(
    pages.flatMap((page) =>
      Array.from(
        readFileSync(join(part, page), 'utf8').matchAll(/_astro\/page\.[0-9a-f]+\.css/g),
        ([path]) => path,
      ),
    ),
  );
}
