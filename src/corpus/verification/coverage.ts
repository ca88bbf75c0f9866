import type { ReportDraft } from '../../markdown/report-draft.ts';
import { sentences } from '../../markdown/sentence.ts';
import type { Coverage, CoverageCounts, LockEntry } from '../../model/lock.ts';
import type { Part } from './locate.ts';
import { hasWords } from './source-quotes.ts';
import { normalise, type SourceParagraph } from './source-text.ts';

/** A paragraph of the source with the heading it stands under. */
export interface Sectioned {
  readonly paragraph: SourceParagraph;
  /** As printed in the report file; `Title page` before the first heading. */
  readonly heading: string;
}

/** Where a source begins before its first heading. */
export const titlePage = 'Title page';

/** Puts every paragraph under its heading; headings themselves are left out. A footnote stays where it is printed. */
export function sectioned(report: ReportDraft, paragraphs: readonly SourceParagraph[]): Sectioned[] {
  const headings = new Map(
    [
      ...report.fields['set-aside'].map(({ section }) => section),
      ...report.sections.map(({ heading }) => heading),
    ].map((heading) => [key(heading), heading]),
  );
  let heading = titlePage;
  return paragraphs.flatMap((paragraph) => {
    const found = headings.get(key(paragraph.text));
    if (found === undefined) return [{ paragraph, heading }];
    heading = found;
    return [];
  });
}

function key(heading: string): string {
  return normalise(heading).toLowerCase();
}

/** Whether the front matter excludes a paragraph, alone or with its section. */
export function isSetAside(report: ReportDraft, { paragraph, heading }: Sectioned): boolean {
  return report.fields['set-aside'].some(
    ({ section, lines }) => section === heading && (lines?.includes(paragraph.lines[0]?.[0] ?? 0) ?? true),
  );
}

/** Which characters of paragraphs are quoted. */
export class Quoted {
  readonly #parts = new Map<SourceParagraph, Set<number>>();

  /** Notes that these characters of a paragraph are quoted. */
  add({ paragraph, start, end }: Part): void {
    const own = this.#parts.get(paragraph) ?? new Set();
    for (let at = start; at < end; at += 1) own.add(at);
    this.#parts.set(paragraph, own);
  }

  /** Whether a paragraph is quoted, in part or whole. */
  has(paragraph: SourceParagraph): boolean {
    return this.#parts.has(paragraph);
  }

  /** Whether a character of a paragraph is quoted. */
  hasAt(paragraph: SourceParagraph, at: number): boolean {
    return this.#parts.get(paragraph)?.has(at) ?? false;
  }
}

/** Counts what is quoted and what is set aside, section by section and in all: paragraphs, sentences and words. */
export function coverageOf(
  report: ReportDraft,
  all: readonly Sectioned[],
  quoted: Quoted,
): LockEntry['coverage'] {
  const { language } = report.fields;
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  const counted = all.map((one): Sectioned & { coverage: Coverage } => {
    const { paragraph } = one;
    const isQuoted = quoted.has(paragraph);
    const isAside = isSetAside(report, one);
    const isQuotedAt = (at: number) => quoted.hasAt(paragraph, at);
    const counts = (spans: readonly Span[], is: 'some' | 'every'): CoverageCounts => {
      const own = spans.filter(({ start, end }) => range(start, end)[is](isQuotedAt)).length;
      return { all: spans.length, quoted: own, setAside: isAside ? spans.length - own : 0 };
    };
    const coverage = {
      paragraphs: 1,
      quoted: isQuoted ? 1 : 0,
      setAside: isAside && !isQuoted ? 1 : 0,
      sentences: counts(sentenceSpans(paragraph.text, language), 'some'),
      words: counts(wordSpans(paragraph.text, words), 'every'),
    };
    return { ...one, coverage };
  });
  const headings = [...new Set(all.map(({ heading }) => heading))];
  return {
    ...sum(counted),
    sections: headings.map((heading) => ({
      heading,
      ...sum(counted.filter((one) => one.heading === heading)),
    })),
  };
}

/** Characters of a text from `start` to before `end`. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

/** The sentences of a paragraph that have words. */
function sentenceSpans(text: string, language: string): Span[] {
  let end = 0;
  return sentences(text, language).flatMap((sentence) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    return hasWords(sentence) ? [{ start, end }] : [];
  });
}

function wordSpans(text: string, segmenter: Intl.Segmenter): Span[] {
  return Array.from(segmenter.segment(text))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

function sum(all: readonly { readonly coverage: Coverage }[]): Coverage {
  const total = (count: (coverage: Coverage) => number) =>
    all.reduce((before, { coverage }) => before + count(coverage), 0);
  const counts = (of: 'sentences' | 'words'): CoverageCounts => ({
    all: total((one) => one[of].all),
    quoted: total((one) => one[of].quoted),
    setAside: total((one) => one[of].setAside),
  });
  return {
    paragraphs: total(({ paragraphs }) => paragraphs),
    quoted: total(({ quoted }) => quoted),
    setAside: total(({ setAside }) => setAside),
    sentences: counts('sentences'),
    words: counts('words'),
  };
}

/** Words of a quoted paragraph that no quotation has. */
export interface Remainder extends Sectioned {
  readonly words: string;
}

/** What is left within paragraphs that are quoted and not set aside, in reading order. */
export function remainders(report: ReportDraft, all: readonly Sectioned[], quoted: Quoted): Remainder[] {
  return all
    .filter((one) => quoted.has(one.paragraph) && !isSetAside(report, one))
    .flatMap((one) =>
      range(0, one.paragraph.text.length)
        .map((at) => (quoted.hasAt(one.paragraph, at) ? '\n' : one.paragraph.text.charAt(at)))
        .join('')
        .split(/\n+/)
        .map((words) => words.trim())
        .filter(hasWords)
        .map((words) => ({ ...one, words })),
    );
}
