import type { Election, Report } from '../model/corpus.ts';
import { headingSlug } from '../model/heading.ts';
import { paths } from '../paths.ts';

/** Where the passages of a report begin on the page of its election; the page itself where there are none. */
export function beginningOf({ id, excerpts }: Election, report: Report): string {
  const [first] = excerpts.filter((excerpt) => excerpt.report === report);
  const section = first && sectionIds(report, [first.section]).get(first.section);
  return section === undefined ? paths.election(id) : paths.excerpt(id, section);
}

/**
 * The ids of a report's sections, by their headings as printed. They are made of the heading, so that they last when
 * others come to stand before it, and have a full stop, which no id of an excerpt has.
 */
export function sectionIds(report: Report, headings: readonly string[]): Map<string, string> {
  const name = report.id.slice(report.id.lastIndexOf('/') + 1);
  const ids = new Map<string, string>();
  for (const heading of headings) {
    const id = `${name}.${headingSlug(heading)}`;
    const alike = headings.filter((other) => headingSlug(other) === headingSlug(heading)).indexOf(heading);
    ids.set(heading, alike === 0 ? id : `${id}.${alike + 1}`);
  }
  return ids;
}
