import { ccBy } from '../../site/licence.ts';
import type { Corpus, Election, Excerpt, Report } from '../../model/corpus.ts';
import type { SourceQuote } from '../../model/lock.ts';
import { absolute, paths } from '../../paths.ts';
import type { Download } from '../../site/download.ts';
import { documentHref } from '../../site/source.ts';
import { language } from '../../words/language.ts';
import * as words from '../../words/words.ts';

/** The file with the excerpts of a report as annotations, below /data/. */
export function annotationPath({ id }: Report): string {
  return `${id}.annotations.json`;
}

/** The excerpts of each report as W3C Web Annotations of its text. */
export function annotationFiles(corpus: Corpus, site: URL): Download[] {
  return [...corpus.elections.values()].flatMap((election) =>
    election.reports.map((report) => {
      const path = annotationPath(report);
      const address = absolute(paths.download(path), site);
      return {
        path,
        // Programs read it: indents would be a third of its bytes.
        body: () => `${JSON.stringify(annotationCollection(election, report, address, site))}\n`,
      };
    }),
  );
}

function annotationCollection(election: Election, report: Report, address: string, site: URL): object {
  // Words that nobody has held against the text have no place in it.
  const own = election.excerpts.filter((excerpt) => excerpt.report === report && !excerpt.isProposed);
  const source = sourceText(report);
  const creator = { id: absolute(paths.home(), site), type: 'Organization', name: words.site.name };
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label: `${words.site.name}: ${report.title} (${report.published})`,
    creator,
    rights: ccBy,
    total: own.length,
    first: {
      id: `${address}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      // The first describes their source, which the others name by its id: it would be a third of all bytes.
      items: own.map((excerpt, place) =>
        annotation(excerpt, place === 0 ? source : source.id, address, site),
      ),
    },
  };
}

function annotation(excerpt: Excerpt, source: SourceText | string, address: string, site: URL): object {
  const { anchor, election, finding, assessment, note, corrected } = excerpt;
  const body = (value: string, purpose: string) => ({
    type: 'TextualBody',
    value,
    format: 'text/plain',
    language,
    purpose,
  });
  return {
    id: `${address}#${anchor}`,
    type: 'Annotation',
    canonical: absolute(paths.excerpt(election.id, anchor), site),
    motivation: 'describing',
    ...(corrected === undefined ? {} : { modified: `${corrected.day}T00:00:00Z` }),
    body: [
      body(finding, 'describing'),
      body(words.labels.assessments[assessment], 'assessing'),
      ...(note === undefined ? [] : [body(note.text, 'commenting')]),
    ],
    target: [target(excerpt.sourceQuotes, source)],
  };
}

/**
 * The words of a passage in the source text. Several pieces are one target together: several selectors of a target would
 * be ways to select the same words, several targets would each bear the annotation alone.
 */
function target(quotes: readonly SourceQuote[], source: SourceText | string): object {
  const pieces = quotes.map(({ prefix, exact, suffix }, place) => ({
    type: 'SpecificResource',
    source: place === 0 || typeof source === 'string' ? source : source.id,
    selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
  }));
  const [piece] = pieces;
  // What is withheld is told from the whole text, and no more.
  if (piece === undefined) return { type: 'SpecificResource', source };
  return pieces.length === 1 ? piece : { type: 'Composite', items: pieces };
}

/** A text that is quoted, as annotations describe it. */
interface SourceText {
  readonly id: string;
  readonly [property: string]: string;
}

/**
 * The text that was quoted, by its hash: the publisher's address may offer several documents, in several languages, and
 * several reports can have the same.
 */
function sourceText(report: Report): SourceText {
  const id = `urn:sha256:${report.source.sha256}`;
  return {
    id,
    type: 'Text',
    format: 'text/plain',
    language: report.language,
    via: documentHref(report),
    'dcterms:title': report.title,
    'dcterms:issued': report.published,
    'dcterms:identifier': id,
  };
}
