import type { Figure } from '../../../../model/corpus.ts';
import { electingOf } from '../../../../site/elections.ts';
import { figureHref, markLabel, plottedValue } from '../../../../site/figures.ts';
import { paths } from '../../../../paths.ts';
import { yearOf } from '../../../../model/year.ts';
import * as words from '../../../../words/words.ts';
import { jointTo, type Joint } from '../../joints.ts';
import type { ChartSource } from '../../source.ts';
import { barsTo, keyOf, type ValueBar } from '../../value-bars.ts';

/** Parts of wholes as small multiples: a panel for each whole, in which every part is a row. */
export interface Multiples {
  readonly elections: readonly MultiplesElection[];
  /** How long bars are and what their marks mean, in sentences. */
  readonly key: readonly string[];
}

/** The wholes of an election. */
export interface MultiplesElection {
  readonly year: string;
  /** "early presidential" */
  readonly kind: string;
  readonly href: string;
  /** What its values are to those of the election before; undefined for the first. */
  readonly joint: Joint | undefined;
  /** What the columns of all its panels rest on; undefined where panels differ, and say it themselves. */
  readonly columns: readonly string[] | undefined;
  readonly panels: readonly Panel[];
}

/** A whole. */
export interface Panel {
  readonly name: string;
  /** What its columns rest on. One where every part has one value. */
  readonly columns: readonly string[];
  readonly rows: readonly PanelRow[];
}

/** A part. */
export interface PanelRow {
  readonly name: string;
  /** What its value rests on, where parts of the whole differ in it; mostly empty. */
  readonly detail: string;
  /** Whether it is the one part of its election that stands out. */
  readonly isFirst: boolean;
  /** One for each column; undefined where the report gives none. */
  readonly cells: readonly (PanelCell | undefined)[];
}

/** A share. */
export interface PanelCell {
  readonly label: string;
  readonly href: string;
  readonly bar: ValueBar;
}

/** How the figures of a source are told apart. */
export interface Naming {
  /** The ids of the parts, in the order that holds through all elections. */
  readonly order: readonly string[];
  /** The parts that stand out, one at each election: the first that it has. Where none is named, the first of all. */
  readonly accented: readonly string[];
  readonly idOf: (figure: Figure) => string;
  readonly part: (figure: Figure) => string;
  readonly whole: (figure: Figure) => string;
  readonly basis: (figure: Figure) => string;
}

/** The multiples of the plotted figures of a source. All bars share one scale from zero. */
export function multiples(
  { corpus, country, plotted }: ChartSource,
  joints: readonly Joint[],
  naming: Naming,
): Multiples {
  const greatest = Math.max(0, ...plotted.map((figure) => plottedValue(figure) ?? 0));
  const bars = barsTo(plotted, Math.ceil(greatest / 10) * 10);
  return {
    key: keyOf(bars),
    elections: electingOf(corpus, country).flatMap((election): MultiplesElection[] => {
      const own = plotted.filter(({ excerpt }) => excerpt.election === election);
      if (own.length === 0) return [];
      const standing = naming.accented.length > 0 ? naming.accented : naming.order;
      const first = standing.find((id) => own.some((figure) => naming.idOf(figure) === id));
      const panels = [...Map.groupBy(own, naming.whole)].map(([name, figures]) =>
        panelOf(name, figures, first, naming, bars.of),
      );
      const [columns = [], ...others] = panels.map((panel) => panel.columns);
      const isShared = others.every((other) => other.join('\n') === columns.join('\n'));
      return [
        {
          year: yearOf(election.date),
          kind: words.labels.electionKind(election),
          href: paths.election(election.id),
          joint: jointTo(joints, election),
          columns: isShared ? columns : undefined,
          panels,
        },
      ];
    }),
  };
}

function panelOf(
  name: string,
  figures: readonly Figure[],
  first: string | undefined,
  { order, idOf, part, basis }: Naming,
  barOf: (figure: Figure) => ValueBar | undefined,
): Panel {
  const parts = [...Map.groupBy(figures, idOf)].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const bases = [...new Set(figures.map(basis))];
  const isOneEach = parts.every(([, own]) => own.length === 1);
  const columns = isOneEach && bases.length > 1 ? [''] : bases;
  const cell = (figure: Figure | undefined): PanelCell | undefined => {
    const bar = figure && barOf(figure);
    return bar && { label: markLabel(figure), href: figureHref(figure), bar };
  };
  return {
    name,
    columns,
    rows: parts.flatMap(([id, own]): PanelRow[] => {
      const [figure] = own;
      if (figure === undefined) return [];
      const isAlone = columns.length < bases.length;
      return [
        {
          name: part(figure),
          detail: isAlone ? basis(figure) : '',
          isFirst: id === first,
          cells: isAlone
            ? [cell(figure)]
            : columns.map((column) => cell(own.find((each) => basis(each) === column))),
        },
      ];
    }),
  };
}
