/** The surface of a chart: its size, type and colours. On a page they come from the style sheet. */
export interface Surface {
  /** CSS pixels. */
  readonly width: number;
  /** CSS pixels. */
  readonly height: number;
  /** The layout for narrow surfaces: time runs downwards, names stand above their bars. */
  readonly narrow: boolean;
  /** The layout of small multiples: numbers only at the marks, and only the end of the axis. */
  readonly small: boolean;
  /** Family of all text. */
  readonly font: string;
  /** Size of small text in CSS pixels; grows with the reader's own setting. */
  readonly size: number;
  readonly colours: Readonly<Record<Colour, string>>;
}

/** What a colour is for; `--chart-…` in chart.css. */
export type Colour = (typeof colourNames)[number];

const colourNames = [
  'mark',
  'label',
  'detail',
  'grid',
  'axis',
  'missing',
  'recess',
  'sheet',
  'join',
] as const;

/**
 * Reads the surface of a plot from its computed style, so that the canvas follows colour schemes and forced colours.
 */
export function surfaceOf(plot: HTMLElement): Surface {
  const style = getComputedStyle(plot);
  const layout = style.getPropertyValue('--chart-layout').trim();
  return {
    width: plot.clientWidth,
    height: plot.clientHeight,
    narrow: layout === 'narrow',
    small: layout === 'small',
    font: style.fontFamily,
    size: Number.parseFloat(style.fontSize),
    colours: coloursOf(plot),
  };
}

/**
 * A custom property computes to its text. Only a colour property computes to a colour, so a probe element gets one.
 */
function coloursOf(plot: HTMLElement): Record<Colour, string> {
  const probe = plot.appendChild(document.createElement('span'));
  const entries = colourNames.map((name) => {
    probe.style.color = `var(--chart-${name})`;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as Record<Colour, string>;
}
