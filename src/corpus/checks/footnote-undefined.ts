import { placesOf } from '../../markdown/places.ts';
import { problem } from '../../model/problem.ts';
import type { FileCheck } from './check.ts';

/**
 * A mark without its footnote. The Markdown parser reads such a mark as text, so it is found in the text.
 */
export const footnoteUndefined: FileCheck = {
  scope: 'file',
  run: ({ path, source, excerpts, footnotes }) => {
    const known = [...footnotes.keys()].map((name) => `\`${name}\``).join(', ');
    const texts = [
      ...excerpts.flatMap(({ label, quotation, note }) => [...(label ? [label] : []), quotation, note]),
      ...footnotes.values(),
    ];
    return texts.flatMap(({ text, blocks }) => {
      const marks = new Set(Array.from(text.matchAll(/\[\^[^\]\s]+\]/g), ([mark]) => mark));
      return [...marks].flatMap((mark) => {
        const reason = `Unexpected footnote mark \`${mark}\`, expected a footnote \`${mark}: …\` at the end of the file${known === '' ? '' : ` (there are ${known})`}`;
        return blocks
          .flatMap((block) => placesOf(mark, block, source))
          .map((place) => problem('footnote-undefined', path, place, reason));
      });
    });
  },
};
