import type { AstroIntegration } from 'astro';
import type { Corpus, Election } from '../../model/corpus.ts';
import { lettersWithoutFont } from './letters.ts';

/** Letters that no font of the site has, and where they stand. */
export interface WithoutFont {
  /** The file of the report, relative to content/. */
  readonly path: string;
  /** The anchor of the passage; undefined for the title of the report, or where it was issued. */
  readonly passage?: string;
  readonly letters: readonly string[];
}

/** Says in the output of a build where letters stand that no font of the site has. */
export function lettersNotice(corpus: () => Corpus): AstroIntegration {
  return {
    name: 'letters',
    hooks: {
      'astro:build:done': ({ logger }) => {
        for (const { path, passage = 'title', letters } of placesWithoutFont(corpus()))
          logger.warn(
            `content/${path}#${passage}: no font of the site has ${letters.join(' ')}. Pages show them in fonts of the reader’s, pictures leave them out. To add a script: src/site/fonts/scripts.ts, then \`npm run fonts\`.`,
          );
      },
    },
  };
}

/** Where reports print letters that no font of the site has. */
export function placesWithoutFont({ elections }: Corpus): WithoutFont[] {
  return [...elections.values()]
    .flatMap(printedIn)
    .map(({ texts, ...place }) => ({ ...place, letters: lettersWithoutFont(texts.join(' ')) }))
    .filter(({ letters }) => letters.length > 0);
}

/** What the reports on an election print and pictures may show. */
function printedIn({ reports, excerpts }: Election): (Omit<WithoutFont, 'letters'> & { texts: string[] })[] {
  return [
    ...reports.map(({ path, title, place }) => ({ path, texts: [title, place] })),
    ...excerpts.map(({ report, anchor, section, quote }) => ({
      path: report.path,
      passage: anchor,
      texts: [section, quote.text],
    })),
  ];
}
