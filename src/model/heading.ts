/** A heading as headings are compared: without its numbering ("IV.", "B."), whatever the case. */
export function headingKey(heading: string): string {
  return heading
    .replace(/^(?:[IVXLC]+|[A-Z]|\d+)\.\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Whether a heading as printed is one of those that `topics.yml` gives a topic. */
export function isHeadingOf(heading: string, topic: { readonly headings: readonly string[] }): boolean {
  const key = headingKey(heading);
  return topic.headings.some((claimed) => headingKey(claimed) === key);
}

/** A heading as a part of an address: `electoral-system-and-legal-framework`. */
export function headingSlug(heading: string): string {
  return headingKey(heading)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
