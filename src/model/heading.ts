/** A heading as headings are compared: without its numbering ("IV.", "B."), whatever the case. */
export function headingKey(heading: string): string {
  return heading
    .replace(/^(?:[IVXLC]+|[A-Z]|\d+)\.\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** A heading as a part of an address: `electoral-system-and-legal-framework`. */
export function headingSlug(heading: string): string {
  return headingKey(heading)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
