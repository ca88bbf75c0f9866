import { cpSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cwd } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sha256 } from '../corpus/sha256.ts';
import { PlainError } from '../model/plain-error.ts';
import { withSlash } from '../paths.ts';
import { buildGaps } from './build-gaps.ts';
import { settle, writeManifest, type KnownEntries } from './manifest.ts';
import { discard, openWorkshop, restore, takePlace, type Workshop } from './workshop.ts';

/** How many gaps of a build are named. */
const named = 10;

/**
 * Makes a build all or nothing: it is written beside the folder that is served, looked at, listed in a manifest, and then
 * takes that folder's place. It has to be the last integration that writes files.
 * @param expected the files that the site has at least
 * @param otherGaps what else a build lacks, each as a line
 * @param known files of builds that were looked at, with what those pages load; their manifests have their entries
 */
export function wholeBuild(
  expected: () => readonly string[],
  otherGaps: (folder: string) => readonly string[],
  known: KnownEntries = new Map(),
): AstroIntegration {
  /** The workshop of the folder, and that in which Astro builds. */
  let workshops: { readonly own: Workshop; readonly astro: Workshop } | undefined;
  const open = new Set<Workshop>();
  let base = '/';
  return {
    name: 'whole-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const folder = fileURLToPath(config.outDir);
        if (command === 'preview') restore(folder);
        if (command !== 'build') return;
        discardAtExit(open);
        const own = openWorkshop(folder);
        open.add(own);
        const astro = workshopOfAstro(own);
        open.add(astro);
        workshops = { own, astro };
        updateConfig({ outDir: pathToFileURL(`${astro.next}/`) });
      },
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:build:done': async ({ assets, logger }) => {
        if (workshops === undefined) return;
        const { folder, next } = workshops.own;
        const made = workshops.astro.next;
        const written = [...assets.values()]
          .flat()
          .map((url) => relative(made, fileURLToPath(url)).replaceAll('\\', '/'));
        const gaps = buildGaps(made, [...expected(), ...written], base, (path) => known.has(path));
        refuseGaps(folder, [...gaps, ...otherGaps(made)]);
        const files = writeManifest(made, known);
        if (made !== next) cpSync(made, next, { recursive: true });
        await settle(next);
        takePlace(workshops.own);
        for (const workshop of open) discard(workshop);
        open.clear();
        const size = files.reduce((all, { bytes }) => all + bytes, 0);
        logger.info(
          `${relative('', folder)}/ holds the whole site: ${files.length} files, ${(size / 1e6).toFixed(1)} MB`,
        );
      },
    },
  };
}

/**
 * The workshop in which Astro builds. It is that of the folder itself, if this lies in the project. Files of Astro's server
 * have to find the project's packages above them, and Astro moves some of them by a rename, so for a folder elsewhere it
 * builds in the project, and a copy is made where the folder is. Builds for two such folders may run at once.
 */
function workshopOfAstro(workshop: Workshop): Workshop {
  const { folder } = workshop;
  if (folder.startsWith(cwd() + sep)) return workshop;
  return openWorkshop(join('.astro', `site-${sha256(folder).slice(0, 16)}`));
}

/** A build that fails leaves no half one behind; one that is killed leaves it to the next. */
function discardAtExit(workshops: ReadonlySet<Workshop>): void {
  process.once('exit', () => {
    for (const workshop of workshops) discard(workshop);
  });
}

function refuseGaps(folder: string, gaps: readonly string[]): void {
  if (gaps.length === 0) return;
  const more = gaps.length > named ? [`and ${gaps.length - named} more`] : [];
  throw new PlainError(
    `Unexpected gaps in the built site, expected a whole one; \`${folder}\` stays as it was:\n${[...gaps.slice(0, named), ...more].map((gap) => `  ${gap}`).join('\n')}`,
  );
}
