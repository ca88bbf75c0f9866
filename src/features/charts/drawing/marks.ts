import * as words from '../../../words/words.ts';
import type { Mark } from '../spec.ts';
import type { MarkArea } from './plot.ts';

/** The marks of a chart, as links over the canvas. */
export interface MarkList {
  readonly element: HTMLUListElement;
  /** Lays every link over its mark. */
  readonly layOver: (areas: ReadonlyMap<Mark, MarkArea>) => void;
}

const moves: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowRight: (index, last) => Math.min(index + 1, last),
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowLeft: (index) => Math.max(index - 1, 0),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * Makes a link for every mark. Links can be opened in a tab, copied and read aloud without further scripts. The list
 * is one Tab stop, and arrow keys move through it. `onPoint` receives the mark under pointer or focus.
 */
export function markList(
  marks: readonly Mark[],
  title: string,
  onPoint: (mark: Mark | undefined) => void,
): MarkList {
  const element = document.createElement('ul');
  element.className = 'chart__marks';
  element.setAttribute('aria-label', words.charts.values(title));
  const links = marks.map((mark) => linkTo(mark, element, onPoint));
  links[0]?.setAttribute('tabindex', '0');

  element.addEventListener('keydown', (event) => {
    const index = links.findIndex((link) => link === document.activeElement);
    const next = moves[event.key]?.(index, links.length - 1);
    if (index === -1 || next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    links[next]?.focus();
  });
  element.addEventListener('focusin', ({ target }) => {
    for (const link of links) link.tabIndex = link === target ? 0 : -1;
  });

  const layOver: MarkList['layOver'] = (areas) => {
    marks.forEach((mark, index) => {
      const area = areas.get(mark);
      const style = links[index]?.style;
      if (!area || !style) return;
      const { box, point } = area;
      style.left = `${box.x}px`;
      style.top = `${box.y}px`;
      style.width = `${box.width}px`;
      style.height = `${box.height}px`;
      links[index]?.classList.toggle('chart__mark--point', point !== undefined);
      style.setProperty('--chart-x', `${(point?.x ?? 0) - box.x}px`);
      style.setProperty('--chart-y', `${(point?.y ?? 0) - box.y}px`);
    });
  };
  return { element, layOver };
}

function linkTo(
  mark: Mark,
  list: HTMLUListElement,
  onPoint: (mark: Mark | undefined) => void,
): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'chart__mark';
  link.href = mark.href;
  link.tabIndex = -1;
  const words = document.createElement('span');
  words.className = 'visually-hidden';
  words.textContent = mark.spoken;
  link.append(words);
  for (const event of ['focus', 'pointerenter']) {
    link.addEventListener(event, () => {
      onPoint(mark);
    });
  }
  for (const event of ['blur', 'pointerleave']) {
    link.addEventListener(event, () => {
      onPoint(undefined);
    });
  }
  const item = document.createElement('li');
  item.append(link);
  list.append(item);
  return link;
}
