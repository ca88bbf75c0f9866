import type { SourceFile } from '../../src/corpus/source-file.ts';
import { locked } from '../support/corpus.ts';

/** The country that grows, the one that joins it, and an election that was observed between two others. */
const [first, second] = ['kazakhstan', 'ruritania'];
const [election, later] = ['2011-presidential', '2014-presidential'];

/**
 * Content that has more than doubled: a second country with everything that the first has; and in the first, an
 * election between two others, a second report on one, and in every report a passage before all that were there.
 */
export function grown(files: readonly SourceFile[]): SourceFile[] {
  const texts = new Map(
    files
      .filter(({ path }) => path !== 'quotes.lock.json')
      .map(({ path, content }) => [path, content.toString()]),
  );
  const more = new Map(texts);
  for (const [path, text] of texts) {
    if (!path.startsWith(`${first}/`)) continue;
    more.set(path.replace(first, second), inSecondCountry(text));
    if (isReport(text)) more.set(path, withFirstWords(text));
    if (path.includes('/threads/'))
      more.set(path, text.replace(/^course:$/m, `$&\n  ${later}: not-mentioned`));
    if (!path.startsWith(`${first}/${election}/`)) continue;
    more.set(path.replace(election, later), laterElection(text));
    if (isReport(text)) more.set(path.replace(/[^/]+$/, 'final-report.md'), finalReport(text));
  }
  const all = [...more].map(([path, content]) => ({ path, content }));
  return [...all, { path: 'quotes.lock.json', content: locked(all) }];
}

function isReport(text: string): boolean {
  return text.startsWith('---\ntype:');
}

function inSecondCountry(text: string): string {
  return text
    .replace(/^name: Kazakhstan$/m, 'name: Ruritania')
    .replace(/^iso: .*$/m, 'iso: { alpha2: RU, alpha3: RUR }')
    .replace(/^country: kazakhstan$/m, `country: ${second}`);
}

/** A report with one more passage, before all others. */
function withFirstWords(text: string): string {
  return text.replace(
    /^## .*\n/m,
    `$&
:::excerpt[The report opens with a sentence that was not here before]{#first-words assessment="neutral" topics="overall-assessment"}
> The mission had opened its office well before the day of the election.
:::
`,
  );
}

/** The same three years later, in every date of it. */
function laterElection(text: string): string {
  return withoutThreads(text).replaceAll('2011', '2014');
}

/** The same passages once more, in a later report: ids are unique in an election. */
function finalReport(text: string): string {
  return withoutThreads(text)
    .replace(/^type: .*$/m, 'type: final-report')
    .replace(/^headline: .*\n/m, '')
    .replace(/^published: .*$/m, 'published: 2011-06-16')
    .replaceAll(/\]\{#([a-z0-9-]+) /g, ']{#final-$1 ');
}

/** The course of a thread names what rests on it; passages that nobody has read for it yet are in none. */
function withoutThreads(text: string): string {
  return text.replaceAll(/ threads="[^"]*"/g, '');
}
