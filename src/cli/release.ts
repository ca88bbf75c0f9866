import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReleases } from '../corpus/releases.ts';
import { billOfMaterials } from '../hosting/sbom.ts';
import { PlainError } from '../model/plain-error.ts';
import { byRelease, releasePattern, type Changelog, type FrozenRow } from '../model/release.ts';
import { changes } from '../features/data/changes.ts';
import { schemaVersion } from '../features/data/schema-version.ts';
import { filesIn, settle, unlikeManifest } from '../whole/manifest.ts';
import { discard, openWorkshop, restore, type Workshop } from '../whole/workshop.ts';
import { frozenFiles } from '../features/releases/frozen-files.ts';
import { releaseFolder } from '../features/releases/frozen-path.ts';
import { releaseGaps } from '../whole/release-gaps.ts';
import { withSlash } from '../paths.ts';
import { runCommand } from './failure.ts';

/**
 * `SITE_URL=https://example.org npm run release -- 2026.1`: freezes what readers cite and embed of the site that was
 * built before it, with what has changed since the last release, in `public/v/2026.1/`. What is frozen is never
 * written again. It is made beside that folder and takes its place whole, so one that is killed leaves no half release.
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

await runCommand(async () => {
  restore(values.from);
  refuse();
  // Nobody may replace the site that is read, or make another release, until this one has its place.
  const built = openWorkshop(values.from);
  try {
    const workshop = openWorkshop(values.to);
    try {
      // Another command may have ended between the first look and the lock.
      refuse();
      await freeze(workshop, new URL(withSlash(SITE_BASE), SITE_URL));
    } finally {
      discard(workshop);
    }
  } finally {
    discard(built);
  }
});

/** The name of the newest release; null where there is none. */
function previous(): string | null {
  return readReleases(values.to)[0]?.release ?? null;
}

function refuse(): void {
  const reason = whyNot();
  if (reason !== undefined) throw new PlainError(reason);
}

function whyNot(): string | undefined {
  if (!releasePattern.test(release))
    return `Unexpected name \`${release}\`, expected a year and a number: 2026.1`;
  if (existsSync(join(values.to, releaseFolder(release))))
    return `Unexpected second release ${release}, which is frozen already`;
  const last = previous();
  if (last !== null && byRelease(release, last) < 0)
    return `Unexpected release ${release}, expected one after ${last}`;
  if (SITE_URL === undefined || !URL.canParse(SITE_URL))
    return `Unexpected release of a site without an address, which its files hold for good, expected \`SITE_URL=https://example.org npm run release -- ${release}\``;
  if (!existsSync(join(values.from, 'data/excerpts.json')))
    return `Unexpected absence of data in \`${values.from}\`, expected a built site`;
  const passages = rows(join(values.from, 'data/excerpts.json'));
  const [first] = passages;
  if (!String(first?.url).startsWith(new URL(SITE_BASE, SITE_URL).href))
    return `Unexpected site built for another address (${String(first?.url)}), expected one built for ${SITE_URL}: build it with the same SITE_URL and SITE_BASE`;
  const [unlike] = unlikeManifest(values.from);
  if (unlike !== undefined)
    return `Unexpected site in \`${values.from}\` that is not as it was built (${unlike}), expected one as \`npm run build\` left it: build it again`;
  const proposed = passages
    .filter(({ verification }) => verification === 'proposed')
    .map(({ id }) => String(id));
  if (proposed.length > 0)
    return `Unexpected release of passages that are only proposed: ${proposed.join(', ')}; hold them against their sources first: npm run verify -- --sources DIR`;
  return undefined;
}

/** Writes the release beside the public folder, looks at it, and gives it its place by one rename. */
async function freeze(workshop: Workshop, site: URL): Promise<void> {
  const build = {
    paths: filesIn(values.from),
    read: (path: string) => readFileSync(join(values.from, path)),
  };
  const last = previous();
  const changelog: Changelog = {
    release,
    date: values.date,
    previous: last,
    schema: schemaVersion,
    passages: changesOf('excerpts.json', last),
    figures: changesOf('figures.json', last),
  };
  const made = join(workshop.next, releaseFolder(release));
  for (const [path, content] of frozenFiles(build, { release, date: values.date, site })) {
    mkdirSync(dirname(join(workshop.next, path)), { recursive: true });
    writeFileSync(join(workshop.next, path), content);
  }
  writeFileSync(join(made, 'changelog.json'), `${JSON.stringify(changelog, undefined, 1)}\n`);
  writeFileSync(
    join(made, 'sbom.cdx.json'),
    billOfMaterials(readFileSync('package-lock.json', 'utf8'), release),
  );
  const [gap] = releaseGaps(made);
  if (gap !== undefined)
    throw new PlainError(`Unexpected gap in release ${release}, expected a whole one: ${gap}`);
  await settle(made);
  const folder = join(values.to, releaseFolder(release));
  mkdirSync(dirname(folder), { recursive: true });
  renameSync(made, folder);
  const { added, changed, removed } = changelog.passages;
  console.log(
    `${folder} is frozen. Passages since ${last ?? 'the beginning'}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`,
  );
}

function changesOf(file: string, last: string | null): Changelog['passages'] {
  return changes(
    last === null ? [] : rows(join(values.to, releaseFolder(last), file)),
    rows(join(values.from, 'data', file)),
  );
}

function rows(path: string): FrozenRow[] {
  return JSON.parse(readFileSync(path, 'utf8')) as FrozenRow[];
}
