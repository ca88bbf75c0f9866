import type { Paragraph } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';

/**
 * The number of the claim that each citation bears out. A claim ends with its sentence, or at a semicolon, and with its paragraph;
 * citations stand after the mark that ends it, so it is over with the first word that follows them.
 */
export function claimsIn(paragraphs: readonly Paragraph[]): ReadonlyMap<TextDirective, number> {
  const claims = new Map<TextDirective, number>();
  let claim = 0;
  for (const paragraph of paragraphs) {
    claim += 1;
    let [isEnded, isCited] = [false, false];
    visit(paragraph, ['text', 'textDirective'], (node, _, parent) => {
      if (node.type === 'textDirective' && node.name === 'cite') {
        claims.set(node, claim);
        isCited = true;
      } else if (node.type === 'text' && parent?.type !== 'textDirective' && node.value.trim() !== '') {
        if ((isEnded && isCited) || /[.;!?]\s+\S/.test(node.value)) claim += 1;
        isEnded = /[.;!?][”"’)]*\s*$/.test(node.value);
        isCited = false;
      }
    });
  }
  return claims;
}
