import type { AstroIntegration } from 'astro';
import type { Corpus, Election } from '../../model/corpus.ts';
import { lettersWithoutFont } from './letters.ts';

/** Says in the output of a build where letters stand that no font of the site has. */
export function lettersNotice(corpus: () => Corpus): AstroIntegration {
  return {
    name: 'letters',
    hooks: {
      'astro:build:done': ({ logger }) => {
        for (const line of placesWithoutFont(corpus())) logger.warn(line);
      },
    },
  };
}

/** Where reports print letters that no font of the site has: a line for each place, with what becomes of them. */
export function placesWithoutFont({ elections }: Corpus): string[] {
  return [...elections.values()].flatMap(printedIn).flatMap(({ place, texts }) => {
    const letters = lettersWithoutFont(texts.join(' '));
    return letters.length === 0
      ? []
      : [
          `No font of the site has ${letters.map((letter) => `“${letter}”`).join(', ')} (${place}): pages show it in a font of the reader’s, and pictures leave it out. A script is added in src/site/fonts/scripts.ts, then by \`npm run fonts\`.`,
        ];
  });
}

/** What the reports on an election print that pictures may show, by where it stands. */
function printedIn({ reports, excerpts }: Election): { place: string; texts: string[] }[] {
  return [
    ...reports.map(({ path, title, place }) => ({ place: `content/${path}, title`, texts: [title, place] })),
    ...excerpts.map(({ report, anchor, section, quote }) => ({
      place: `content/${report.path}, passage ${anchor}`,
      texts: [section, quote.text],
    })),
  ];
}
