import { constants, brotliCompress, gzip } from 'node:zlib';
import { promisify } from 'node:util';

/** How files are compressed, by what is added to their names. */
const ways: Readonly<Record<'br' | 'gz', (content: Buffer, effort: number) => Promise<Buffer>>> = {
  br: (content, effort) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: effort,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gz: (content, effort) => promisify(gzip)(content, { level: Math.min(effort, 9) }),
};

/** Part of a file's bytes that a compressed one has at the most: for less it is not worth a second file. */
const worth = 0.9;

/**
 * A text compressed beforehand, as a server sends it, by what is added to the name of its file. The same text makes the same
 * bytes with the same Node.
 * @param effort from 1, quick, to 11, small
 */
export async function variantsOf(content: Buffer, effort: number): Promise<ReadonlyMap<'br' | 'gz', Buffer>> {
  const made = await Promise.all(
    (['br', 'gz'] as const).map(async (ending) => [ending, await ways[ending](content, effort)] as const),
  );
  return new Map(made.filter(([, variant]) => variant.length <= content.length * worth));
}
