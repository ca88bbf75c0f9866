import { compileCorpus } from '../corpus/compile.ts';
import { contentFolder } from '../corpus/content-folder.ts';
import { readContent } from '../corpus/disk.ts';
import { problemReport } from '../corpus/problem-report.ts';
import { lastDayOfWriting } from '../corpus/today.ts';
import { readLatestRelease } from '../corpus/releases.ts';
import { publicFolder } from '../corpus/public-folder.ts';

/** `npm run check [folder]`: compiles content/ and prints all that is wrong with it, by itself and since the newest release. Exits with 1 if anything is. */
const folder = (process.argv[2] ?? contentFolder).replace(/[\\/]+$/, '');
const { corpus, problems } = compileCorpus(readContent(folder), {
  today: lastDayOfWriting(folder),
  release: readLatestRelease(publicFolder),
});

if (corpus === undefined) {
  console.error(problemReport(problems, `${folder}/`));
  console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${folder}/`);
  process.exitCode = 1;
} else {
  const { elections, excerpts, figures, topics } = corpus;
  console.log(
    `${folder}/ has no problem: ${elections.size} elections, ${excerpts.size} excerpts, ${figures.size} figures, ${topics.size} topics`,
  );
}
