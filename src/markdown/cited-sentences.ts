import type { Paragraph } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';

/**
 * The number of the sentence that each citation belongs to; a semicolon ends a sentence too, and so does a paragraph.
 * Citations stand after the mark that ends it, so it is over with the first word that follows them.
 */
export function citedSentences(paragraphs: readonly Paragraph[]): ReadonlyMap<TextDirective, number> {
  const sentences = new Map<TextDirective, number>();
  let sentence = 0;
  for (const paragraph of paragraphs) {
    sentence += 1;
    let [isEnded, isCited] = [false, false];
    visit(paragraph, ['text', 'textDirective'], (node, _, parent) => {
      if (node.type === 'textDirective' && node.name === 'cite') {
        sentences.set(node, sentence);
        isCited = true;
      } else if (node.type === 'text' && parent?.type !== 'textDirective' && node.value.trim() !== '') {
        if ((isEnded && isCited) || /[.;!?]\s+\S/.test(node.value)) sentence += 1;
        isEnded = /[.;!?][”"’)]*\s*$/.test(node.value);
        isCited = false;
      }
    });
  }
  return sentences;
}
