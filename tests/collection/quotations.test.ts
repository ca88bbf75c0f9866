import { expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile.ts';
import { contentFolder } from '../../src/corpus/content-folder.ts';
import { parse } from '../../src/corpus/parse.ts';
import { decode, type SourceFile } from '../../src/corpus/source-file.ts';
import { lastDayOfWriting } from '../../src/corpus/today.ts';
import { files, release } from './collection.ts';

const reports = new Set(parse(files).drafts.reports.map(({ path }) => path));

/** A report with one letter more in the first line of words alone that it quotes. */
function misquoted({ path, content }: SourceFile): SourceFile {
  const text = decode(content) ?? '';
  return { path, content: text.replace(/^> [^:*[\]\d]*[a-z]{4}(?= [a-z])/m, '$&x') };
}

test('one letter changed in one quotation of each report is found', () => {
  const { problems } = compileCorpus(
    files.map((file) => (reports.has(file.path) ? misquoted(file) : file)),
    { today: lastDayOfWriting(contentFolder), release },
  );
  const found = problems.filter(({ ruleId }) => ruleId === 'quotation-unverified').map(({ file }) => file);
  expect(found.sort()).toEqual([...reports].sort());
});
