import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { rounded } from './markdown.ts';
import type { Results } from './results.ts';

/** Stages that have a colour of their own, from the left; the others are one part, the last. */
const colours: Readonly<Record<string, string>> = {
  compile: '#7b5ea7',
  pages: '#2f6fb0',
  data: '#c77d1a',
  pictures: '#b5473c',
  search: '#3a8f5c',
  zip: '#8a8a3a',
};
const otherColour = '#8b949e';

const width = 760;
const left = 130;
const right = 70;
const barHeight = 26;
const rowHeight = 42;
const top = 46;

/** CPU of a report by stage, a bar for each size of the site: bars of one length say that it grows in a line. */
export function resultsChart({ sites }: Results): string {
  const bars = sites.map(({ reports, clean }) => {
    const parts = Object.entries(colours).map(([stage, colour]) => ({
      stage,
      colour,
      seconds: (clean.stages.find((each) => each.stage === stage)?.cpu ?? 0) / reports,
    }));
    const all = clean.cpu / reports;
    const named = parts.reduce((sum, { seconds }) => sum + seconds, 0);
    const others = { stage: 'all else', colour: otherColour, seconds: Math.max(0, all - named) };
    return { reports, all, parts: [...parts, others] };
  });
  const most = Math.max(...bars.map(({ all }) => all));
  const scale = (width - left - right) / most;
  const height = top + bars.length * rowHeight + 8;
  const legend = [...Object.entries(colours), ['all else', otherColour] as const];
  return `${toXml(
    x(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${width} ${height}`,
        width,
        height,
        role: 'img',
        'font-family': 'system-ui, sans-serif',
        'font-size': 13,
      },
      x('title', 'Seconds of CPU for each report of a clean build, by stage'),
      // GitHub shows it on white and on black.
      x('style', 'text { fill: #57606a } @media (prefers-color-scheme: dark) { text { fill: #adbac7 } }'),
      ...legend.map(([stage, colour], index) =>
        x('g', { transform: `translate(${left + index * 86} 14)` }, [
          x('rect', { width: 11, height: 11, y: -10, fill: colour }),
          x('text', { x: 16 }, stage),
        ]),
      ),
      ...bars.map(({ reports, all, parts }, row) => {
        let from = left;
        const rects = parts.map(({ stage, colour, seconds }) => {
          const rect = x(
            'rect',
            {
              x: from.toFixed(1),
              width: (seconds * scale).toFixed(1),
              height: barHeight,
              fill: colour,
            },
            x('title', `${stage}: ${rounded(seconds)} s`),
          );
          from += seconds * scale;
          return rect;
        });
        return x('g', { transform: `translate(0 ${top + row * rowHeight})` }, [
          x('text', { x: left - 12, y: 18, 'text-anchor': 'end' }, `${reports} reports`),
          ...rects,
          x('text', { x: (from + 8).toFixed(1), y: 18 }, `${rounded(all)} s`),
        ]);
      }),
    ),
  )}\n`;
}
