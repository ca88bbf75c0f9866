import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const stepSchema = z.strictObject({
  name: z.string().optional(),
  id: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.string()).optional(),
  'continue-on-error': z.boolean().optional(),
  run: z.string().optional(),
});

/** As much of the form of a workflow as the workflows here use. What is misspelt is in none of its fields. */
const workflowSchema = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  concurrency: z
    .strictObject({ group: z.string(), 'cancel-in-progress': z.union([z.boolean(), z.string()]) })
    .optional(),
  jobs: z.record(
    z.string(),
    z.strictObject({
      needs: z.union([z.string(), z.array(z.string())]).optional(),
      if: z.string().optional(),
      'runs-on': z.string(),
      'timeout-minutes': z.number(),
      permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
      outputs: z.record(z.string(), z.string()).optional(),
      strategy: z
        .strictObject({ 'fail-fast': z.boolean(), matrix: z.record(z.string(), z.string()) })
        .optional(),
      env: z.record(z.string(), z.string()).optional(),
      environment: z.union([z.string(), z.strictObject({ name: z.string(), url: z.string() })]).optional(),
      steps: z.array(stepSchema),
    }),
  ),
});

/** A workflow of GitHub, and its text. */
export interface Workflow extends z.infer<typeof workflowSchema> {
  /** `pages.yml` */
  readonly file: string;
  readonly text: string;
}

/** Reads all workflows. @throws ZodError where one has another form */
export function workflows(): Workflow[] {
  return globSync('.github/workflows/*.yml')
    .sort()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { ...workflowSchema.parse(parse(text)), file: basename(path), text };
    });
}
