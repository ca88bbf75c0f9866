import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import * as words from '../words/words.ts';
import { folderOfPackage, packageFolderOf, readShipped, type ShippedPackage } from './shipped.ts';

/** The part of a bundler's output that is read here: how much of each module is in each script. */
type Bundle = Readonly<
  Record<
    string,
    { readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>> } | undefined
  >
>;

/** Packages that are published without a script that imports them: the engine of the search. */
const beside = ['pagefind'];

/** What bundlers put into scripts by themselves, and whose it is. The helper that loads scripts is the site's own. */
const helpers: readonly (readonly [module: RegExp, name: string])[] = [
  [/^\0rolldown\//, 'rolldown'],
  [/^\0vite\/(?!preload-helper)/, 'vite'],
];

/**
 * Writes `licences.txt`: whose code and fonts the site brings to browsers, and under which terms. It asks the bundler which
 * packages are in the scripts, so that none is forgotten.
 */
export function licencesFile(): AstroIntegration {
  const folders = new Set<string>();
  const plugin = {
    name: 'shipped-packages',
    generateBundle(_: unknown, bundle: Bundle) {
      for (const folder of foldersIn(bundle)) folders.add(folder);
    },
  };
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            worker: { plugins: () => [plugin] },
            plugins: [
              { ...plugin, applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client' },
            ],
          },
        });
      },
      'astro:build:done': ({ dir }) => {
        const shipped = [...folders, ...beside.map(folderOfPackage)].map(readShipped);
        const fonts = readFileSync(new URL('../site/fonts/OFL.txt', import.meta.url), 'utf8');
        writeFileSync(new URL('licences.txt', dir), licencesText(shipped, fonts));
      },
    },
  };
}

/** The folders of the packages whose code is in some scripts. */
export function foldersIn(bundle: Bundle): string[] {
  return Object.values(bundle)
    .flatMap((file) => Object.entries(file?.modules ?? {}))
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .flatMap(([id]) => {
      const helper = helpers.find(([module]) => module.test(id))?.[1];
      return packageFolderOf(id) ?? (helper === undefined ? [] : folderOfPackage(helper));
    });
}

/** The text of the file. @param fonts the terms of the fonts, with their names */
export function licencesText(shipped: readonly ShippedPackage[], fonts: string): string {
  const packages = new Map(shipped.map((each) => [each.name, each]));
  const parts = [...packages.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, text }) => `${name} ${version}, ${licence}\n\n${text.trim()}\n`);
  const all = [words.licences.intro, ...parts, `${words.licences.fonts}\n\n${fonts.trim()}\n`];
  return all.join(`\n${'-'.repeat(80)}\n\n`);
}
