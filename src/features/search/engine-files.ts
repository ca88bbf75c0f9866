import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { readEngineList, type EngineList } from './engine-list.ts';
import { machineFile, signature } from './index-files.ts';

/** The version of the engine that the site's own script drives in the browser. */
const drivenVersion = '1.6.0';

/** A record as the engine takes it. */
export interface EngineRecord {
  readonly url: string;
  readonly content: string;
  readonly language: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What the engine makes of the records. */
export interface EngineFiles {
  /** Its machine code, zipped. */
  readonly machine: Uint8Array;
  /** Its list of the records, in the order in which it was given them. */
  readonly list: EngineList;
  /** The parts of its index, in the order of the list, unzipped and without the signature. */
  readonly parts: readonly Uint8Array[];
  /** The content of every record, with the words where the engine counts them. */
  readonly contents: readonly string[];
}

/** What the engine keeps of a record. */
interface Fragment {
  readonly url: string;
  readonly content: string;
}

/** What its entry says of the index of a language. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/**
 * Has the engine index records. Any error of it is thrown.
 * @param records all of one language, each with an address of its own; made while the engine works on those before
 */
export async function engineFiles(records: Iterable<EngineRecord>): Promise<EngineFiles> {
  const { files: made, urls } = await indexed(records);
  const files = new Map(made.map((file) => [file.path, file.content]));
  const file = (path: string): Uint8Array => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`Pagefind made no file ${path}`);
    return content;
  };
  const entry = JSON.parse(Buffer.from(file('pagefind-entry.json')).toString()) as Entry;
  const [own, ...others] = Object.values(entry.languages);
  if (own === undefined || others.length > 0)
    throw new Error(`Pagefind made ${Object.keys(entry.languages).length} indexes, expected one`);
  const { names, ...list } = readEngineList(unsigned(file(`pagefind.${own.hash}.pf_meta`)));
  const fragments = names.map(
    (name) => JSON.parse(unsigned(file(`fragment/${name}.pf_fragment`)).toString()) as Fragment,
  );
  fragments.forEach(({ url }, number) => {
    if (urls[number] !== url)
      throw new Error(`Pagefind has ${url} at place ${number}, expected ${urls[number] ?? 'none'}`);
  });
  if (list.version !== drivenVersion)
    throw new Error(
      `Pagefind wrote an index of version ${String(list.version)}, expected ${drivenVersion}, which \`browser/machine.ts\` drives: compare its script with that one`,
    );
  return {
    machine: file(machineFile),
    list,
    parts: list.parts.map(([, , name]) => unsigned(file(`index/${name}.pf_index`))),
    // The engine puts these where it cuts a compound; its own module takes them out again.
    contents: fragments.map(({ content }) => content.replaceAll('\u200B', '')),
  };
}

/** A name for a file that tells its content. */
export function nameOf(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}

/** How many records the engine is given before it has answered: it works on one while the next are written for it. */
const ahead = 64;

async function indexed(
  records: Iterable<EngineRecord>,
): Promise<{ readonly files: readonly IndexFile[]; readonly urls: readonly string[] }> {
  const urls: string[] = [];
  const answers: Promise<Answer>[] = [];
  try {
    const index = await newIndex();
    for (const record of records) {
      urls.push(record.url);
      answers.push(answerTo(index, record));
      const next = answers.length < ahead ? undefined : answers.shift();
      if (next !== undefined) refuse(await next);
    }
    for (const answer of answers) refuse(await answer);
    const { files, errors } = await index.getFiles();
    refuse({ what: 'getFiles()', errors });
    return { files, urls };
  } finally {
    // The engine may still be at work where a record before these was refused.
    await Promise.all(answers);
    await close();
  }
}

async function newIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  refuse({ what: 'createIndex()', errors });
  if (index === undefined) throw new Error('Pagefind made no index and gave no reason');
  return index;
}

/** What the engine says of something that it was asked for. */
interface Answer {
  readonly what: string;
  readonly errors: readonly string[];
}

/** Gives the engine a record. The promise is always kept: nobody may wait for it yet when the engine has ended. */
async function answerTo(
  index: PagefindIndex,
  { url, content, language, meta }: EngineRecord,
): Promise<Answer> {
  try {
    const { errors } = await index.addCustomRecord({ url, content, language, meta });
    return { what: url, errors };
  } catch (error) {
    return { what: url, errors: [String(error)] };
  }
}

function refuse({ what, errors }: Answer): void {
  if (errors.length > 0) throw new Error(`Pagefind refused ${what}: ${errors.join('; ')}`);
}

function unsigned(file: Uint8Array): Buffer {
  return gunzipSync(file).subarray(signature.length);
}
