import { cpSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReleases } from '../corpus/releases.ts';
import { byRelease, releasePattern, type Changelog } from '../model/release.ts';
import { changes, type FrozenRow } from '../views/exports/changes.ts';

/**
 * `npm run release -- 2026.1`: freezes the downloads of the site that was built before it, with what has changed since
 * the last release, in `public/v/2026.1/`. What is frozen is never written again.
 */
const { values, positionals } = parseArgs({
  options: {
    from: { type: 'string', default: 'dist/data' },
    to: { type: 'string', default: 'public/v' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
  allowPositionals: true,
});
const [name = ''] = positionals;
const previous = readReleases(values.to)[0]?.release ?? null;
const refusal = whyNot();

if (refusal === undefined) freeze();
else {
  console.error(refusal);
  process.exitCode = 1;
}

function whyNot(): string | undefined {
  if (!releasePattern.test(name)) return `Unexpected name \`${name}\`, expected a year and a number: 2026.1`;
  if (existsSync(join(values.to, name))) return `Unexpected second release ${name}, which is frozen already`;
  if (previous !== null && byRelease(name, previous) < 0)
    return `Unexpected release ${name}, expected one after ${previous}`;
  if (!existsSync(join(values.from, 'excerpts.json')))
    return `Unexpected absence of data in \`${values.from}\`, expected a built site`;
  return undefined;
}

function freeze(): void {
  const folder = join(values.to, name);
  for (const path of globSync(['*.*', 'schema/*'], { cwd: values.from, exclude: ['*.html'] })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(values.from, path), join(folder, path));
  }
  const changelog: Changelog = {
    release: name,
    date: values.date,
    previous,
    passages: changesOf('excerpts.json'),
    figures: changesOf('figures.json'),
  };
  writeFileSync(join(folder, 'changelog.json'), `${JSON.stringify(changelog, undefined, 1)}\n`);
  const { added, changed, removed } = changelog.passages;
  console.log(
    `${folder} is frozen. Passages since ${previous ?? 'the beginning'}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`,
  );
}

function changesOf(file: string): Changelog['passages'] {
  const rows = (folder: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as FrozenRow[];
  return changes(previous === null ? [] : rows(join(values.to, previous)), rows(values.from));
}
