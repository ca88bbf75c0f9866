import type { TestProject } from 'vitest/node';
import { collectionSite } from './built-site.ts';
import { serve } from './site-setup.ts';

/** Serves the build of the real collection. */
export default function setUp(project: TestProject): Promise<() => Promise<void>> {
  return serve(project, [collectionSite]);
}
