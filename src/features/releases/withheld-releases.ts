import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nameToday } from '../../model/name-today.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { FrozenRow, Release } from '../../model/release.ts';

/** A release, and whether this site shows what it holds. */
export interface ShownRelease extends Release {
  /** Whether it holds words that are withheld today, so that none of its files is published. */
  readonly isWithheld: boolean;
}

/**
 * Releases with what may be shown of them. Nothing in a release is changed: one that holds words that are withheld today
 * is left out whole.
 * @param folder the one that holds `v/2026.1/`
 */
export function shownReleases(releases: readonly Release[], folder: string, corpus: Corpus): ShownRelease[] {
  const withheld = new Set(
    [...corpus.excerpts.values()].filter((excerpt) => excerpt.withheld !== undefined).map(({ id }) => id),
  );
  return releases.map((release) => ({
    ...release,
    isWithheld: withheld.size > 0 && holds(join(folder, 'v', release.release), withheld, corpus),
  }));
}

function holds(release: string, withheld: ReadonlySet<string>, { redirects }: Corpus): boolean {
  const file = join(release, 'excerpts.json');
  if (!existsSync(file)) return false;
  const rows = JSON.parse(readFileSync(file, 'utf8')) as FrozenRow[];
  return rows.some(({ id, quote }) => Boolean(quote) && withheld.has(nameToday(String(id), redirects)));
}

/**
 * Takes the files of withheld releases out of a build: the public folder, from which they were copied, keeps them.
 * @param releases asked for once the pages are built
 */
export function withheldReleases(releases: () => readonly ShownRelease[]): AstroIntegration {
  return {
    name: 'withheld-releases',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        for (const { release } of releases().filter(({ isWithheld }) => isWithheld)) {
          leaveItsPage(join(fileURLToPath(dir), 'v', release));
          logger.warn(`Release ${release} holds quotations that are withheld: only its page is published.`);
        }
      },
    },
  };
}

/** Takes all out of the folder of a release but its page. */
export function leaveItsPage(folder: string): void {
  for (const name of readdirSync(folder))
    if (name !== 'index.html') rmSync(join(folder, name), { recursive: true });
}
