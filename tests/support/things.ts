import type { z } from 'zod';
import type { Table } from '../../src/features/data/table.ts';

/** A table of things with some fields, for what writes rows that a test gives it. */
export function tableOfThings(schema: z.ZodObject): Table {
  return {
    name: 'things',
    title: 'Things',
    description: 'One row is a thing.',
    quotes: false,
    key: ['id'],
    schema,
    rows: () => [],
  };
}
