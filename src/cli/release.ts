import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReleases } from '../corpus/releases.ts';
import { byRelease, releasePattern, type Changelog, type FrozenRow } from '../model/release.ts';
import { changes } from '../features/data/changes.ts';
import { schemaVersion } from '../features/data/schema-version.ts';
import { frozenFiles } from '../features/releases/frozen-files.ts';
import { releaseFolder } from '../features/releases/frozen-path.ts';
import { withSlash } from '../paths.ts';

/**
 * `SITE_URL=https://example.org npm run release -- 2026.1`: freezes what readers cite and embed of the site that was
 * built before it, with what has changed since the last release, in `public/v/2026.1/`. What is frozen is never
 * written again.
 */
const { values, positionals } = parseArgs({
  options: {
    from: { type: 'string', default: 'dist' },
    to: { type: 'string', default: 'public' },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
  allowPositionals: true,
});
const { SITE_URL, SITE_BASE = '/' } = process.env;
const [release = ''] = positionals;
const previous = readReleases(values.to)[0]?.release ?? null;
const refusal = whyNot();

if (refusal === undefined) freeze(new URL(withSlash(SITE_BASE), SITE_URL));
else {
  console.error(refusal);
  process.exitCode = 1;
}

function whyNot(): string | undefined {
  if (!releasePattern.test(release))
    return `Unexpected name \`${release}\`, expected a year and a number: 2026.1`;
  if (existsSync(join(values.to, releaseFolder(release))))
    return `Unexpected second release ${release}, which is frozen already`;
  if (previous !== null && byRelease(release, previous) < 0)
    return `Unexpected release ${release}, expected one after ${previous}`;
  if (SITE_URL === undefined || !URL.canParse(SITE_URL))
    return `Unexpected release of a site without an address, which its files hold for good, expected \`SITE_URL=https://example.org npm run release -- ${release}\``;
  if (!existsSync(join(values.from, 'data/excerpts.json')))
    return `Unexpected absence of data in \`${values.from}\`, expected a built site`;
  const passages = rows(join(values.from, 'data/excerpts.json'));
  const [first] = passages;
  if (!String(first?.url).startsWith(new URL(SITE_BASE, SITE_URL).href))
    return `Unexpected site built for another address (${String(first?.url)}), expected one built for ${SITE_URL}: build it with the same SITE_URL and SITE_BASE`;
  const proposed = passages
    .filter(({ verification }) => verification === 'proposed')
    .map(({ id }) => String(id));
  if (proposed.length > 0)
    return `Unexpected release of passages that are only proposed: ${proposed.join(', ')}; hold them against their sources first: npm run verify -- --sources DIR`;
  return undefined;
}

function freeze(site: URL): void {
  const build = {
    paths: globSync('**/*.*', { cwd: values.from })
      .map((path) => path.replaceAll('\\', '/'))
      .sort(),
    read: (path: string) => readFileSync(join(values.from, path)),
  };
  const changelog: Changelog = {
    release,
    date: values.date,
    previous,
    schema: schemaVersion,
    passages: changesOf('excerpts.json'),
    figures: changesOf('figures.json'),
  };
  const folder = join(values.to, releaseFolder(release));
  for (const [path, content] of frozenFiles(build, { release, date: values.date, site })) {
    mkdirSync(dirname(join(values.to, path)), { recursive: true });
    writeFileSync(join(values.to, path), content);
  }
  writeFileSync(join(folder, 'changelog.json'), `${JSON.stringify(changelog, undefined, 1)}\n`);
  const { added, changed, removed } = changelog.passages;
  console.log(
    `${folder} is frozen. Passages since ${previous ?? 'the beginning'}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`,
  );
}

function changesOf(file: string): Changelog['passages'] {
  return changes(
    previous === null ? [] : rows(join(values.to, releaseFolder(previous), file)),
    rows(join(values.from, 'data', file)),
  );
}

function rows(path: string): FrozenRow[] {
  return JSON.parse(readFileSync(path, 'utf8')) as FrozenRow[];
}
