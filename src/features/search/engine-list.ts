import { readCbor, writeCbor, type Cbor } from './cbor.ts';

/** The list by which the engine finds its way, as Pagefind 1.6 has it, without the names of records. */
export interface EngineList {
  readonly version: Cbor;
  /** How many words every record has, by its number. */
  readonly lengths: readonly number[];
  /** The parts of the index: the beginnings of the first and of the last word of each, and its name. */
  readonly parts: readonly (readonly [first: string, last: string, name: string])[];
  /** Filters and orders, of which there are none, and the names of the fields beside the content. */
  readonly others: readonly Cbor[];
}

/**
 * Reads the list that the engine has written, and the names that it has given to the records.
 * @param content unzipped, without the signature
 */
export function readEngineList(content: Uint8Array): EngineList & { readonly names: readonly string[] } {
  const [version = null, records, parts, ...others] = readCbor(content).value as readonly Cbor[];
  const named = records as readonly (readonly [name: string, length: number, group: string])[];
  return {
    version,
    names: named.map(([name]) => name),
    lengths: named.map(([, length]) => length),
    parts: parts as unknown as EngineList['parts'],
    others,
  };
}

/** Writes the list as the engine reads it, with every record under its number. */
export function writeEngineList({ version, lengths, parts, others }: EngineList): Uint8Array<ArrayBuffer> {
  const records = lengths.map((length, number) => [String(number), length, '']);
  return writeCbor([version, records, parts, ...others]);
}
