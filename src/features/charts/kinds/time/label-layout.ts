import { boxAt, overlap, within, type Box } from '../../drawing/plot.ts';

/** Width and height of a label. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of a label that says more: under the number, or behind it on one line. */
export interface LongerSize extends Size {
  readonly behind: boolean;
}

/** A point that wants a label: first the short one, then, where there is space, the first that fits of the longer. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly short: Size;
  readonly longer: readonly LongerSize[];
}

/** Where a label stands. */
export interface LabelPosition {
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  /** Position in `longer`; undefined for the short label. */
  readonly longer: number | undefined;
}

/** The room around points: what labels must not touch, and the sheet they must stay on. */
export interface LabelSpace {
  readonly obstacles: readonly Box[];
  readonly bounds: Box;
  /** Distance of a label from the centre of its point. */
  readonly gap: number;
  /** Height of a label's first line, which stands level with the point. */
  readonly lead: number;
}

/**
 * Positions the labels of all points. All short labels come first, so that no long one takes the room of another's
 * number. A point for which there is no room gets none: its words are in its link and in the table.
 */
export function layOutLabels(anchors: readonly Anchor[], space: LabelSpace): (LabelPosition | undefined)[] {
  const points = anchors.map(({ x, y }) => boxAt(x, y, space.gap * 1.2));
  const placed: (LabelPosition | undefined)[] = anchors.map(() => undefined);
  const isFree = (box: Box, index: number): boolean =>
    within(box, space.bounds) &&
    !space.obstacles.some((obstacle) => overlap(box, obstacle)) &&
    !points.some((point, other) => other !== index && overlap(box, point)) &&
    !placed.some(
      (label, other) => other !== index && label !== undefined && overlap(widened(box), label.box),
    );
  const choose = (spots: (anchor: Anchor) => LabelPosition[]) => {
    anchors.forEach((anchor, index) => {
      placed[index] = spots(anchor).find(({ box }) => isFree(box, index)) ?? placed[index];
    });
  };
  choose((anchor) => shortSpots(anchor, space));
  choose((anchor) => longerSpots(anchor, space));
  return placed;
}

function shortSpots(anchor: Anchor, space: LabelSpace): LabelPosition[] {
  const spots = [...beside(anchor, anchor.short, space), ...aboveOrBelow(anchor, anchor.short, space)];
  return spots.map((spot) => ({ ...spot, longer: undefined }));
}

function longerSpots(anchor: Anchor, space: LabelSpace): (Spot & { readonly longer: number })[] {
  const spots = (side: typeof beside) =>
    anchor.longer.flatMap((size, longer) =>
      side(anchor, size, space)
        // In the middle of one line the number would not be over its point.
        .filter(({ align }) => !size.behind || align !== 'center')
        .map((spot) => ({ ...spot, longer })),
    );
  return [...spots(beside).sort((a, b) => rank(a) - rank(b)), ...spots(aboveOrBelow)];
}

/** Words that stand side by side must not read on. */
function widened({ x, y, width, height }: Box): Box {
  return { x: x - 10, y: y - 1, width: width + 20, height: height + 2 };
}

/** One or two wide lines on the right, then on the left; only then narrower ones. */
function rank({ align, longer }: Spot & { readonly longer: number }): number {
  return (longer < 2 ? 0 : longer * 10) + (align === 'left' ? 0 : 5) + longer;
}

type Spot = Omit<LabelPosition, 'longer'>;

/** Level with the point: the most readable. */
function beside({ x, y }: Anchor, { width, height }: Size, { gap, lead }: LabelSpace): Spot[] {
  const top = y - lead / 2;
  return [
    { align: 'left', box: { x: x + gap, y: top, width, height } },
    { align: 'right', box: { x: x - gap - width, y: top, width, height } },
  ];
}

/** Over or under the point, with the number as near to it as it can be. */
function aboveOrBelow({ x, y, short }: Anchor, { width, height }: Size, { gap, bounds }: LabelSpace): Spot[] {
  const near = gap * 0.6;
  const left = Math.max(bounds.x, x - short.width / 2);
  const right = Math.min(bounds.x + bounds.width, x + short.width / 2) - width;
  const rows = [
    { above: y - gap - height, below: y + gap, center: x - width / 2, left, right },
    { above: y - near - height, below: y + near, center: undefined, left: x + near, right: x - near - width },
  ];
  return rows.flatMap(({ above, below, ...sides }) =>
    (['center', 'left', 'right'] as const).flatMap((align) => {
      const at = sides[align];
      return at === undefined
        ? []
        : [above, below].map((top) => ({ align, box: { x: at, y: top, width, height } }));
    }),
  );
}
