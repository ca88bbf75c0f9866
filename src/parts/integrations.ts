import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { countriesIn } from '../corpus/disk.ts';
import type { Corpus } from '../model/corpus.ts';
import { withSlash } from '../paths.ts';
import { countryOfFile } from '../site/country-of-file.ts';
import { loadedBy } from '../whole/build-gaps.ts';
import { filesIn, type KnownEntries, type ManifestEntry } from '../whole/manifest.ts';
import { layFile } from './lay.ts';
import { partOf } from './part-file.ts';
import { partKey } from './part-key.ts';
import { loadedFile, partFile, readBuilt } from './read-parts.ts';

/**
 * Writes what the part of a country hands on into its folder: what other pages say of it, and what its pages load.
 * @param content the folder of the collection
 */
export function handOn(corpus: () => Corpus, country: string, content: string): AstroIntegration {
  let base = '/';
  return {
    name: 'part',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const part = partOf(corpus(), partKey(content, country));
        writeFileSync(join(folder, partFile), JSON.stringify(part));
        const pages = filesIn(folder).filter(
          (path) => countryOfFile(path) === country && path.endsWith('.html'),
        );
        const loaded = pages.flatMap((path) => loadedBy(readFileSync(join(folder, path), 'utf8'), base));
        writeFileSync(join(folder, loadedFile), JSON.stringify([...new Set(loaded)].sort()));
      },
    },
  };
}

/** Parts that are laid side by side in a build. */
export interface Laying {
  readonly integration: AstroIntegration;
  /** What the manifests of the parts say of the files that were laid, by their path in the site; nothing before. */
  readonly files: KnownEntries;
}

/**
 * Lays the folders of built parts beside the pages that are about all of them, and what their pages load, where it is not
 * there already: style sheets are, or come with them; scripts, fonts and pictures are the same for all pages.
 * @param parts the folder with the parts
 * @param content that of the collection
 */
export function layParts(parts: string, content: string): Laying {
  const files = new Map<string, ManifestEntry>();
  return {
    files,
    integration: {
      name: 'lay-parts',
      hooks: {
        'astro:build:done': ({ dir, logger }) => {
          const joined = fileURLToPath(dir);
          const countries = countriesIn(content);
          for (const country of countries) {
            const part = join(parts, country);
            const { manifest, loaded } = readBuilt(parts, country);
            const missing = new Set(loaded.filter((path) => !existsSync(join(joined, path))));
            for (const entry of manifest) {
              if (countryOfFile(entry.path) !== country && !missing.has(entry.path)) continue;
              layFile(part, joined, entry);
              files.set(entry.path, entry);
            }
          }
          logger.info(`${countries.length} parts are laid side by side`);
        },
      },
    },
  };
}
