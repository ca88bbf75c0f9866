import { DuckDBInstance } from '@duckdb/node-api';

/** The rows that DuckDB answers, as JSON has them: a map is a list of pairs, and a number of 64 bits is text. */
export async function askDuckDb(query: string): Promise<Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create()).connect();
  try {
    return (await connection.runAndReadAll(query)).getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
}
