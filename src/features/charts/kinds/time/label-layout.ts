import { boxAt, overlap, within, type Box } from '../../drawing/plot.ts';

/** Width and height of a label. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Size of a longer label: its detail stands under the number, or behind it on one line. */
export interface LongerSize extends Size {
  readonly behind: boolean;
}

/** A point to label. It gets the short label, or the first of the longer ones that fits. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly short: Size;
  readonly longer: readonly LongerSize[];
}

/** The position of a label. */
export interface LabelPosition {
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
  /** Position in `longer`; undefined for the short label. */
  readonly longer: number | undefined;
}

/** The space around points: the obstacles for labels, and the area that they must stay in. */
export interface LabelSpace {
  readonly obstacles: readonly Box[];
  readonly bounds: Box;
  /** Distance of a label from the centre of its point. */
  readonly gap: number;
  /** Height of a label's first line, which stands level with the point. */
  readonly lead: number;
}

/**
 * Positions the labels of all points. Short labels go first, so that no long label takes the space of another number.
 * A point without space gets no label; its link and the table still say its value.
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
        // On one line, centring the label would not put the number over its point.
        .filter(({ align }) => !size.behind || align !== 'center')
        .map((spot) => ({ ...spot, longer })),
    );
  return [...spots(beside).sort((a, b) => rank(a) - rank(b)), ...spots(aboveOrBelow)];
}

/** Labels side by side must not read as one sentence. */
function widened({ x, y, width, height }: Box): Box {
  return { x: x - 10, y: y - 1, width: width + 20, height: height + 2 };
}

/** Tries one or two wide lines on the right, then on the left, and narrower lines last. */
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

/** Over or under the point, with the number as near to the point as possible. */
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
