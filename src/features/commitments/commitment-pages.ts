import { paths } from '../../paths.ts';
import { singlePage, type PageKind } from '../publishing/page-kind.ts';
import { commitments } from './commitments-table.ts';
import { invocations } from './invocations-table.ts';

/** A commitment and the passages that invoke it. */
export const commitmentPages: PageKind = {
  id: 'commitment',
  route: 'commitments/[commitment].astro',
  tables: [commitments, invocations],
  pages: (corpus) =>
    [...corpus.commitments.values()].map((commitment) => {
      const { id, label, instrument, summary } = commitment;
      const href = paths.commitment(id);
      return {
        href,
        elections: [...corpus.elections.values()],
        found: [{ what: 'commitment' as const, href, title: label, texts: [instrument, summary] }],
      };
    }),
};

/** The index of commitments. */
export const commitmentsPage = singlePage({
  id: 'commitments',
  route: 'commitments/index.astro',
  href: paths.commitments(),
});
