import type { TextDirective } from 'mdast-util-directive';
import { readFigure, type FigureDraft } from './figure-draft.ts';
import { flatText, type FlatText, type Mark } from './flat-text.ts';
import type { ExcerptDraft, ReportDraft } from './report-draft.ts';

/** A figure with the text it stands in. */
export interface FigureInText {
  readonly figure: FigureDraft;
  readonly flat: FlatText;
  readonly start: number;
  readonly end: number;
  /** The footnote it stands in; undefined for the body. */
  readonly footnote: string | undefined;
}

/** The report's words of an excerpt as plain text: the body, and the footnotes whose marks it bears. */
export interface ExcerptText {
  readonly body: FlatText;
  /** In the order of their marks, each once; a mark without a definition is left out. */
  readonly footnotes: readonly { readonly mark: string; readonly flat: FlatText }[];
  readonly figures: readonly FigureInText[];
  readonly commitments: readonly TextDirective[];
}

/** Reads the quotation and its footnotes. */
export function excerptText(excerpt: ExcerptDraft, report: ReportDraft): ExcerptText {
  const body = flatText(excerpt.quotes);
  const marks = [...new Set(body.footnotes.map((mark) => mark.node.identifier))];
  const footnotes = marks.flatMap((mark) => {
    const definition = report.footnotes.get(mark);
    return definition === undefined ? [] : [{ mark, flat: flatText(definition.children) }];
  });
  const texts = [{ mark: undefined, flat: body }, ...footnotes];
  const named = (name: string) =>
    texts.flatMap(({ mark, flat }) =>
      flat.directives.filter(({ node }) => node.name === name).map((found) => ({ mark, flat, found })),
    );
  return {
    body,
    footnotes,
    figures: named('figure').map(({ mark, flat, found }) => inText(found, flat, mark)),
    commitments: named('commitment').map(({ found }) => found.node),
  };
}

function inText(
  { node, start, end }: Mark<TextDirective>,
  flat: FlatText,
  footnote: string | undefined,
): FigureInText {
  return { figure: readFigure(node), flat, start, end, footnote };
}
