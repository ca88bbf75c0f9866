import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/** What a part of a build took. */
export interface StageCost {
  /** `compile`, `pages`, `search`. */
  readonly stage: string;
  /** The route or the integration that did the work: `src/pages/[country]/[election].astro`. */
  readonly part: string;
  /** How many files the part made; 0 where that is not counted. */
  readonly files: number;
  /** Seconds of processors, all threads and child processes of the build together. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly wall: number;
}

/** Stages of the routes that make no pages, the first that matches by the path that is made. */
const stageOfFile: readonly (readonly [RegExp, string])[] = [
  [/\.(?:png|svg)$/, 'pictures'],
  [/^\/data\/|\.(?:csv|json|parquet|xlsx)$/, 'data'],
];

/** Stages of integrations by their names; what is not named is of the stage `rest`. */
const stageOfIntegration: Readonly<Record<string, string>> = {
  'page-files': 'page files',
  'search-index': 'search',
  'offline-copy': 'zip',
  'whole-build': 'whole look',
  part: 'parts',
  'lay-parts': 'parts',
};

/**
 * Writes what each stage of a build costs into the file that `SITE_STAGES` names. Without it the integrations are as they
 * were, and a build does nothing more. Stages follow on one another without a gap: each lasts until the next begins, so
 * their costs add up to that of the build from its configuration on.
 * @param compile makes the corpus, which all later stages share
 */
export function measured(
  integrations: readonly AstroIntegration[],
  compile: () => unknown,
  file = process.env.SITE_STAGES,
): AstroIntegration[] {
  if (file === undefined) return [...integrations];
  const clock = stageClock();
  const first: AstroIntegration = {
    name: 'stages-begin',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        clock.begin('compile', 'corpus');
        compile();
        clock.begin('bundles', 'astro');
        setPrerenderer((usual) => ({
          ...usual,
          getStaticPaths: () => {
            clock.begin('paths', 'astro');
            return usual.getStaticPaths();
          },
          render: (request, options) => {
            const { component } = options.routeData;
            clock.begin(stageOf(new URL(request.url).pathname, component), component, 1);
            return usual.render(request, options);
          },
          teardown: async () => {
            clock.begin('rest', 'astro');
            await usual.teardown?.();
          },
        }));
      },
    },
  };
  const last: AstroIntegration = {
    name: 'stages-end',
    hooks: {
      'astro:build:done': () => {
        clock.begin('rest', 'astro');
        writeFileSync(file, `${JSON.stringify(clock.costs(), null, 1)}\n`);
      },
    },
  };
  return [first, ...integrations.map((each) => timed(each, clock)), last];
}

function stageOf(address: string, component: string): string {
  // Astro asks for some files as if they were folders: `chart.png/`.
  const pathname = address.replace(/\/$/, '');
  if (component.endsWith('.astro')) return 'pages';
  return stageOfFile.find(([pattern]) => pattern.test(pathname))?.[1] ?? 'feeds and lists';
}

/** An integration whose last hook is a stage. */
function timed(integration: AstroIntegration, clock: StageClock): AstroIntegration {
  const done = integration.hooks['astro:build:done'];
  if (done === undefined) return integration;
  const stage = stageOfIntegration[integration.name] ?? 'rest';
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:build:done': async (options) => {
        clock.begin(stage, integration.name);
        await done(options);
      },
    },
  };
}

interface StageClock {
  /** Ends the stage that lasts, if one does, and begins another. */
  readonly begin: (stage: string, part: string, files?: number) => void;
  /** What each part took until now. */
  readonly costs: () => StageCost[];
}

/** A clock that begins with the process: what was before the first stage is that of starting. */
function stageClock(): StageClock {
  const costs = new Map<string, StageCost>();
  let now = { stage: 'start', part: 'astro', files: 0 };
  let before = { cpu: 0, wall: 0 };
  let ofChildren = 0;
  const end = (isBetweenFiles: boolean): void => {
    // A look at children takes as long as a small file. What they took while files were made is of the last of these.
    if (!isBetweenFiles) ofChildren = childSeconds();
    const { user, system } = process.cpuUsage();
    const after = { cpu: (user + system) / 1e6 + ofChildren, wall: performance.now() / 1000 };
    const key = `${now.stage}/${now.part}`;
    const { files, cpu, wall } = costs.get(key) ?? { files: 0, cpu: 0, wall: 0 };
    costs.set(key, {
      ...now,
      files: files + now.files,
      cpu: cpu + after.cpu - before.cpu,
      wall: wall + after.wall - before.wall,
    });
    before = after;
  };
  return {
    begin: (stage, part, files = 0) => {
      end(now.files > 0 && files > 0);
      now = { stage, part, files };
    },
    costs: () => {
      end(false);
      return [...costs.values()];
    },
  };
}

/** Linux counts time in hundredths of a second there. */
const ticksPerSecond = 100;

/**
 * Seconds of processors that child processes have taken, those that ended and those that still work: the search has a
 * program of its own. Only Linux tells it; elsewhere 0.
 */
function childSeconds(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const working = readdirSync('/proc/self/task')
    .flatMap((task) => ofProcess(`self/task/${task}/children`).split(' '))
    .filter((child) => child.trim() !== '')
    .reduce((sum, child) => sum + ticks(ofProcess(`${child}/stat`), [11, 12, 13, 14]), 0);
  return (ticks(ofProcess('self/stat'), [13, 14]) + working) / ticksPerSecond;
}

/** What Linux tells of a process or thread; nothing of one that has just ended. */
function ofProcess(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8');
  } catch {
    return '';
  }
}

/** The sum of fields of a process's line, counted from the one behind its name. */
function ticks(line: string, fields: readonly number[]): number {
  const [, behindName = ''] = /^.*\) (.*)$/s.exec(line) ?? [];
  const all = behindName.split(' ');
  return fields.reduce((sum, field) => sum + Number(all[field] ?? 0), 0);
}
