/** Milliseconds after which a file that has not come whole counts as failed. */
export const patience = 12_000;

/** The browser's own `fetch`, also where a worker puts another in its place. */
const browserFetch = globalThis.fetch.bind(globalThis);

/**
 * Fetches a file and reads its whole body.
 * @param read takes the body: `(response) => response.json()`
 * @throws when the file does not come whole within `patience`, when the host answers with an error, and whatever `read` throws
 */
export async function fetchFile<Content>(
  address: string,
  read: (response: Response) => Promise<Content>,
  options: RequestInit = {},
): Promise<Content> {
  const response = await browserFetch(address, { ...options, signal: AbortSignal.timeout(patience) });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
  return read(response);
}
