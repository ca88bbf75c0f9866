import { stringify } from 'yaml';
import { decode, type SourceFile } from '../../src/corpus/source-file.ts';
import type { Commitment, GlossaryEntry, Indicator, Topic } from '../../src/model/vocabulary.ts';
import type { Breadth } from './density.ts';
import { randomOf, type Random } from './random.ts';
import { inventedVocabulary, sharedFiles } from './vocabulary.ts';
import { capital, word } from './words.ts';

/** An indicator as an author writes it. */
type WrittenIndicator = Pick<Indicator, 'id' | 'label' | 'unit' | 'definition' | 'topic'> &
  Partial<Pick<Indicator, 'required' | 'optional' | 'kinds' | 'chart'>>;

/** Words that name what is invented come from ranks that passages seldom print. */
const firstRank = 60_000;

/** Of so many added indicators two are drawn: of 194 real ones 31 are. */
const drawnEvery = 21;

const counted = ['complaints', 'ballots', 'seats', 'meetings', 'notices', 'warnings', 'recounts', 'fines'];
const units = ['count', 'count', 'count', 'percent', 'percent', 'days', 'date', 'years', 'money'] as const;
const kinds = ['same-measure', 'same-measure', 'with-care', 'other-measure'] as const;
const told = ['region', 'party', 'group', 'commission'];
const documents = ['Convention', 'Charter', 'Declaration', 'Covenant'];
const bindings = ['commitment', 'obligation', 'standard', 'good-practice'] as const;
const terms = ['board', 'list', 'ballot', 'hearing', 'mandate', 'tribunal', 'seal', 'ledger'];

/** The files of the invented vocabulary with as many entries as real reports share. The same seed gives the same bytes. */
export function sharedVocabulary(seed: number, breadth: Breadth): SourceFile[] {
  const { topics, indicators, commitments, glossary } = inventedVocabulary;
  const random = randomOf(seed, 'vocabulary');
  const more = (wanted: number, there: number) => Array.from({ length: Math.max(0, wanted - there) });
  const added: Readonly<Record<string, readonly object[]>> = {
    'indicators.yml': more(breadth.indicators, indicators.length).map((_, index) =>
      indicator(index, topics, random),
    ),
    'commitments.yml': more(breadth.commitments, commitments.length).map((_, index) =>
      commitment(index, random),
    ),
    'glossary.yml': more(breadth.glossary, glossary.length).map((_, index) => glossaryEntry(index)),
  };
  return sharedFiles.map((file) => {
    const entries = added[file.path];
    return entries === undefined ? file : { path: file.path, content: withEntries(file, entries) };
  });
}

/** Entries behind those of a file, whose list is the last thing in it. */
function withEntries({ path, content }: SourceFile, entries: readonly object[]): string {
  const indented = path === 'indicators.yml' ? '  ' : '';
  const text = stringify(entries, { aliasDuplicateObjects: false }).replaceAll(/^(?=.)/gm, indented);
  return `${(decode(content) ?? '').trimEnd()}\n${text}`;
}

function indicator(index: number, topics: readonly Topic[], random: Random): WrittenIndicator {
  const name = word(firstRank + index);
  const noun = counted[index % counted.length] ?? 'notices';
  const plain = {
    id: `${name}-${noun}`,
    label: `${capital(name)} ${noun}`,
    definition: `What the report says of ${name} ${noun}.`,
    topic: topics[index % topics.length]?.id,
    kinds: random.pick(kinds),
  };
  if (index % drawnEvery === 0) return { ...plain, unit: 'percent', chart: 'time' };
  if (index % drawnEvery === 1)
    return { ...plain, unit: 'count', chart: 'bars', required: [random.pick(told)] };
  return { ...plain, unit: random.pick(units), optional: random.chance(0.3) ? [random.pick(told)] : [] };
}

function commitment(index: number, random: Random): Commitment {
  const name = capital(word(firstRank + 1_000 + Math.floor(index / 4)));
  const instrument = `${name} ${documents[index % documents.length] ?? 'Charter'}`;
  const article = String(random.whole(2, 30));
  return {
    id: `${instrument.toLowerCase().replaceAll(' ', '-')}-${article}`,
    kind: random.pick(bindings),
    label: `${instrument}, Article ${article}`,
    instrument: `${instrument} on Free Elections`,
    paragraph: article,
    year: random.whole(1950, 2010),
    summary: `What the ${instrument} promises to those who vote.`,
  };
}

function glossaryEntry(index: number): Pick<GlossaryEntry, 'id' | 'term' | 'definition'> & {
  readonly spellings: readonly string[];
} {
  const name = word(firstRank + 2_000 + index);
  const noun = terms[index % terms.length] ?? 'board';
  const term = `${capital(name)} ${noun}`;
  return {
    id: `${name}-${noun}`,
    term,
    definition: `A ${noun} that the invented reports call ${name}, and that nobody else has.`,
    spellings: [term, `${term}s`],
  };
}
