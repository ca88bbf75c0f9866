import { stringify } from 'yaml';
import { countryOf, electionOf } from '../../src/corpus/drafts.ts';
import { parse } from '../../src/corpus/parse.ts';
import { sha256 } from '../../src/corpus/sha256.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { claimedHeadings, topicsOf } from '../../src/corpus/topics-of.ts';
import type { ExcerptDraft } from '../../src/markdown/report-draft.ts';
import { assessments } from '../../src/model/excerpt.ts';
import type { Judgement, Reading, Round, Settlement } from '../../src/model/reading.ts';
import type { Topic } from '../../src/model/vocabulary.ts';
import { randomOf, type Random } from './random.ts';

/** A reading of a passage, and what had to be settled so that it stands as it does. */
interface Made {
  readonly reading: Reading;
  readonly settled: Settlement;
}

/**
 * Readings of a country's elections, with their seals: of all passages of all elections but the last, and a second
 * round of every third passage of the first. Readers differ here and there, and each difference is settled.
 * @param files the reports of the country, as they stand
 */
export function readingFiles(
  seed: number,
  files: readonly SourceFile[],
  topics: readonly Topic[],
): SourceFile[] {
  const { drafts } = parse(files);
  const claimed = claimedHeadings(topics);
  const elections = [...drafts.elections.keys()].sort();
  return elections.slice(0, -1).flatMap((election, index) => {
    const excerpts = drafts.reports
      .filter(({ path }) => electionOf(path) === election)
      .flatMap((report) => report.excerpts);
    const random = randomOf(seed, 'readings', election);
    const threads = [...drafts.threads.keys()]
      .filter((id) => countryOf(id) === countryOf(election))
      .map((id) => id.slice(countryOf(election).length + 1));
    const made = new Map(
      excerpts.map((excerpt, position) => {
        const now = judgementOf(excerpt, [...new Set(topicsOf(excerpt, claimed))]);
        return [excerpt.id, { now, ...readTwice(now, position, { topics, threads }, random) }];
      }),
    );
    const sample = [...made].filter((_, position) => position % 3 === 0);
    const rounds: readonly Round[] = [
      {
        read: '2026-11-22',
        codebook: sha256('the codebook'),
        passages: Object.fromEntries([...made].map(([id, { reading }]) => [id, reading])),
      },
      {
        read: '2026-11-25',
        codebook: sha256('the sharpened codebook'),
        sample: 'Every third passage in the order of the report.',
        passages: Object.fromEntries(
          sample.map(([id, { now }]) => [id, { first: now, second: reworded(now) }]),
        ),
      },
    ];
    return sealed(
      `${election}/readings`,
      index === 0 ? rounds : rounds.slice(0, 1),
      Object.fromEntries(
        [...made]
          .filter(([, { settled }]) => Object.keys(settled).length > 0)
          .map(([id, { settled }]) => [id, settled]),
      ),
    );
  });
}

function sealed(
  folder: string,
  rounds: readonly Round[],
  passages: Readonly<Record<string, Settlement>>,
): SourceFile[] {
  const files = rounds.map((round, index) => ({
    name: `round-${index + 1}`,
    content: stringify(round, { aliasDuplicateObjects: false }),
  }));
  const seals = Object.fromEntries(files.map(({ name, content }) => [name, sha256(content)]));
  return [
    ...files.map(({ name, content }) => ({ path: `${folder}/${name}.yml`, content })),
    { path: `${folder}/settled.yml`, content: stringify({ rounds: seals, passages }) },
  ];
}

function judgementOf(excerpt: ExcerptDraft, topics: string[]): Judgement {
  const { assessment, threads, followUp, finding } = excerpt;
  if (assessment === undefined) throw new Error(`Unexpected excerpt \`${excerpt.id}\` without an assessment`);
  return {
    assessment,
    topics,
    threads: [...threads],
    ...(followUp !== undefined && { 'follow-up': followUp }),
    finding,
  };
}

function reworded(judgement: Judgement): Judgement {
  return { ...judgement, finding: `In other words: ${judgement.finding}` };
}

/** Two readings of what stands. Every fourth passage in a row differs in one field, by turns. */
function readTwice(
  now: Judgement,
  position: number,
  ids: { readonly topics: readonly Topic[]; readonly threads: readonly string[] },
  random: Random,
): Made {
  const second = reworded(now);
  const same = { reading: { first: now, second }, settled: {} };
  if (position % 4 !== 0) return same;
  switch ((position / 4) % 5) {
    case 0: {
      // The second reader was right.
      const assessment = random.pick(assessments.filter((other) => other !== now.assessment));
      return {
        reading: { first: { ...now, assessment }, second, doubt: `${assessment} or ${now.assessment}.` },
        settled: { assessment: { is: now.assessment, why: 'The report’s own words judge so.' } },
      };
    }
    case 1: {
      const more = random.pick(ids.topics.filter(({ id }) => !now.topics.includes(id)));
      return {
        reading: { first: now, second: { ...second, topics: [more.id, ...now.topics] } },
        settled: { topics: { is: now.topics, why: `Of ${more.label.toLowerCase()} it says nothing.` } },
      };
    }
    case 2: {
      const others = ids.threads.filter((thread) => !now.threads.includes(thread));
      if (others.length === 0) return same;
      return {
        reading: { first: now, second: { ...second, threads: [random.pick(others), ...now.threads] } },
        settled: { threads: { is: now.threads, why: 'Whoever follows that issue does not need it.' } },
      };
    }
    case 3:
      return {
        reading: {
          first: { ...now, 'follow-up': 'intended' },
          second: { ...second, 'follow-up': 'acted-on' },
        },
        settled: {
          'follow-up': { is: now['follow-up'] ?? 'none', why: 'Neither is said.' },
        },
      };
    default:
      return {
        reading: { first: { ...now, finding: `All in all: ${now.finding}` }, second },
        settled: { finding: { is: now.finding, why: 'The passage speaks of a part.' } },
      };
  }
}
