import type { EntryKind } from '../../model/search.ts';
import { readCbor, writeCbor } from './cbor.ts';
import { columnNames, type Column, type Columns } from './columns.ts';
import type { EngineList } from './engine-list.ts';
import { fromRecencies, packNumbers, recencies, unpackNumbers } from './packed-numbers.ts';
import { packWords, unpackWords } from './packed-words.ts';
import type { PackSizes } from './packs.ts';
import type { SearchVocabulary } from './vocabulary.ts';

/**
 * What the browser begins with. It is written as the engine writes its files: `signature` and content, zipped, so that a
 * damaged or cut file is known by its check sum.
 */
export interface SearchStart {
  /** Its words lie with the parts of the index. */
  readonly vocabulary: Omit<SearchVocabulary, 'words'>;
  /** The name of the file with all words of the vocabulary, which offers the nearest one. */
  readonly words: string;
  /** What passages can be narrowed down and ordered by. */
  readonly passages: Columns;
  /** How many pages and entries of the glossary there are. Their numbers follow those of the passages. */
  readonly entries: number;
  /** Names of the files with the content of passages, and of those with pages and entries. */
  readonly packs: {
    readonly sizes: PackSizes;
    readonly passages: readonly string[];
    readonly entries: readonly string[];
  };
  /** The name of the file with what no report says. */
  readonly silences: string;
  /** The engine's list of records and parts. */
  readonly list: EngineList;
}

/** A passage as it lies in its file. */
export interface PackedPassage {
  /** Its permanent address from the root of the site. */
  readonly url: string;
  /** The text with its words where the engine counts them, as far as a result shows them. */
  readonly content: string;
  /** The finding. */
  readonly title: string;
  readonly section: string;
  /** Language of the quotation, where it is not that of the site. */
  readonly language?: string | undefined;
  /** Names election and report, as pages show them. */
  readonly source: string;
  /** Where the quotation is from when it leaves the site. */
  readonly from: string;
  /** Why the report's words are withheld, as pages say it; left out where they are shown. */
  readonly withheld?: string | undefined;
}

/** A page or an entry of the glossary as it lies in its file. */
export interface PackedEntry {
  readonly url: string;
  readonly title: string;
  readonly what: EntryKind;
}

/** The name of the file by which everything begins, in the folder of the index. */
export const startFile = 'start.pf_words';

/** The name of the file with the machine code of the engine. The worker asks for it before it knows anything else. */
export const machineFile = 'wasm.en.pagefind';

/**
 * The form in which the files of the index are written. It goes up by one with every change after which an older script,
 * which a browser may have kept, would read them wrongly.
 */
const form = 3;

/** What every file of the index begins with once it is unzipped. */
export const signature = 'pagefind_dcd';

/** Where a file lies in the folder of the index, by its name. */
export const indexPath = {
  pack: (name: string) => `fragment/${name}.pf_fragment`,
  part: (name: string) => `index/${name}.pf_index`,
  silences: (name: string) => `silences/${name}.pf_words`,
  words: (name: string) => `words/${name}.pf_words`,
} as const;

/** What is text in the first file. Numbers follow it: the places of all columns, and the lengths of the list. */
interface PackedStart extends Omit<SearchStart, 'vocabulary' | 'passages' | 'list'> {
  readonly form: number;
  readonly vocabulary: Omit<SearchStart['vocabulary'], 'phrases'> & { readonly phrases: string };
  /** The values of every column. */
  readonly passages: readonly (readonly (readonly string[])[])[];
  readonly count: number;
  readonly list: Omit<EngineList, 'lengths'>;
}

/** Of a length the rest and the number of times that it is divided, which are apart because they zip better so. */
const lengthUnit = 128;

/** Writes the first file, without its signature. */
export function writeStart({ vocabulary, passages, list, ...others }: SearchStart): Uint8Array {
  const { lengths, ...rest } = list;
  const columns = columnNames.map((name) => passages[name]);
  const packed: PackedStart = {
    form,
    ...others,
    vocabulary: { ...vocabulary, phrases: packWords(vocabulary.phrases) },
    passages: columns.map(({ values }) => values),
    count: passages.date.places.length,
    list: rest,
  };
  const numbers = [
    ...columns.flatMap(({ places }) => recencies(places)),
    ...lengths.map((length) => length % lengthUnit),
    ...lengths.map((length) => Math.floor(length / lengthUnit)),
  ];
  return Uint8Array.from([...writeCbor(JSON.stringify(packed)), ...packNumbers(numbers)]);
}

/**
 * Reads the first file, without its signature.
 * @throws when the index is written in another form than this script reads
 */
export function readStart(file: Uint8Array): SearchStart {
  const { value, end } = readCbor(file);
  const packed = JSON.parse(String(value)) as PackedStart;
  const { form: own, vocabulary, passages, count, list, ...others } = packed;
  if (own !== form)
    throw new Error(
      `The search has changed since this page was loaded (${own}, not ${form}): load the page again`,
    );
  let at = end;
  const next = (length: number): number[] => {
    const read = unpackNumbers(file, at, length);
    at = read.end;
    return read.numbers;
  };
  const columns = columnNames.map((name, index): [string, Column] => [
    name,
    { values: passages[index] ?? [], places: fromRecencies(next(count)) },
  ]);
  const [rests, times] = [next(count + others.entries), next(count + others.entries)];
  return {
    ...others,
    vocabulary: { ...vocabulary, phrases: unpackWords(vocabulary.phrases) },
    passages: Object.fromEntries(columns) as Record<keyof Columns, Column>,
    list: { ...list, lengths: rests.map((rest, index) => (times[index] ?? 0) * lengthUnit + rest) },
  };
}
