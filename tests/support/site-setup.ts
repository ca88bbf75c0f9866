import { preview, type PreviewServer } from 'astro';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser.ts';
import { sites, type BuiltSite } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the browser of the test run listens for connections. */
    browser: string;
    /** The address of each built site, without a slash at the end, by its base path. */
    origins: Record<string, string>;
    /** The builds that are served, the one at the root of a host first. */
    sites: readonly BuiltSite[];
  }
}

/** Serves builds with the server of `npm start` and launches one browser, once for all test files; returns how to end it. */
export async function serve(project: TestProject, sites: readonly BuiltSite[]): Promise<() => Promise<void>> {
  const browser = await launchBrowser();
  const servers: PreviewServer[] = [];
  const origins: Record<string, string> = {};
  for (const { base, folder } of sites) {
    const server = await preview({ base, outDir: folder, server: { port: 0 }, logLevel: 'error' });
    servers.push(server);
    origins[base] = `http://localhost:${server.port}`;
  }
  project.provide('browser', browser.wsEndpoint());
  project.provide('origins', origins);
  project.provide('sites', sites);

  return async () => {
    await browser.close();
    for (const server of servers) await server.stop();
  };
}

/** Serves both builds of the invented site. */
export default function setUp(project: TestProject): Promise<() => Promise<void>> {
  return serve(project, sites);
}
