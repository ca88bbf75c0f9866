import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { dirname, relative } from 'node:path';
import { cwd } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Where a counted build leaves how often it called what. */
const countsPath = '.site/calls.json';

/** Functions that a build is to call once for each thing, by the module that holds them. */
const counted: Readonly<Record<string, readonly string[]>> = {
  'src/corpus/compile.ts': ['compileCorpus'],
  'src/features/charts/chart.ts': ['makeChart'],
  'src/features/commitments/commitments-view.ts': ['commitmentsView', 'commitmentView'],
  'src/features/compare/compare-view.ts': ['compareView'],
  'src/features/countries/country-view.ts': ['countryView'],
  'src/features/elections/election-pages.ts': ['electionPicture'],
  'src/features/elections/election-view.ts': ['electionView'],
  'src/features/glossary/glossary-view.ts': ['glossaryView'],
  'src/features/home/home-view.ts': ['makeHomeView'],
  'src/features/indicators/indicator-view.ts': ['indicatorView'],
  'src/features/threads/thread-view.ts': ['threadView'],
  'src/features/topics/topic-view.ts': ['topicView'],
};

declare global {
  /** How often a build called what, by function and the ids of what it was called for. The bundle sees it too. */
  var callsOfBuild: Record<string, number> | undefined;
}

/** How often a build called a function, by the ids of what it was called for: `borolania voting`. */
export type Calls = Readonly<Record<string, number>>;

/** What the last counted build counted, by the name of the function; tables by the name of the table, under `rows`. */
export function callsOfLastBuild(): ReadonlyMap<string, Calls> {
  const counts = Object.entries(JSON.parse(readFileSync(countsPath, 'utf8')) as Calls);
  const byName = Map.groupBy(counts, ([key]) => key.split(' ')[0] ?? '');
  return new Map(
    [...byName].map(([name, calls]) => [
      name,
      Object.fromEntries(calls.map(([key, count]) => [key.slice(name.length + 1), count])),
    ]),
  );
}

/**
 * Counts calls from here on, in modules that Node loads (integrations) and in those that Vite bundles (pages), and writes
 * the counts when the build is done.
 */
export function countCalls(): { readonly plugin: Plugin; readonly integration: AstroIntegration } {
  globalThis.callsOfBuild = {};
  registerHooks({
    load: (url, context, nextLoad) => {
      const loaded = nextLoad(url, context);
      if (!url.startsWith('file:') || !url.endsWith('.ts')) return loaded;
      const text =
        typeof loaded.source === 'string'
          ? loaded.source
          : new TextDecoder().decode(loaded.source ?? undefined);
      const source = withCounters(fileURLToPath(url), text);
      return source === undefined ? loaded : { ...loaded, source };
    },
  });
  return {
    plugin: {
      name: 'count-calls',
      enforce: 'pre',
      // Pages alone: no browser runs what is counted.
      applyToEnvironment: ({ name }) => name !== 'client',
      transform: (source, id) => withCounters(id, source),
    },
    integration: {
      name: 'count-calls',
      hooks: {
        'astro:build:done': () => {
          mkdirSync(dirname(countsPath), { recursive: true });
          writeFileSync(countsPath, JSON.stringify(globalThis.callsOfBuild, undefined, 1));
        },
      },
    },
  };
}

/**
 * The source of a module with counters, if it has anything to count. A counted function is put behind one of its name that
 * counts; rows of a table are counted wherever they are asked for.
 * @throws where a function that is to be counted is not there
 */
function withCounters(path: string, source: string): string | undefined {
  const module = relative(cwd(), path).replaceAll('\\', '/');
  if (!module.startsWith('src/')) return undefined;
  const rows = source.replace(
    /\b(table)\.rows\(/g,
    (_, table: string) => `(${count(`'rows ' + ${table}.name`)}, ${table}).rows(`,
  );
  const changed = (counted[module] ?? []).reduce((text, name) => {
    const head = `function ${name}(`;
    if (!text.includes(head))
      throw new Error(`There is no \`${head}\` in ${module} whose calls could be counted`);
    const ids = `['${name}', ...things.flatMap((thing) => thing.id ?? [])].join(' ')`;
    return text.replace(
      head,
      `function ${name}(...things: any): any { ${count(ids)}; return (counted_${name} as any)(...things); }\nfunction counted_${name}(`,
    );
  }, rows);
  return changed === source ? undefined : changed;
}

/** Code that adds one call. */
function count(key: string): string {
  return `((calls, key) => (calls[key] = (calls[key] ?? 0) + 1))(globalThis.callsOfBuild, ${key})`;
}
