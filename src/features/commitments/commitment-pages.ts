import { paths } from '../../paths.ts';
import { plainPicture, titlePicture, type PagePicture } from '../previews/page-picture.ts';
import { singlePage, type PageKind } from '../publishing/page-kind.ts';
import { referencePages } from '../../site/reference-pages.ts';
import { commitments } from './commitments-table.ts';
import { commitmentView, type CommitmentView } from './commitments-view.ts';
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
        picture: () => commitmentPicture(commitmentView(corpus, commitment)),
        found: [{ what: 'commitment' as const, href, title: label, texts: [instrument, summary] }],
      };
    }),
};

/** The index of commitments. */
export const commitmentsPage = singlePage({
  id: 'commitments',
  route: 'commitments/index.astro',
  href: paths.commitments(),
  picture: () => titlePicture(referencePages.commitments),
});

/** What it commits to. */
export function commitmentPicture({ title, instrument, summary, what }: CommitmentView): PagePicture {
  return { ...plainPicture, over: instrument, words: title, below: summary, foot: what };
}
