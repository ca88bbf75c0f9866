import type { Paragraph } from 'mdast';
import { readCitation, type ComparisonDraft } from '../markdown/comparison-draft.ts';
import { flatText, type FlatText } from '../markdown/flat-text.ts';
import { renderHtml } from '../markdown/render.ts';
import type {
  Cell,
  Comparison,
  Corpus,
  Election,
  Excerpt,
  Figure,
  Report,
  RichText,
  Thread,
} from '../model/corpus.ts';
import type { Lock, LockEntry } from '../model/lock.ts';
import type { ThreadFields } from '../model/thread.ts';
import { silences } from '../model/report.ts';
import type { Topic } from '../model/vocabulary.ts';
import { yearOf } from '../words/format.ts';
import { paths } from '../paths.ts';
import { countryOf, electionOf, type Drafts } from './drafts.ts';
import { freeze } from './freeze.ts';
import { known } from './known.ts';
import { linkExcerpt, type Vocabulary } from './link-excerpt.ts';
import { linkTerms } from './link-terms.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Turns checked drafts into the corpus: ids become what they name, text becomes HTML, once. */
export function link(drafts: Drafts): Corpus {
  const byId = <T extends { readonly id: string }>(entries: readonly T[]) =>
    new Map(entries.map((entry) => [entry.id, entry]));
  const vocabulary: Vocabulary = {
    topics: byId(drafts.topics),
    indicators: byId(drafts.indicators),
    commitments: byId(drafts.commitments),
    threads: new Map([...drafts.threads].map(([id, draft]) => [id, linkThread(id, draft.fields, drafts)])),
    terms: new Map([...drafts.countries].map(([id, { fields }]) => [id, linkTerms(drafts.glossary, fields)])),
    redirects: drafts.redirects,
  };
  const elections = [...drafts.elections.keys()].map((id) => linkElection(id, drafts, vocabulary));
  elections.sort(
    (a, b) => compare(a.country.name, b.country.name) || compare(a.date, b.date) || compare(a.id, b.id),
  );
  const excerpts = byId(elections.flatMap((election) => election.excerpts));
  return freeze<Corpus>({
    topics: vocabulary.topics,
    indicators: vocabulary.indicators,
    dimensions: drafts.dimensions,
    missionIndicators: drafts.missionIndicators.map((id) => known(vocabulary.indicators, id)),
    commitments: vocabulary.commitments,
    organisations: byId(drafts.organisations),
    glossary: byId(drafts.glossary),
    countries: new Map([...drafts.countries].map(([id, { fields }]) => [id, fields])),
    elections: byId(elections),
    excerpts,
    figures: byId([...excerpts.values()].flatMap((excerpt): readonly Figure[] => excerpt.figures)),
    threads: vocabulary.threads,
    comparisons: new Map(
      drafts.comparisons.map((draft) => [
        `${draft.country}/${draft.topic}`,
        linkComparison(draft, drafts, vocabulary.topics, excerpts),
      ]),
    ),
    redirects: drafts.redirects,
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function linkThread(id: string, fields: ThreadFields, drafts: Drafts): Thread {
  const country = known(drafts.countries, countryOf(id)).fields;
  return { id, slug: id.slice(country.id.length + 1), country, ...fields };
}

function linkElection(id: string, drafts: Drafts, vocabulary: Vocabulary): Election {
  const { fields } = known(drafts.elections, id);
  const country = known(drafts.countries, countryOf(id)).fields;
  const own = drafts.reports
    .filter((draft) => electionOf(draft.path) === id)
    .sort((a, b) => compare(a.fields.published, b.fields.published) || compare(a.path, b.path));
  const reports = own.map((draft): Report => {
    const report = draft.path.replace(/\.md$/, '');
    return { id: report, path: draft.path, coverage: entry(drafts.lock, report).coverage, ...draft.fields };
  });
  const election: Mutable<Election> = {
    ...fields,
    id,
    slug: id.slice(country.id.length + 1),
    country,
    reports,
    excerpts: [],
    cells: new Map(),
  };
  election.excerpts = own.flatMap((draft, index) => {
    const report = reports[index];
    return report === undefined
      ? []
      : draft.excerpts.map((excerpt) => linkExcerpt(excerpt, draft, report, election, vocabulary));
  });
  election.cells = new Map([...vocabulary.topics.values()].map((topic) => [topic.id, cell(topic, election)]));
  return election;
}

/** What the verifier found of a report; the checks saw to it that there is an entry. */
function entry(lock: Lock, report: string): LockEntry {
  return known(new Map(Object.entries(lock)), report);
}

/** Of several reports' silences the one that leaves most open is shown. */
function cell(topic: Topic, { excerpts, reports }: Election): Cell {
  const about = excerpts.filter((excerpt) => excerpt.topics.includes(topic));
  if (about.length > 0) return { state: 'reported', excerpts: about };
  const states = reports.map(({ absent }) => absent[topic.id]);
  return {
    state: [...silences].reverse().find((silence) => states.includes(silence)) ?? 'not-yet-excerpted',
  };
}

function linkComparison(
  draft: ComparisonDraft,
  drafts: Drafts,
  topics: ReadonlyMap<string, Topic>,
  excerpts: ReadonlyMap<string, Excerpt>,
): Comparison {
  const cite = (id: string) => known(excerpts, `${draft.country}/${id}`);
  const richText = (paragraphs: readonly Paragraph[]): RichText => ({
    text: withoutCitations(flatText(paragraphs)),
    html: renderHtml(paragraphs, {
      directive: (node) => {
        const { election, anchor } = cite(readCitation(node));
        return { href: paths.excerpt(election.id, anchor), class: 'cite', words: yearOf(election.date) };
      },
      footnote: () => ({ href: '', id: '' }),
    }),
  });
  return {
    country: known(drafts.countries, draft.country).fields,
    topic: known(topics, draft.topic),
    question: draft.question,
    lead: richText(draft.paragraphs.slice(0, 1)),
    body: richText(draft.paragraphs.slice(1)),
    cited: [...new Set(draft.citations.map(({ excerpt }) => cite(excerpt)))],
  };
}

/** The text of a comparison without its citations and the spaces before them. */
function withoutCitations({ text, directives }: FlatText): string {
  return directives
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start).trimEnd() + rest.slice(end), text);
}
