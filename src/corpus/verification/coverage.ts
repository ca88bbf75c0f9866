import type { ReportDraft } from '../../markdown/report-draft.ts';
import type { Coverage, LockEntry } from '../../model/lock.ts';
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

/** Counts what is quoted and what is set aside, section by section and in all. */
export function coverageOf(
  report: ReportDraft,
  all: readonly Sectioned[],
  quoted: ReadonlySet<SourceParagraph>,
): LockEntry['coverage'] {
  const counted = (own: readonly Sectioned[]): Coverage => ({
    paragraphs: own.length,
    quoted: own.filter(({ paragraph }) => quoted.has(paragraph)).length,
    setAside: own.filter((one) => !quoted.has(one.paragraph) && isSetAside(report, one)).length,
  });
  const headings = [...new Set(all.map(({ heading }) => heading))];
  return {
    ...counted(all),
    sections: headings.map((heading) => ({
      heading,
      ...counted(all.filter((one) => one.heading === heading)),
    })),
  };
}
