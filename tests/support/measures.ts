import type { Page } from 'playwright-core';

/** What a script in the page measures with; given to every page before its own scripts run. */
interface Measures {
  /** Sum of all shifts of the layout that nobody asked for. */
  shift: number;
  /** Elements that can be reached with Tab and are shown. */
  stops: () => HTMLElement[];
  /** Contrast of two colours, the upper laid over the lower. */
  contrast: (upper: string, lower: string) => number;
  /** The colour behind an element's box. */
  behind: (element: Element) => string;
  name: (element: Element) => string;
}

declare global {
  interface Window {
    measures: Measures;
  }
}

/** Runs before the page's scripts, so that it sees the first shift. */
export function installMeasures(): void {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colours: readonly string[]): number[] => {
    if (!canvas) throw new Error('no canvas');
    canvas.fillStyle = 'white';
    for (const colour of ['white', ...colours]) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const luminance = (channels: number[]): number => {
    const [r = 0, g = 0, b = 0] = channels.map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  window.measures = {
    shift: 0,
    stops: () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [tabindex]',
        ),
      ].filter(
        (element) =>
          element.tabIndex >= 0 &&
          !element.matches(':disabled') &&
          element.checkVisibility({ visibilityProperty: true }),
      ),
    contrast: (upper, lower) => {
      const [light = 0, dark = 0] = [luminance(rgb([lower, upper])), luminance(rgb([lower]))].sort(
        (a, b) => b - a,
      );
      return (light + 0.05) / (dark + 0.05);
    },
    behind: (element) => {
      for (let at: Element | null = element.parentElement; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
      }
      return 'white';
    },
    name: (element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${(element.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 40)}`,
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) window.measures.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Lets the fonts that a page names in its head come before its style sheets, and all others after its first paint, so
 * that the shift of its layout is the same in every run.
 */
export async function fontsInTurn(page: Page, address: string): Promise<void> {
  const html = await (await page.request.get(address)).text();
  const named = [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g)].map(
    ([, href = '']) => new URL(href, address).href,
  );
  const come = Promise.all(named.map(async (font) => (await page.waitForResponse(font)).finished()));
  await page.route('**/*.css', async (route) => {
    await come;
    await route.continue();
  });
  await page.route('**/*.woff2', async (route) => {
    if (!named.includes(route.request().url()))
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });
}

/** Waits until fonts have come and charts are drawn, all of them. */
export async function settled(page: Page): Promise<void> {
  // What these show comes after the page; a reader waits for it before going on.
  if ((await page.locator('eo-compare, eo-search').count()) > 0) await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Charts draw themselves when they near the window.
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo(0, top);
      await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
  });
  if ((await page.locator('eo-chart').count()) > 0) await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** How far the parts of a settled page moved by themselves since its first paint. */
export async function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => window.measures.shift);
}

/** Stops of the Tab key that do not show that they have the focus: no line around them, or one too faint. */
export async function faintFocus(page: Page): Promise<string[]> {
  // From a key on, the browser shows the focus wherever a script puts it.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const { stops, contrast, behind, name } = window.measures;
    return stops().flatMap((stop) => {
      stop.focus({ preventScroll: true });
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(stop);
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return [`${name(stop)}: no outline`];
      const found = contrast(outlineColor, behind(stop));
      return found < 3 ? [`${name(stop)}: outline of contrast ${found.toFixed(1)}`] : [];
    });
  });
}

/** Stops of the Tab key that something covers when the focus is on them. */
export async function coveredFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { stops, name } = window.measures;
    return stops().flatMap((stop) => {
      stop.focus();
      // What a browser leaves half out of a region that scrolls sideways is not covered.
      stop.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const [box = stop.getBoundingClientRect()] = stop.getClientRects();
      const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
      const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
      const top = document.elementFromPoint(x, y);
      return top && (stop.closest('label') ?? stop).contains(top)
        ? []
        : [`${name(stop)}: covered by ${top ? name(top) : 'the edge of the window'}`];
    });
  });
}

/**
 * Targets smaller than 24 × 24 CSS pixels whose circle of 24 reaches another target (WCAG 2.5.8). Links in a line of
 * other words are exempt, since the line decides their height.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { stops, name } = window.measures;
    const targets = stops().filter((stop) => stop.matches('a, button, input, select, summary'));
    const boxes = targets.map((target) => (target.closest('label') ?? target).getBoundingClientRect());
    const isSmall = (box: DOMRect) => box.width < 23.9 || box.height < 23.9;
    const centre = (box: DOMRect) => [box.left + box.width / 2, box.top + box.height / 2] as const;
    const isInWords = (target: HTMLElement) => {
      if (getComputedStyle(target).display !== 'inline') return false;
      let block = target.parentElement;
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const walker = document.createTreeWalker(block ?? target, NodeFilter.SHOW_TEXT);
      while (walker.nextNode())
        if (
          /[\p{L}\p{N}]/u.test(walker.currentNode.nodeValue ?? '') &&
          !walker.currentNode.parentElement?.closest('a, button')
        )
          return true;
      return false;
    };
    return targets.flatMap((target, index) => {
      const box = boxes[index];
      if (!box || !isSmall(box) || isInWords(target)) return [];
      const [x, y] = centre(box);
      const near = boxes.findIndex((other, at) => {
        if (at === index || targets[at]?.contains(target) || target.contains(targets[at] ?? null))
          return false;
        const [toX, toY] = centre(other);
        if (isSmall(other) && Math.hypot(toX - x, toY - y) < 24) return true;
        const [dx, dy] = [
          Math.max(other.left - x, 0, x - other.right),
          Math.max(other.top - y, 0, y - other.bottom),
        ];
        return Math.hypot(dx, dy) < 12;
      });
      const other = targets[near];
      return other
        ? [`${name(target)}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)} beside ${name(other)}`]
        : [];
    });
  });
}

/** What is wider than the window, or cuts off words of its own. */
export async function lostWords(page: Page): Promise<string[]> {
  // Charts fit themselves into a new width in the next frames.
  await page
    .waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, undefined, { timeout: 1000 })
    .catch(() => undefined);
  return page.evaluate(() => {
    const { name } = window.measures;
    const { scrollWidth } = document.documentElement;
    const cut = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const clips = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
      return (
        clips &&
        element.clientWidth > 1 &&
        element.checkVisibility() &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      );
    });
    return [
      ...(scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide in ${innerWidth}`] : []),
      ...cut.map((element) => `${name(element)} is cut off`),
    ];
  });
}

/** Regions that scroll sideways and that the keyboard cannot reach. */
export async function unreachableScrolls(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (element) =>
          /auto|scroll/.test(getComputedStyle(element).overflowX) &&
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth + 1 &&
          element.tabIndex < 0,
      )
      .map(window.measures.name),
  );
}

/** What moves although the reader has asked for less motion. */
export async function motion(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      })
      .map(window.measures.name),
  );
}

/** Marks that carry meaning by colour and are not to be seen where the reader's system chooses the colours. */
export async function lostMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { contrast, behind, name } = window.measures;
    const filled = [
      ...[...document.querySelectorAll('.timeline__election--full .timeline__dot')].filter(
        (mark) => contrast(getComputedStyle(mark).backgroundColor, behind(mark)) < 3,
      ),
      ...[...document.querySelectorAll('.matrix rect')].filter(
        (mark) => contrast(getComputedStyle(mark).fill, behind(mark)) < 3,
      ),
    ];
    const unlined = [...document.querySelectorAll('a.figure, a.term, main p a')].filter(
      (link) => getComputedStyle(link).textDecorationLine === 'none',
    );
    const unruled = [...document.querySelectorAll('.excerpt blockquote')].filter(
      (quote) => contrast(getComputedStyle(quote).borderInlineStartColor, behind(quote)) < 3,
    );
    return [...filled, ...unlined, ...unruled].map(name);
  });
}
