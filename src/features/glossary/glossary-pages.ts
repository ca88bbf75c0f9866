import { paths } from '../../paths.ts';
import { textsOf } from '../../model/spelling.ts';
import { singlePage } from '../publishing/page-kind.ts';
import { glossary } from './glossary-table.ts';
import { namesOf } from './glossary-view.ts';

/** Terms of the field, and the names that reports print. */
export const glossaryPage = singlePage({
  id: 'glossary',
  route: 'glossary.astro',
  href: paths.glossary(),
  tables: [glossary],
  found: (corpus) => [
    ...[...corpus.countries.values()].flatMap((country) =>
      namesOf(country).map(({ id, name, spellings, note = '' }) => ({
        what: 'term' as const,
        href: paths.glossaryName(country.id, id),
        title: name,
        texts: [...textsOf(spellings), note],
      })),
    ),
    ...[...corpus.glossary.values()].map(({ id, term, expansion = '', definition, spellings }) => ({
      what: 'term' as const,
      href: paths.glossaryEntry(id),
      title: term,
      texts: [expansion, ...textsOf(spellings), definition],
    })),
  ],
});
