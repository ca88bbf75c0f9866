import type { ExcerptDraft } from '../../markdown/report-draft.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { language } from '../../words/language.ts';
import type { FileCheck } from './check.ts';

/** A translation of ours stands once behind `::translation`, in words alone, and only where readers need one. */
export const excerptTranslation: FileCheck = {
  scope: 'file',
  run: ({ path, excerpts, fields }) =>
    excerpts.flatMap((excerpt) => faultsOf(excerpt, path, fields.language)),
};

function faultsOf({ id, translations }: ExcerptDraft, path: string, printedIn: string): Problem[] {
  return translations.flatMap(({ text, directives, footnotes, place }, index) => {
    const add = (what: string, expected: string): Problem =>
      problem('excerpt-translation', path, place, `Unexpected ${what} of \`${id}\`, expected ${expected}`);
    if (index > 0) return [add('second translation', 'one')];
    if (printedIn === language) return [add('translation', 'none in a report in English')];
    if (text.trim() === '') return [add('translation', 'lines that begin with `>` right behind it')];
    if (directives.length + footnotes.length > 0)
      return [add('mark in the translation', 'figures, commitments and footnotes in the quotation')];
    return [];
  });
}
