import { placeName, problem } from '../../model/problem.ts';
import type { CorpusCheck } from './check.ts';

/** The address of a document is that of one report, and not the list on which its publisher offers it. */
export const documentShared: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports }) =>
    reports.flatMap(({ path, fields, placeOf }, index) => {
      const { document } = fields.source;
      if (document === undefined) return [];
      const field = ['source', 'document'];
      const listing = reports.find((other) => other.fields.source.landing === document);
      const earlier = reports.slice(0, index).find((other) => other.fields.source.document === document);
      const [other, what] = listing ? [listing, 'landing'] : [earlier, 'document'];
      if (other === undefined) return [];
      const at = placeName(other.path, other.placeOf(['source', what]));
      const reason = `Unexpected \`${document}\`, which is \`source.${what}\` at ${at}, expected the address of this document alone`;
      return [problem('document-shared', path, placeOf(field), reason)];
    }),
};
