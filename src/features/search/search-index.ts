import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import type { Corpus } from '../../model/corpus.ts';
import type { PageKind } from '../publishing/page-kind.ts';
import { writeCbor } from './cbor.ts';
import { columnsOf, valuesIn } from './columns.ts';
import { engineFiles, nameOf } from './engine-files.ts';
import { searchEntries, type SearchEntry } from './entries.ts';
import {
  indexPath,
  machineFile,
  signature,
  startFile,
  writeStart,
  type PackedEntry,
  type PackedPassage,
  type SearchStart,
} from './index-files.ts';
import { smallerParts, withParts } from './index-parts.ts';
import { packWords } from './packed-words.ts';
import { packSizes, packsOfEntries, packsOfPassages } from './packs.ts';
import { eachRecord, type SearchRecord } from './records.ts';
import { part } from './search-text.ts';
import { silencesOf } from './silences.ts';
import { searchVocabulary } from './vocabulary.ts';
import { wordsByPart } from './word-parts.ts';

/**
 * Writes the search index into `pagefind/` beside the built pages: a record for each excerpt, page and glossary entry, and
 * the file by which browsers begin. Any error of Pagefind fails the build.
 */
export function searchIndex(kinds: readonly PageKind[], corpus: () => Corpus): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const records = await writeIndex(kinds, corpus(), join(fileURLToPath(dir), 'pagefind'));
        logger.info(`${records} passages can be searched`);
      },
    },
  };
}

async function writeIndex(kinds: readonly PageKind[], corpus: Corpus, folder: string): Promise<number> {
  const records: SearchRecord[] = [];
  const entries = searchEntries(kinds, corpus);
  function* all() {
    for (const record of eachRecord(corpus)) {
      records.push(record);
      yield record;
    }
    yield* entries;
  }
  const { machine, list, parts, contents } = await engineFiles(all());
  const own = smallerParts(parts);
  const { words, ...vocabulary } = searchVocabulary(corpus, records, entries);
  const wordsOf = wordsByPart(
    words,
    own.map(({ first }) => [first]),
  );
  const names = own.map(({ content }, part) => {
    const file = Buffer.concat([writeCbor(packWords(wordsOf[part] ?? [])), content]);
    return writeNamed(folder, indexPath.part, file);
  });
  write(folder, machineFile, machine);
  const passages = columnsOf(records);
  const sizes = packSizes(records.length, entries.length);
  const start: SearchStart = {
    vocabulary,
    words: writeNamed(folder, indexPath.words, JSON.stringify(packWords(words))),
    passages,
    entries: entries.length,
    packs: {
      sizes,
      passages: packsOfPassages(valuesIn(passages.topic), sizes.passages).map((pack) =>
        writeNamed(folder, indexPath.pack, JSON.stringify(packedPassages(records, contents, pack))),
      ),
      entries: packsOfEntries(records.length, entries.length, sizes.entries).map((pack) =>
        writeNamed(folder, indexPath.pack, JSON.stringify(packedEntries(entries, records.length, pack))),
      ),
    },
    silences: writeNamed(folder, indexPath.silences, JSON.stringify(silencesOf(corpus))),
    list: withParts(list, own, names),
  };
  write(folder, startFile, zipped(writeStart(start)));
  return records.length;
}

function packedPassages(
  records: readonly SearchRecord[],
  contents: readonly string[],
  pack: readonly number[],
): PackedPassage[] {
  return pack.flatMap((number) => {
    const record = records[number];
    if (record === undefined) return [];
    const { url, meta, source, from, withheld } = record;
    const { title, section, language } = meta;
    return { url, content: shown(contents[number] ?? ''), title, section, language, source, from, withheld };
  });
}

/** A content without what no result shows: what follows the spellings, where no translation follows that. */
function shown(content: string): string {
  const parts = content.split(part);
  return parts.length > 7 ? content : parts.slice(0, 5).join(part);
}

function packedEntries(
  entries: readonly SearchEntry[],
  from: number,
  pack: readonly number[],
): PackedEntry[] {
  return entries
    .slice((pack[0] ?? from) - from, (pack.at(-1) ?? from) - from + 1)
    .map(({ url, meta, what }) => ({ url, title: meta.title, what }));
}

/** Writes a file whose name tells its content. Returns the name. */
function writeNamed(folder: string, path: (name: string) => string, content: Uint8Array | string): string {
  const name = nameOf(content);
  write(folder, path(name), zipped(content));
  return name;
}

function zipped(content: Uint8Array | string): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(signature), Buffer.from(content)]), { level: 9 });
}

function write(folder: string, path: string, content: Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
