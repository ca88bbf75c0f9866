import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { countriesIn } from '../../src/corpus/disk.ts';
import { command, costOf, median, type Cost } from './cost.ts';
import type { PartsResult } from './results.ts';
import { contentOf, reportsIn, siteAddress, withPage, workFolder } from './site.ts';

/** Builds the site of so many reports in parts, as many at once as there are processors, and joins them. */
export async function partsResult(reports: number, seed: number): Promise<PartsResult> {
  const content = contentOf(reports, seed);
  const folders = ['parts', 'joined', 'parts-pictures'].map((name) => join(workFolder, name));
  const [parts, out, pictures] = folders;
  const remove = () => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  remove();
  const env = {
    ...siteAddress,
    SITE_CONTENT: content,
    SITE_PARTS: `./${parts}`,
    SITE_PICTURES: `./${pictures}`,
  };
  const part = (country: string) => costOf(command('part', country), { env });
  const joint = () => costOf(command('join'), { env: { ...env, SITE_OUT: `./${out}` } });
  const countries = countriesIn(content);
  const start = performance.now();
  const costs: Cost[] = [];
  const next = countries.values();
  const worker = async () => {
    for (const country of next) {
      process.stdout.write(
        `${reports} reports in parts: ${country}, ${costs.length} of ${countries.length}\n`,
      );
      costs.push(await part(country));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  const wall = (performance.now() - start) / 1000;
  process.stdout.write(`${reports} reports in parts: the joint\n`);
  const joined = await joint();
  process.stdout.write(`${reports} reports in parts: one report edited\n`);
  const [first = ''] = reportsIn(content);
  const before = readFileSync(join(content, first), 'utf8');
  writeFileSync(join(content, first), withPage(before));
  const edited = [await part(first.split('/')[0] ?? ''), await joint()];
  writeFileSync(join(content, first), before);
  // A site of 1,000 reports is gigabytes.
  remove();
  return {
    reports,
    parts: countries.length,
    part: median(costs),
    memory: largest(costs),
    cpu: costs.reduce((sum, { cpu }) => sum + cpu, 0),
    wall,
    joint: joined,
    edited: edited.reduce((sum, { cpu }) => sum + cpu, 0),
  };
}

/** The most memory that one of some builds held; undefined where the system does not tell. */
function largest(costs: readonly Cost[]): number | undefined {
  const known = costs.flatMap(({ memory }) => memory ?? []);
  return known.length === 0 ? undefined : Math.max(...known);
}
