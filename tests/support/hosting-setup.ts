import type { TestProject } from 'vitest/node';
import { withSlash } from '../../src/paths.ts';
import { deploy } from '../../src/hosting/deploy.ts';
import { publishedAddresses } from './addresses.ts';
import { sites } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that is served of each built site, by its base path. */
    deployed: Record<string, string>;
    /** The addresses that each publishes, one on a line. */
    addresses: Record<string, string>;
  }
}

/** Prepares both builds of the invented site for nginx, once for all test files. */
export default async function setUp(project: TestProject): Promise<void> {
  const deployed: Record<string, string> = {};
  const addresses: Record<string, string> = {};
  for (const site of sites) {
    const to = `${site.folder}-served`;
    // Quickly compressed: what the bytes are is all that is tested.
    await deploy({
      from: site.folder,
      to,
      base: withSlash(site.base),
      host: 'nginx',
      hasBrotli: true,
      effort: 2,
    });
    deployed[site.base] = to;
    addresses[site.base] = publishedAddresses(site).join('\n');
  }
  project.provide('deployed', deployed);
  project.provide('addresses', addresses);
}
