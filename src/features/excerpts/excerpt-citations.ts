import { isolated } from '../../model/isolates.ts';
import { placesOf } from '../../site/foreign.ts';
import { language as ownLanguage } from '../../words/language.ts';
import * as words from '../../words/words.ts';
import type { Corpus, Election, Excerpt } from '../../model/corpus.ts';
import type { Download } from '../../site/download.ts';
import { sourceOf } from '../../site/source.ts';
import { links, records, references, type Citation, type CitationText } from '../cite/citation.ts';
import { citationFile } from '../cite/citation-file.ts';
import { passageInReport, passageItem } from '../cite/csl-item.ts';
import { citationFiles } from '../cite/files.ts';
import { markdownQuotation } from '../cite/markdown.ts';
import { frames, type Embed } from '../embed/embed.ts';
import { excerptEmbed } from './excerpt-embed.ts';

/** Citations of the passages of every election, as files. */
export function excerptCitationFiles(corpus: Corpus, site: URL): Download[] {
  return [...corpus.elections.values()].flatMap((election) => [
    ...citationFiles(`${election.id}/citations`, () =>
      election.excerpts.map((excerpt) => passageItem(corpus, excerpt, site)),
    ),
    {
      path: `${election.id}/citations-by-passage.json`,
      body: () => citationFile(excerptCitations(corpus, election, site)),
    },
  ]);
}

/** Every passage of an election in every format, by its anchor, and the code that shows it on another site. */
export function excerptCitations(
  corpus: Corpus,
  election: Election,
  site: URL,
): Readonly<Record<string, Citation>> {
  return Object.fromEntries(
    election.excerpts.map((excerpt) => {
      const item = passageInReport(corpus, excerpt, site);
      const isShown = excerpt.withheld === undefined;
      const [address, markdown] = links(
        item.URL,
        isShown ? markdownQuotation(corpus, excerpt, item.URL) : '',
      );
      return [
        excerpt.anchor,
        [
          ...(isShown ? [quotation(corpus, excerpt, item.URL)] : []),
          address,
          ...references(item),
          ...(isShown ? [markdown] : []),
          ...records(item),
          ...embedCodes(excerptEmbed(corpus, excerpt), site),
        ],
      ];
    }),
  );
}

/** A passage with its source, ready to be pasted. */
function quotation(corpus: Corpus, excerpt: Excerpt, url: string): CitationText {
  const { language } = excerpt.report;
  const attributed = words.source.attribution(sourceOf(corpus, excerpt));
  const { text } = excerpt.quote;
  const label = words.cite.quotation;
  const whole = words.source.quotation(isolated(text, language), words.source.from(attributed), url);
  if (language === ownLanguage) return { label, text: whole };
  const printed = [...text.split('\n'), ...words.source.printedIn(attributed)];
  return { label, text: whole, foreign: { language, places: placesOf(whole, printed) } };
}

/** The codes that show a passage on another site; what they are called says how they differ, where there are two. */
function embedCodes(embed: Embed, site: URL): Citation {
  return frames(embed, site).map(({ what, code }, _, { length }) => ({
    label: length === 1 ? words.cite.embed : words.cite.embedWay(what),
    text: code,
  }));
}
