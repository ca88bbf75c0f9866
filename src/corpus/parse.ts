import { compareStrings } from '../model/order.ts';
import { z } from 'zod';
import { codebookFaults } from '../markdown/codebook.ts';
import { readComparison } from '../markdown/comparison-draft.ts';
import { readReport } from '../markdown/report-draft.ts';
import { readYaml, type YamlReading } from '../markdown/yaml.ts';
import { countrySchema, type Country } from '../model/country.ts';
import { electionSchema, type ElectionFields } from '../model/election.ts';
import { idPattern } from '../model/id.ts';
import { knownReportsSchema, type KnownElectionFields } from '../model/known-report.ts';
import { isLanguage, primaryLanguage } from '../model/language.ts';
import { lockSchema } from '../model/lock.ts';
import { settledChangeSchema, wordsLockSchema } from '../model/words-lock.ts';
import { didYouMean, problem, type Place, type Problem } from '../model/problem.ts';
import { roundPattern, roundSchema, settledSchema } from '../model/reading.ts';
import { correctionSchema } from '../model/correction.ts';
import { redirectSchema } from '../model/redirect.ts';
import { unclaimedSchema } from '../model/unclaimed.ts';
import { unprintedSchema } from '../model/unprinted.ts';
import { threadSchema } from '../model/thread.ts';
import {
  commitmentSchema,
  glossaryEntrySchema,
  ownGlossarySchema,
  indicatorsFileSchema,
  languageFileSchema,
  organisationSchema,
  ownIndicatorsSchema,
  topicSchema,
  type Dimension,
  type OwnIndicators,
} from '../model/vocabulary.ts';
import { withheldSchema } from '../model/withheld.ts';
import type { Drafts, Placed } from './drafts.ts';
import { hiddenCharacter } from './hidden-characters.ts';
import { mostNesting, nestedTooDeeply } from './nesting.ts';
import { isInPlace, lockKind, quotesLockOf, wordsLockOf } from './lock-files.ts';
import { sha256 } from './sha256.ts';
import { decode, mostBytesOf, mostFolders, placeOfBadByte, type SourceFile } from './source-file.ts';

const top: Place = { line: 1, column: 1 };
const vocabularyFiles = [
  'topics.yml',
  'indicators.yml',
  'commitments.yml',
  'organisations.yml',
  'glossary.yml',
];
const notContent = ['README.md'];

/** `T` with fields that the parser can still fill. */
type Open<T> = {
  -readonly [K in keyof T]: T[K] extends ReadonlyMap<infer A, infer B>
    ? Map<A, B>
    : T[K] extends ReadonlySet<infer E>
      ? Set<E>
      : T[K] extends readonly (infer E)[]
        ? E[]
        : T[K];
};

/**
 * Reads every file of content/ on its own. `complete` says whether all files that others refer to could be read;
 * if not, rules that need them would only repeat the same fault many times.
 */
export function parse(files: readonly SourceFile[]): {
  drafts: Drafts;
  complete: boolean;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const drafts: Open<Drafts> = {
    topics: [],
    indicators: [],
    dimensions: new Map(),
    missionIndicators: [],
    commitments: [],
    organisations: [],
    glossary: [],
    vocabulary: new Map(),
    ownIndicators: new Map(),
    languages: new Map(),
    countries: new Map(),
    elections: new Map(),
    known: new Map(),
    reports: [],
    threads: new Map(),
    comparisons: [],
    rounds: [],
    settled: new Map(),
    unclaimed: [],
    unprinted: [],
    redirects: [],
    corrections: [],
    withheld: [],
    settledChanges: [],
    lock: {},
    wordsLock: {},
    unread: new Set(),
    elsewhere: [],
    emptyFolders: [],
  };
  let complete = true;
  const seen = new Set<string>();
  // What all countries share comes before what is a country's own.
  const ordered = [...files].sort(
    (a, b) => Number(a.path.includes('/')) - Number(b.path.includes('/')) || compareStrings(a.path, b.path),
  );
  for (const file of ordered) {
    if (file.path.endsWith('/')) {
      drafts.emptyFolders.push(file.path);
      continue;
    }
    if (file.isElsewhere) {
      const country = /^([^/]+)\/country\.yml$/.exec(file.path)?.[1];
      if (country !== undefined) drafts.elsewhere.push(country);
      continue;
    }
    const refused = refusal(file);
    if (refused !== undefined) problems.push(refused);
    if (notContent.includes(file.path)) {
      if (refused === undefined) problems.push(...readCodebook(file));
      continue;
    }
    if (refused !== undefined) {
      seen.add(file.path);
      drafts.unread.add(file.path);
      complete = false;
      continue;
    }
    if (seen.has(file.path)) {
      problems.push(twice(file.path));
      continue;
    }
    seen.add(file.path);
    const found = readFile(file, drafts);
    problems.push(...found);
    if (found.length > 0) drafts.unread.add(file.path);
    if (file.path.endsWith('.yml') && found.some(({ ruleId }) => ruleId !== 'file-unexpected'))
      complete = false;
  }
  for (const [country, { fields, ...at }] of drafts.countries) {
    const { values, labels } = drafts.ownIndicators.get(country) ?? fields.own;
    drafts.countries.set(country, { ...at, fields: { ...fields, own: { values, labels } } });
  }
  for (const name of vocabularyFiles.filter((name) => !seen.has(name))) {
    problems.push(
      problem('file-missing', name, top, `Unexpected absence of \`${name}\`, expected it in content/`),
    );
    complete = false;
  }
  return { drafts, complete, problems };
}

function twice(path: string): Problem {
  const rule = path.endsWith('election.yml') ? 'election-duplicate' : 'file-duplicate';
  return problem(rule, path, top, `Unexpected second file \`${path}\`, expected every id once`);
}

/** Why a file is not read; undefined where it is. */
function refusal({ path, refused }: SourceFile): Problem | undefined {
  if (refused === undefined) return undefined;
  switch (refused) {
    case 'link':
      return problem('file-not-plain', path, top, `Unexpected link \`${path}\`, expected a file of its own`);
    case 'special':
      return problem(
        'file-not-plain',
        path,
        top,
        `Unexpected \`${path}\` that is no file with a text, expected one`,
      );
    case 'large': {
      const reason = `Unexpected size of \`${path}\`, expected ${mostBytesOf(path) / 1e6} MB at most`;
      return problem('file-too-large', path, top, reason);
    }
    case 'deep': {
      const reason = `Unexpected depth of \`${path}\`, expected ${mostFolders} folders at most`;
      return problem('file-too-deep', path, top, reason);
    }
  }
}

/** The codebook is a page of the site: its text is held to what holds for all texts, and its links to what readers may follow. */
function readCodebook(file: SourceFile): readonly Problem[] {
  const { text, problem: fault } = textOf(file);
  if (text === undefined) return [fault];
  return codebookFaults(text).map(({ place, reason }) =>
    problem('codebook-markup', file.path, place, reason),
  );
}

/** The text of a file, or why it may not be read further: a parser could lose it, or be lost in it. */
function textOf({
  path,
  content,
}: SourceFile):
  { readonly text: string; readonly problem?: never } | { readonly text?: never; readonly problem: Problem } {
  const text = decode(content);
  if (text === undefined) {
    const place = typeof content === 'string' ? top : placeOfBadByte(content);
    const reason = 'Unexpected byte that is not UTF-8, expected the file saved as UTF-8';
    return { problem: problem('file-encoding', path, place, reason) };
  }
  const hidden = hiddenCharacter(text, path.endsWith('.yml'));
  if (hidden !== undefined) {
    const reason = `Unexpected character ${hidden.name}, which readers cannot see, expected a text without it`;
    return { problem: problem('character-hidden', path, hidden.place, reason) };
  }
  const deep = nestedTooDeeply(text);
  if (deep !== undefined) {
    const reason = `Unexpected depth of nesting, expected ${mostNesting} levels at most`;
    return { problem: problem('markup-too-deep', path, deep, reason) };
  }
  return { text };
}

function readFile(file: SourceFile, drafts: Open<Drafts>): readonly Problem[] {
  switch (lockKind(file.path)) {
    case 'quotes':
      return readLock(file, lockSchema, quotesLockOf, drafts.lock);
    case 'words':
      return readLock(file, wordsLockSchema, wordsLockOf, drafts.wordsLock);
    case undefined:
  }
  if (!/\.(?:md|yml)$/.test(file.path)) {
    const reason = `Unexpected file \`${file.path}\`, expected \`.md\` and \`.yml\` files`;
    return [problem('file-unexpected', file.path, top, reason)];
  }
  const { text, problem: fault } = textOf(file);
  if (text === undefined) return [fault];
  const steps = file.path.split('/');
  if (steps.length === 1) return readVocabulary(file.path, text, drafts);
  if (steps.length === 2 && steps[0] === 'languages') return readLanguage(file.path, text, drafts);
  const wrong = steps.map((step) => step.replace(/\.(yml|md)$/, '')).find((step) => !idPattern.test(step));
  if (wrong !== undefined) {
    const reason = `Unexpected name \`${wrong}\`, expected small letters, digits and single hyphens, since a path is an id`;
    return [problem('file-name', file.path, top, reason)];
  }
  return readCountryFile(file.path, steps, text, drafts);
}

/**
 * Adds the entries of a lock to those of the others.
 * @param fileOf the lock that an entry belongs in
 */
function readLock<T extends object>(
  { path, content }: SourceFile,
  schema: z.ZodType<T>,
  fileOf: (id: string) => string,
  all: T,
): readonly Problem[] {
  if (!isInPlace(path)) {
    const place = fileOf(path);
    const expected = isInPlace(place) ? `\`${place}\`` : 'one in the folder of each country';
    const reason = `Unexpected lock \`${path}\`, expected ${expected}; run \`npm run verify\`, which writes all locks anew at their places`;
    return [problem('file-unexpected', path, top, reason)];
  }
  const refused = (where: string) => {
    const reason = `Unexpected \`${path}\` that is not as the verifier writes it${where}; run \`npm run verify\``;
    return [problem('lock-unreadable', path, top, reason)];
  };
  let written: unknown;
  try {
    written = JSON.parse(decode(content) ?? '');
  } catch {
    return refused('');
  }
  const { success, data, error } = schema.safeParse(written);
  if (!success) {
    const [entry = '', ...field] = error.issues[0]?.path.map(String) ?? [];
    return refused(entry === '' ? '' : `: see \`${field.join('.')}\` of \`${entry}\``);
  }
  const stray = Object.keys(data).find((id) => fileOf(id) !== path);
  if (stray !== undefined) return refused(`: \`${stray}\` has its place in another`);
  Object.assign(all, data);
  return [];
}

function readVocabulary(path: string, text: string, drafts: Open<Drafts>): readonly Problem[] {
  const keep = <T>(reading: YamlReading<T>, store: (value: T) => void): readonly Problem[] => {
    drafts.vocabulary.set(path, reading.placeOf);
    if (reading.value !== undefined) store(reading.value);
    return reading.problems;
  };
  switch (path) {
    case 'topics.yml':
      return keep(readYaml(z.array(topicSchema), text, path), (topics) => (drafts.topics = topics));
    case 'indicators.yml':
      return keep(readYaml(indicatorsFileSchema, text, path), ({ dimensions, indicators, mission }) => {
        drafts.indicators = indicators;
        drafts.missionIndicators = mission;
        drafts.dimensions = new Map(
          Object.entries(dimensions).map(([id, fields]): [string, Dimension] => [id, { id, ...fields }]),
        );
      });
    case 'commitments.yml':
      return keep(
        readYaml(z.array(commitmentSchema), text, path),
        (commitments) => (drafts.commitments = commitments),
      );
    case 'organisations.yml':
      return keep(
        readYaml(z.array(organisationSchema), text, path),
        (organisations) => (drafts.organisations = organisations),
      );
    case 'glossary.yml':
      return keep(
        readYaml(z.array(glossaryEntrySchema), text, path),
        (glossary) => (drafts.glossary = glossary),
      );
    case 'unclaimed-numbers.yml':
      return keep(
        readYaml(z.array(unclaimedSchema), text, path),
        (unclaimed) => (drafts.unclaimed = unclaimed),
      );
    case 'unprinted.yml':
      return keep(
        readYaml(z.array(unprintedSchema), text, path),
        (unprinted) => (drafts.unprinted = unprinted),
      );
    case 'redirects.yml':
      return keep(
        readYaml(z.array(redirectSchema), text, path),
        (redirects) => (drafts.redirects = redirects),
      );
    case 'corrections.yml':
      return keep(
        readYaml(z.array(correctionSchema), text, path),
        (corrections) => (drafts.corrections = corrections),
      );
    case 'settled.yml':
      return keep(
        readYaml(z.array(settledChangeSchema), text, path),
        (settled) => (drafts.settledChanges = settled),
      );
    case 'withheld.yml':
      return keep(readYaml(z.array(withheldSchema), text, path), (withheld) => (drafts.withheld = withheld));
    default: {
      const reason = `Unexpected file \`${path}\`, expected a vocabulary file or a country's folder${didYouMean(path, vocabularyFiles)}`;
      return [problem('file-unexpected', path, top, reason)];
    }
  }
}

/** A file of `languages/`. English needs none: its headings stand in `topics.yml`. */
function readLanguage(path: string, text: string, drafts: Open<Drafts>): readonly Problem[] {
  const tag = /^languages\/(.*)\.yml$/.exec(path)?.[1] ?? '';
  if (!isLanguage(tag) || primaryLanguage(tag) === 'en') {
    const expected = isLanguage(tag)
      ? 'those of English in `topics.yml`'
      : 'one named by the tag of a language, such as `languages/ru.yml`';
    const reason = `Unexpected file of headings \`${path}\`, expected ${expected}`;
    return [problem('language-file', path, top, reason)];
  }
  const reading = readYaml(languageFileSchema, text, path);
  if (reading.value !== undefined) drafts.languages.set(tag, placed(path, reading.value, reading));
  return reading.problems;
}

function readCountryFile(
  path: string,
  steps: readonly string[],
  text: string,
  drafts: Open<Drafts>,
): readonly Problem[] {
  const [country = '', folder = '', file = ''] = steps;
  if (steps.length === 2 && folder === 'country.yml') {
    const reading = readYaml(countrySchema, text, path);
    if (reading.value !== undefined)
      drafts.countries.set(
        country,
        placed(
          path,
          { id: country, own: { values: {}, labels: {} }, ...reading.value } satisfies Country,
          reading,
        ),
      );
    return reading.problems;
  }
  if (steps.length === 2 && folder === 'known-reports.yml') {
    const reading: YamlReading<KnownElectionFields[]> = readYaml(knownReportsSchema, text, path);
    if (reading.value !== undefined) drafts.known.set(country, placed(path, reading.value, reading));
    return reading.problems;
  }
  if (steps.length === 2 && folder === 'glossary.yml') return readOwnGlossary(path, country, text, drafts);
  if (steps.length === 2 && folder === 'indicators.yml') {
    const reading = readYaml(ownIndicatorsSchema, text, path);
    drafts.vocabulary.set(path, reading.placeOf);
    if (reading.value !== undefined) keepOwnIndicators(country, reading.value, drafts);
    return reading.problems;
  }
  if (steps.length === 3 && folder === 'threads' && file.endsWith('.md'))
    return readThread(path, country, text, drafts);
  if (steps.length === 3 && folder === 'topics' && file.endsWith('.md')) {
    const { draft, problems } = readComparison(text, path);
    if (draft !== undefined) drafts.comparisons.push(draft);
    return problems;
  }
  if (steps.length === 3 && file === 'election.yml') {
    const reading: YamlReading<ElectionFields> = readYaml(electionSchema, text, path);
    if (reading.value !== undefined)
      drafts.elections.set(`${country}/${folder}`, placed(path, reading.value, reading));
    return reading.problems;
  }
  if (steps.length === 3 && file.endsWith('.md')) {
    const { draft, problems } = readReport(text, path);
    if (draft !== undefined) drafts.reports.push(draft);
    return problems;
  }
  if (steps.length === 4 && file === 'readings' && path.endsWith('.yml'))
    return readReadings(path, `${country}/${folder}`, text, drafts);
  const reason = `Unexpected file \`${path}\`, expected \`country.yml\`, \`glossary.yml\`, \`indicators.yml\`, \`known-reports.yml\`, \`election.yml\`, a report, a thread or a topic`;
  return [problem('file-unexpected', path, top, reason)];
}

/** The glossary of a country: its own entries, and what it adds to shared ones, which were read before. */
function readOwnGlossary(path: string, country: string, text: string, drafts: Open<Drafts>): Problem[] {
  const { value = [], placeOf, problems } = readYaml(ownGlossarySchema, text, path);
  drafts.vocabulary.set(path, placeOf);
  const shared = drafts.glossary.filter((entry) => entry.country === undefined);
  const unknown: Problem[] = [];
  for (const [index, entry] of value.entries()) {
    if ('id' in entry) {
      drafts.glossary.push({ ...entry, country });
      continue;
    }
    const base = shared.find(({ id }) => id === entry.extends);
    if (base === undefined) {
      const ids = shared.map(({ id }) => id);
      const reason = `Unexpected entry \`${entry.extends}\`${didYouMean(entry.extends, ids) || ', expected one of the shared `glossary.yml`'}`;
      unknown.push(problem('glossary-unknown', path, placeOf([index, 'extends']), reason));
      continue;
    }
    const definition = `${base.definition} ${entry.definition}`;
    drafts.glossary.push({ ...base, id: `${country}-${base.id}`, definition, country });
  }
  return [...problems, ...unknown];
}

function keepOwnIndicators(country: string, own: OwnIndicators, drafts: Open<Drafts>): void {
  drafts.ownIndicators.set(country, own);
  drafts.indicators.push(...own.indicators.map((indicator) => ({ ...indicator, country })));
  for (const [id, fields] of Object.entries(own.dimensions))
    if (!drafts.dimensions.has(id)) drafts.dimensions.set(id, { id, ...fields, country });
}

function readReadings(
  path: string,
  election: string,
  text: string,
  drafts: Open<Drafts>,
): readonly Problem[] {
  const name = path.slice(path.lastIndexOf('/') + 1, -'.yml'.length);
  if (name === 'settled') {
    const reading = readYaml(settledSchema, text, path);
    if (reading.value !== undefined) drafts.settled.set(election, placed(path, reading.value, reading));
    return reading.problems;
  }
  if (!roundPattern.test(name)) {
    const reason = `Unexpected file \`${path}\`, expected readings in \`round-1.yml\` and so on, or \`settled.yml\``;
    return [problem('file-unexpected', path, top, reason)];
  }
  const reading = readYaml(roundSchema, text, path);
  if (reading.value !== undefined)
    drafts.rounds.push({
      ...placed(path, reading.value, reading),
      name,
      number: Number(name.slice('round-'.length)),
      sha256: sha256(text),
    });
  return reading.problems;
}

function placed<T>(path: string, fields: T, reading: YamlReading<unknown>): Placed<T> {
  return { path, fields, placeOf: reading.placeOf, placeIn: reading.placeIn };
}

function readThread(path: string, country: string, text: string, drafts: Open<Drafts>): readonly Problem[] {
  const match = /^---\n([\s\S]*?)\n---\s*$/.exec(text);
  if (match === null)
    return [
      problem(
        'front-matter-missing',
        path,
        top,
        'Unexpected text, expected front matter between `---` lines and nothing else',
      ),
    ];
  const reading = readYaml(threadSchema, match[1] ?? '', path, 1);
  const slug = path.split('/').at(-1)?.replace(/\.md$/, '') ?? '';
  if (reading.value !== undefined)
    drafts.threads.set(`${country}/${slug}`, placed(path, reading.value, reading));
  return reading.problems;
}
