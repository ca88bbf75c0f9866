import { readingsAgree } from '../corpus/checks/readings-agree.ts';
import { contentFolder } from '../corpus/content-folder.ts';
import { readContent } from '../corpus/disk.ts';
import { link } from '../corpus/link.ts';
import { parse } from '../corpus/parse.ts';
import { resolve } from '../corpus/resolve.ts';
import { lastDayOfWriting } from '../corpus/today.ts';
import { agreementView } from '../features/agreement/agreement-view.ts';
import { inColumns } from '../features/agreement/in-columns.ts';
import { problemReport } from '../corpus/problem-report.ts';
import * as words from '../words/words.ts';

/**
 * `npm run agreement`: how well first and second readings agree, round by round, before anything was settled; then what
 * is still to be settled, each with the line to add. It reads content that has problems too, as far as it can be read.
 */
const drafts = resolve(parse(readContent(contentFolder)).drafts);
const { rounds, once } = agreementView(link(drafts));
if (rounds.length === 0) console.log(words.agreement.noReadings);
for (const { title, lead, samples, tables, labels } of rounds) {
  console.log([`${title}: ${lead}`, ...samples].join('\n'));
  for (const table of [...tables, ...labels]) console.log(`\n${inColumns(table)}`);
  console.log('');
}
if (once.length > 0)
  console.log(`${words.agreement.onceTitle}\n${once.map(({ label }) => `  ${label}`).join('\n')}\n`);
const open = readingsAgree.run(drafts, lastDayOfWriting(contentFolder));
if (open.length > 0) console.log(`${problemReport(open, `${contentFolder}/`)}\n`);
console.log(words.agreement.unsettled(open.length));
