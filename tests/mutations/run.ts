import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '../../src/corpus/content-folder.ts';
import { readContent } from '../../src/corpus/disk.ts';
import { lastDayOfWriting } from '../../src/corpus/today.ts';
import { kinds } from './kinds.ts';
import { caughtBy, drawn, report, triedOn } from './tally.ts';
import { Trial } from './try.ts';

/**
 * `npm run mutations`: makes single changes of the content, one after the other and in memory alone, that somebody could
 * slip in, and counts what refuses them. The same seed makes the same changes. Writes the results to a file.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: contentFolder },
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '15' },
    kind: { type: 'string' },
    to: { type: 'string' },
  },
});
/** What the columns mean, for readers of the file. */
const about =
  'Each change is made alone, in one file. A hand that also writes the locks anew passes `npm run check`; the columns on that say what a run of the verifier makes of it that starts from the locks of the main branch, as it does of every proposal: words of ours that have changed are named by it, and nothing else holds them until a release does. What readings hold is refused by the content as long as nobody adds to `settled.yml`; such a line bears its reason, and its day.';
const [count, seed] = [Number(values.count), Number(values.seed)];
const today = lastDayOfWriting(values.content);
const trial = new Trial(readContent(values.content), today);
const chosen = kinds.filter(({ name }) => values.kind === undefined || name === values.kind);
const changes = drawn(chosen, trial.files, count, seed);
console.log(
  `Seed ${seed}: ${changes.length} changes of ${new Set(changes.map(({ kind }) => kind)).size} kinds`,
);
const tried = changes.map(({ kind, change }, index) => {
  const one = triedOn(trial.files, kind, change, trial.outcomeOf(change));
  console.log(`${index + 1}\t${caughtBy(one.outcome)}\t${kind}\t${one.shown}`);
  return one;
});
const text = report(tried, kinds);
console.log(`\n${text}`);
if (values.to !== undefined)
  writeFileSync(
    values.to,
    `# What refuses single changes\n\nMade by \`npm run mutations -- --count ${count} --seed ${seed} --to ${values.to}\` on ${today}.\n\n${about}\n\n${text}`,
  );
