import { contentFolder } from '../corpus/content-folder.ts';
import { readContent } from '../corpus/disk.ts';
import { parse } from '../corpus/parse.ts';
import { resolve } from '../corpus/resolve.ts';
import { readOnceIn } from '../corpus/resolve-readings.ts';
import { unclaimedNumbers } from '../corpus/unclaimed-numbers.ts';

/**
 * `npm run suggest`: numbers in quotations that no figure claims and no reason in `unclaimed-numbers.yml` explains, each
 * with the place of its excerpt; then how many are explained by each reason; then how many passages of each report
 * nobody but their author has read.
 */
const { drafts } = parse(readContent(contentFolder));
const numbers = unclaimedNumbers(drafts);
const open = numbers.filter(({ reason }) => reason === undefined);
for (const { path, line, excerpt, footnote, context } of open) {
  const where = footnote === undefined ? excerpt : `${excerpt}, footnote ${footnote}`;
  console.log(`${contentFolder}/${path}:${line}  ${where}  … ${context.replaceAll('\n', ' ')} …`);
}
console.log(`${open.length} numbers without a figure or a reason`);
const reasons = [...new Set(numbers.flatMap(({ reason }) => reason ?? []))];
for (const reason of reasons) {
  console.log(`${numbers.filter((number) => number.reason === reason).length}: ${reason}`);
}
for (const { path, passages } of readOnceIn(resolve(drafts))) {
  console.log(`${contentFolder}/${path}: ${passages} passages that only their author has read`);
}
