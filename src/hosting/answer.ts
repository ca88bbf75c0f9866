import { reasonOf } from './kept-files.ts';

/** What a site answers. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** What a browser makes of it: decompressed. */
  readonly body: Buffer;
}

/** A request that was not answered, or with what cannot be decompressed. */
export interface NoAnswer {
  readonly reason: string;
}

/** How long an answer may take, in milliseconds. */
const patience = 60_000;

/** Asks once, and follows no redirect. @param encoding what is accepted: `identity`, `br`, `gzip` */
export async function ask(
  url: URL,
  encoding = 'identity',
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer | NoAnswer> {
  try {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { 'accept-encoding': encoding, ...headers },
      signal: AbortSignal.timeout(patience),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, headers: answer.headers, body };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}
