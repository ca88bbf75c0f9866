import type { RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Place } from '../model/problem.ts';
import { readCommitment, readFigure, type CommitmentDraft, type FigureDraft } from './figure-draft.ts';
import { flatText, type FlatText, type Mark } from './flat-text.ts';

/** Blocks of a report file with their plain text. */
export interface Words extends FlatText {
  readonly blocks: readonly RootContent[];
}

/** A footnote of a report with its plain text. */
export interface FootnoteDraft extends Words {
  readonly place: Place;
  /** The number as printed. */
  readonly mark: string;
}

/** A figure with the text it stands in. */
export interface FigureInText extends FigureDraft {
  readonly flat: FlatText;
  /** Where in the text its words begin. */
  readonly start: number;
  readonly end: number;
  /** The footnote it stands in; undefined for the body. */
  readonly footnote: string | undefined;
}

/** The report's words of an excerpt: the body, and the footnotes whose marks it bears. */
export interface ExcerptText {
  readonly quotation: Words;
  /** In the order of their marks, each once; a mark without a definition is left out. */
  readonly footnotes: readonly FootnoteDraft[];
  /** Those of the body before those of footnotes. */
  readonly figures: readonly FigureInText[];
  readonly commitments: readonly CommitmentDraft[];
}

/** Reads some blocks as plain text. */
export function readWords(blocks: readonly RootContent[]): Words {
  return { ...flatText(blocks), blocks };
}

/**
 * Reads a quotation, and the figures and commitments in it and in its footnotes.
 * @param defined the footnotes of the report, by their mark
 */
export function readExcerptText(
  blocks: readonly RootContent[],
  defined: ReadonlyMap<string, FootnoteDraft>,
): ExcerptText {
  const quotation = readWords(blocks);
  const marks = new Set(quotation.footnotes.map(({ node }) => node.identifier));
  const footnotes = [...marks].flatMap((mark) => defined.get(mark) ?? []);
  const texts = [
    { footnote: undefined, flat: quotation },
    ...footnotes.map((flat) => ({ footnote: flat.mark, flat })),
  ];
  return {
    quotation,
    footnotes,
    figures: texts.flatMap(({ footnote, flat }) =>
      named('figure', flat).map(({ node, start, end }): FigureInText => ({
        ...readFigure(node),
        flat,
        start,
        end,
        footnote,
      })),
    ),
    commitments: texts.flatMap(({ flat }) =>
      named('commitment', flat).map(({ node }) => readCommitment(node)),
    ),
  };
}

function named(name: string, { directives }: FlatText): readonly Mark<TextDirective>[] {
  return directives.filter(({ node }) => node.name === name);
}
