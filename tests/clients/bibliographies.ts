import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { passageItem, reportItem, type CslItem } from '../../src/features/cite/csl-item.ts';
import { reportItems } from '../../src/features/cite/files.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { corpus as collection } from '../collection/collection.ts';
import { compiled } from '../invented/compiled.ts';
import { inventedSite } from '../invented/site.ts';

export const site = new URL('https://observed.example');

export const invented = compiled(inventedSite());

/** What readers cite of the invented collection and of the real one: every report, and fifty passages. */
export const bibliographies: readonly (readonly [name: string, items: readonly CslItem[]])[] = [
  ['of the invented collection', cited(invented)],
  ['of the collection', cited(collection)],
];

function cited(corpus: Corpus): CslItem[] {
  const passages = [...corpus.excerpts.values()];
  const every = Math.max(1, Math.floor(passages.length / 50));
  const some = passages.filter((_, index) => index % every === 0).slice(0, 50);
  return [...reportItems(corpus, site), ...some.map((passage) => passageItem(corpus, passage, site))];
}

/** A report of the invented collection under other titles. */
export function titled(titles: readonly string[]): CslItem[] {
  const [election] = invented.elections.values();
  const report = election?.reports[0];
  if (election === undefined || report === undefined)
    throw new Error('The invented collection has no report');
  const item = reportItem(invented, election, report, site);
  return titles.map((title, index) => ({ ...item, id: `titled-${String(index)}`, title }));
}

/** An empty folder for the files that a program leaves. */
export function emptyFolder(): string {
  const above = join(tmpdir(), 'elections-observed-clients');
  mkdirSync(above, { recursive: true });
  return mkdtempSync(join(above, 'run-'));
}

/**
 * Runs a program in a folder and returns all that it printed.
 * @throws if it cannot be started
 */
export function run(folder: string, command: string, ...options: readonly string[]): string {
  const { stdout, stderr, error } = spawnSync(command, options, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error !== undefined) throw error;
  return stdout + stderr;
}
