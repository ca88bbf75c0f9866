import { format, resolveConfig } from 'prettier';
import { resultsText } from './markdown.ts';
import type { Results } from './results.ts';
import { scaleText } from './scale.ts';

/** Where the results lie. */
export const resultsFolder = 'tests/bench/results';

/** Where they stand in README.md. */
const section = { begin: '<!-- bench -->', end: '<!-- /bench -->' };

const chart = 'Seconds of CPU for each report of a clean build, by stage';

/** `results.md`: a page of the results alone, beside the chart. */
export function resultsPage(results: Results): Promise<string> {
  return pretty(`# Results of the bench\n\n![${chart}](chart.svg)\n\n${resultsText(results, true)}\n`);
}

/** README.md with the results in their section. Throws if it has none. */
export async function readmeWith(readme: string, results: Results): Promise<string> {
  const [begin, end] = [readme.indexOf(section.begin), readme.indexOf(section.end)];
  if (begin < 0 || end < begin)
    throw new Error(
      `Unexpected README.md without \`${section.begin}\` and \`${section.end}\`, expected both`,
    );
  const made = `${section.begin}\n\n![${chart}](${resultsFolder}/chart.svg)\n\n${resultsText(results, false)}\n\n`;
  return pretty(readme.slice(0, begin) + made + readme.slice(end));
}

/** `SCALE.md`. */
export function scalePage(results: Results): Promise<string> {
  return pretty(`${scaleText(results)}\n`);
}

/** As the project formats its files. */
export async function pretty(text: string, parser: 'markdown' | 'json' = 'markdown'): Promise<string> {
  return format(text, { ...(await resolveConfig('README.md')), parser });
}
