import type { Corpus, Excerpt, Thread } from '../../model/corpus.ts';
import type { FollowUp, Voice } from '../../model/excerpt.ts';
import { readFields } from '../../model/reading.ts';
import { paths, withBase } from '../../paths.ts';
import { citePassage, type CiteTarget } from '../cite/cite-target.ts';
import { capitalised } from '../../words/format.ts';
import * as words from '../../words/words.ts';
import { assessmentMark, type AssessmentMark } from '../../site/assessments.ts';
import { correctedView, type CorrectedView } from '../../site/corrected.ts';
import type { Link } from '../../site/link.ts';
import { beginningOf } from '../../site/report-sections.ts';
import { documentHref, sourceOf } from '../../site/source.ts';
import { foldRepeats } from './fold-repeats.ts';
import type { Sentence } from '../../words/sentence.ts';

/** An excerpt as it is shown on any page. */
export interface ExcerptView {
  /** Its permanent anchor: only on the page of its election, where it is at home. */
  readonly id: string | undefined;
  /** Anchors that it had before, on the same page. */
  readonly formerIds: readonly string[];
  readonly finding: string;
  /** Its permanent address. */
  readonly href: string;
  readonly cite: CiteTarget;
  readonly mark: AssessmentMark;
  /** What the report says became of earlier recommendations. */
  readonly followUp: FollowUp | undefined;
  /** Whose account or judgement it passes on. */
  readonly voice: Voice;
  /** Why the report's words are withheld, in sentences; undefined where they are shown. */
  readonly withheld: { readonly why: string; readonly proof: string } | undefined;
  /** Empty where they are withheld. */
  readonly quoteHtml: string;
  /** Our translation of the quotation. */
  readonly translationHtml: string | undefined;
  /** Language of the quotation. */
  readonly language: string;
  readonly footnotes: readonly {
    readonly id: string;
    readonly backHref: string;
    readonly mark: string;
    readonly html: string;
  }[];
  /** Figures that were read by hand, with the reason that several may have, in sentences. */
  readonly byHand: readonly Sentence[];
  readonly noteHtml: string | undefined;
  /** Our latest correction, and where it keeps the old wording. */
  readonly corrected: CorrectedView | undefined;
  /** What was settled after two readings, each with its reason: only on the page of its election. */
  readonly settled: readonly string[];
  /** What readers are told of how it was checked, where it was less than others: only on the page of its election. */
  readonly cautions: readonly string[];
  readonly source: SourceView;
  /** The later report that took the place of its own, where one did, with where that begins. */
  readonly replaced: Link | undefined;
  /** Passages of its report that say the same, and are not shown beside it: each by its heading. */
  readonly alsoUnder: readonly Link[];
  readonly topics: readonly Link[];
  readonly threads: readonly Link[];
  readonly commitments: readonly Link[];
  /** What others invoke by its account, each with who does. */
  readonly invokedByOthers: readonly { readonly who: string; readonly link: Link }[];
}

/** Where a passage is from, in parts that are joined where it is shown. */
export interface SourceView {
  /** "Ruritania, early presidential election, 3 April 2011" */
  readonly election: string;
  /** "Preliminary statement of 4 April 2011, EW and WPA" */
  readonly report: string;
  /** The heading that it stands under, as printed. */
  readonly heading: string;
  /** The same, and the page where it is known. */
  readonly section: Sentence;
  /** All of it as it stands behind a quotation elsewhere. */
  readonly attribution: string;
  /** The document, or where the publisher offers it, as a sentence with the slot `document`; and the page. */
  readonly document: Sentence;
  readonly documentHref: string;
  /** What it is about, where its election has several offices or rounds; mostly empty. */
  readonly about: readonly string[];
  /** Whether it is known on which page the passage begins. */
  readonly hasPage: boolean;
}

/**
 * An excerpt for its election's page (`home`) or for any other page.
 * @param within the thread whose page it is; a page does not link to itself
 */
export function excerptView(
  corpus: Corpus,
  excerpt: Excerpt,
  place: 'home' | 'elsewhere',
  within?: Thread,
): ExcerptView {
  const { anchor, election } = excerpt;
  const country = election.country.id;
  return {
    id: place === 'home' ? anchor : undefined,
    formerIds: place === 'home' ? excerpt.formerAnchors : [],
    finding: excerpt.finding,
    href: paths.excerpt(election.id, anchor),
    cite: citePassage(excerpt),
    mark: assessmentMark(excerpt.assessment),
    followUp: excerpt.followUp,
    voice: excerpt.voice,
    withheld: withheldView(excerpt),
    quoteHtml: withBase(excerpt.quote.html),
    translationHtml: excerpt.translation && withBase(excerpt.translation.html),
    language: excerpt.report.language,
    footnotes: excerpt.footnotes.map(({ mark, html }) => {
      const id = `${election.slug}.${anchor}.note-${mark}`;
      return { id, backHref: `#${id}.mark`, mark, html: withBase(html) };
    }),
    byHand: byHandOf(excerpt),
    noteHtml: excerpt.note && withBase(excerpt.note.html),
    corrected: correctedView(excerpt),
    settled:
      place === 'home'
        ? [
            ...readFields.flatMap((field) => {
              const decided = excerpt.settled[field];
              return decided === undefined ? [] : [words.excerpts.settledField(field, decided.why)];
            }),
            ...(excerpt.settled.again === undefined
              ? []
              : [words.excerpts.readAgain(excerpt.settled.again.day, excerpt.settled.again.why)]),
          ]
        : [],
    cautions:
      place === 'home'
        ? [
            ...(excerpt.isProposed ? [words.excerpts.proposed] : []),
            ...(excerpt.readings.length === 0 ? [words.excerpts.readOnce] : []),
          ]
        : [],
    source: sourceView(corpus, excerpt),
    replaced: replacementOf(excerpt),
    alsoUnder: [],
    topics: excerpt.topics.map(({ id, label }) => ({ href: paths.topic(country, id), label })),
    threads: excerpt.threads
      .filter((thread) => thread !== within)
      .map(({ slug, title }) => ({ href: paths.thread(country, slug), label: title })),
    commitments: excerpt.commitments.map(({ id, label }) => ({ href: paths.commitment(id), label })),
    invokedByOthers: excerpt.invokedByOthers.map(({ commitment: { id, label }, by }) => ({
      who: words.commitments.invokedByOthers[by],
      link: { href: paths.commitment(id), label },
    })),
  };
}

/**
 * Excerpts on a page that is not their home, where a report that says the same twice is shown once.
 * @param within the thread whose page it is
 */
export function excerptViewsElsewhere(
  corpus: Corpus,
  excerpts: readonly Excerpt[],
  within?: Thread,
): ExcerptView[] {
  return foldRepeats(excerpts).map(({ excerpt, repeats }) => ({
    ...excerptView(corpus, excerpt, 'elsewhere', within),
    alsoUnder: repeats.map(({ election, anchor, section }) => ({
      href: paths.excerpt(election.id, anchor),
      label: section,
    })),
  }));
}

function withheldView({ withheld, sha256 }: Excerpt): ExcerptView['withheld'] {
  if (withheld === undefined) return undefined;
  return { why: words.excerpts.withheld(withheld), proof: words.excerpts.withheldProof(sha256) };
}

/** By reason, in the order of the passage. */
function byHandOf({ figures, report }: Excerpt): Sentence[] {
  const read = figures.flatMap(({ text, byHand }) => (byHand === undefined ? [] : [{ text, byHand }]));
  return [...Map.groupBy(read, ({ byHand }) => byHand)].map(([reason, own]) =>
    words.excerpts.readByHand(
      own.map(({ text }) => text),
      report.language,
      reason,
    ),
  );
}

function replacementOf({ election, report: { replacedBy } }: Excerpt): Link | undefined {
  if (replacedBy === undefined) return undefined;
  return { href: beginningOf(election, replacedBy), label: words.labels.report(replacedBy) };
}

function sourceView(corpus: Corpus, excerpt: Excerpt): SourceView {
  const source = sourceOf(corpus, excerpt);
  return {
    election: words.source.election(source),
    report: words.source.report(source),
    heading: excerpt.section,
    section: words.source.placeIn(source, excerpt.report.language),
    attribution: words.source.attribution(source),
    document: words.source.document(excerpt.report.source.document !== undefined, excerpt.page),
    about: words.source.about(source.vote).map(capitalised),
    documentHref: documentHref(excerpt.report),
    hasPage: excerpt.page !== undefined,
  };
}
