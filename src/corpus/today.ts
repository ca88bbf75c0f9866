import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The last day on which the content in a folder can have been written, `2026-11-20`: the latest of the clock, the newest
 * commit and the newest change of a file. A clock that is behind makes nothing late that was sound; where there is no git,
 * as in an archive, the files bear the day of the commit.
 */
export function lastDayOfWriting(folder: string, now = new Date()): string {
  const days = [firstDay(now), newestCommit(folder), newestCommit('.'), firstDay(newestChange(folder))];
  return days.toSorted().at(-1) ?? firstDay(now);
}

/** The day in the time zone that is furthest ahead, so that no author is ever ahead of it. */
function firstDay(moment: Date): string {
  const hoursAhead = 14;
  return new Date(moment.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, 10);
}

/** The day of the newest commit as who made it saw it; empty where there is none. */
function newestCommit(folder: string): string {
  if (!existsSync(folder)) return '';
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : '';
}

function newestChange(folder: string): Date {
  if (!existsSync(folder)) return new Date(0);
  const isHidden = (path: string) => path.split(/[\\/]/).some((step) => step.startsWith('.'));
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => !isHidden(path));
  return new Date(Math.max(0, ...paths.map((path) => statSync(join(folder, path)).mtimeMs)));
}
