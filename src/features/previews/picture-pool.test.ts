import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chartsOfEveryKind } from '../../../tests/support/charts.ts';
import { compiled } from '../../../tests/invented/compiled.ts';
import { inventedSite } from '../../../tests/invented/site.ts';
import { pageKinds } from '../../page-kinds.ts';
import { pagePreviews } from '../publishing/shared-picture.ts';
import { draw } from './draw.ts';
import { chartFormats, chartJob, previewJob, type PictureJob } from './picture-job.ts';
import { PicturePool } from './picture-pool.ts';

const url = 'https://observed.example/ruritania/indicators/turnout/';
const previews = [...pagePreviews(pageKinds, compiled(inventedSite())).values()];
const jobs: readonly PictureJob[] = [
  ...previews.slice(0, 8).map((preview) => previewJob(preview())),
  ...chartsOfEveryKind()
    .slice(0, 3)
    .flatMap(([, spec]) =>
      chartFormats.map((format) => chartJob({ spec, country: 'Ruritania', url }, format)),
    ),
];

/** The digest of every picture in a folder, by its name. */
async function drawnBy(threads: number, order: readonly PictureJob[]): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'drawn-'));
  const pool = new PicturePool(threads, folder);
  await Promise.all(order.map((job) => pool.draw(job)));
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, digest(readFileSync(join(folder, name)))]),
  );
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('one thread, four, and none at all draw the same bytes, in whatever order', async () => {
  const alone: Record<string, string> = {};
  for (const job of jobs) alone[job.name] = digest(await draw(job));
  expect(Object.keys(alone)).toHaveLength(jobs.length);
  expect(await drawnBy(1, jobs)).toEqual(alone);
  expect(await drawnBy(4, [...jobs].reverse())).toEqual(alone);
});

test('a picture that cannot be drawn is refused with the reason, and the others are drawn', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'drawn-'));
  const pool = new PicturePool(1, folder);
  const [job] = jobs;
  const broken = pool.draw({ name: 'broken.png', shown: '{"kind":"preview"}' });
  const whole = job && pool.draw(job);
  await expect(broken).rejects.toThrow(TypeError);
  await whole;
  expect(readdirSync(folder)).toEqual([job?.name]);
});

test('a picture need not be drawn anew where a page has moved', () => {
  const [preview] = previews;
  const page = preview?.();
  const moved = { ...page, timeline: { ...page?.timeline, href: '/elsewhere/' } } as NonNullable<typeof page>;
  expect(page && previewJob(page)).toEqual(previewJob(moved));
});
