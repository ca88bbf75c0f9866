import { AxeBuilder } from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { expect, inject, test as plainTest } from 'vitest';

/** What a test may ask of the browser window; JavaScript is on and the window 1280 px wide unless told. */
export interface WindowOptions extends BrowserContextOptions {
  /** Path under which the site is served: `/` unless told. */
  readonly base?: string;
  /** Width of the window in CSS pixels. */
  readonly width?: number;
  /** Runs in the page before its own scripts. */
  readonly script?: () => void;
  /** Whether the test makes files of the page fail; others do not count as missing. */
  readonly losesFiles?: boolean;
  /** Whether the test puts into the page what its policy forbids; elsewhere a breach of the policy is a fault. */
  readonly isAttacked?: boolean;
  /** Runs before the page is opened at its address. */
  readonly prepare?: (page: Page, address: string) => Promise<void>;
}

/** Opens a page of the site, by its path without the base, in a window of its own. */
export type Open = (path: string, options?: WindowOptions) => Promise<Page>;

/**
 * A test in a real browser. It fails, whatever else it expects, when a page throws, when something that a page
 * loads is missing, or when a page asks a host other than its own.
 */
export const test = plainTest
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<Browser> => {
    const browser = await chromium.connect(inject('browser'));
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', ({ browser }, { onCleanup }): Open => {
    const faults: string[] = [];
    const pages: Page[] = [];
    onCleanup(async () => {
      for (const page of pages) await page.context().close();
      expect(faults).toEqual([]);
    });
    return async (
      path,
      { base = '/', width = 1280, script, prepare, losesFiles = false, isAttacked = false, ...options } = {},
    ) => {
      const origin = inject('origins')[base] ?? '';
      const context = await browser.newContext({ viewport: { width, height: 800 }, ...options });
      if (script !== undefined) await context.addInitScript(script);
      if (!isAttacked)
        await reportViolations(context, (what) => faults.push(`${path} breaks its policy: ${what}`));
      // A machine that does much else is slow, and nothing here is about time.
      context.setDefaultTimeout(120_000);
      const page = await context.newPage();
      pages.push(page);
      page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== origin && !/^(data|blob):/.test(request.url()))
          faults.push(`${path} asks another host: ${request.url()}`);
      });
      page.on('response', (response) => {
        if (!losesFiles && response.status() >= 400 && !response.request().isNavigationRequest())
          faults.push(`${path} misses ${response.url()}`);
      });
      const address = origin + base.slice(0, -1) + path;
      await prepare?.(page, address);
      await page.goto(address);
      return page;
    };
  });

/** Tells of everything that a page does and its content security policy forbids. */
async function reportViolations(context: BrowserContext, report: (what: string) => void): Promise<void> {
  await context.exposeFunction('reportViolation', report);
  await context.addInitScript(() => {
    const page = globalThis as unknown as { readonly reportViolation: (what: string) => void };
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      page.reportViolation(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
}

/** The bytes of the fonts that a page loads, by their address. */
export async function fontsOf(page: Page): Promise<ReadonlyMap<string, number>> {
  await page.waitForLoadState('networkidle');
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, decodedBodySize }) => [name, decodedBodySize] as const);
  });
  return new Map(loaded.filter(([name]) => name.endsWith('.woff2')));
}

/** What axe finds against WCAG 2.2 A and AA: rule, help and the elements, one line each. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id} (${help}): ${html}`));
}
