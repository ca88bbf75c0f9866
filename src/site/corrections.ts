import { correctable, fieldAndElection, type CorrectedField } from '../model/correction.ts';
import type { Corpus, Correction } from '../model/corpus.ts';
import { paths } from '../paths.ts';
import { formatDate } from '../words/format.ts';
import * as words from '../words/words.ts';
import type { Link } from './link.ts';

/** What was corrected of one thing on one day. */
export interface CorrectionView {
  /** Its anchor on the page. */
  readonly id: string;
  readonly day: string;
  /** "Passage" */
  readonly kind: string;
  /** The thing as it is today. */
  readonly subject: Link;
  readonly fields: readonly CorrectedFieldView[];
}

/** The old and the new wording of a field, as readers see it elsewhere. */
export interface CorrectedFieldView {
  readonly name: string;
  /** Paragraphs; none where there was nothing. */
  readonly was: readonly string[];
  /** Paragraphs; none where there is nothing. */
  readonly is: readonly string[];
  readonly why: string;
}

/** One entry of the log. */
export function correctionView(corpus: Corpus, correction: Correction): CorrectionView {
  const { anchor, day, subject, fields } = correction;
  return {
    id: anchor,
    day: formatDate(day),
    kind: words.corrections.kinds[subject.kind],
    subject: subjectLink(subject),
    fields: fields.map(({ field, was, is, why }) => {
      const withheld = field === 'quotation' ? withheldOf(subject) : undefined;
      return {
        name: fieldName(corpus, correction, field),
        was: withheld ?? paragraphs(corpus, field, was),
        is: withheld ?? paragraphs(corpus, field, is),
        why,
      };
    }),
  };
}

/** What stands for the words of a passage that are withheld, old ones and new ones. */
function withheldOf(subject: Correction['subject']): readonly string[] | undefined {
  if (subject.kind !== 'passage' || subject.excerpt.withheld === undefined) return undefined;
  return [words.excerpts.withheld(subject.excerpt.withheld)];
}

/** What a correction is about, and where it stands. */
function subjectLink(subject: Correction['subject']): Link {
  switch (subject.kind) {
    case 'passage': {
      const { election, anchor, finding } = subject.excerpt;
      return { href: paths.excerpt(election.id, anchor), label: finding };
    }
    case 'comparison': {
      const { country, topic } = subject.comparison;
      return { href: paths.topic(country.id, topic.id), label: words.cite.topic(country.name, topic.label) };
    }
    case 'thread': {
      const { country, slug, title } = subject.thread;
      return { href: paths.thread(country.id, slug), label: words.cite.thread(country.name, title) };
    }
  }
}

const names: readonly string[] = Object.values(correctable).flat();

function isField(name: string): name is CorrectedField {
  return names.includes(name);
}

function fieldName({ elections }: Corpus, { what }: Correction, field: string): string {
  const [name, slug] = fieldAndElection(field);
  if (!isField(name)) return field;
  const election = elections.get(`${what.split('/')[0] ?? ''}/${slug ?? ''}`);
  return words.corrections.field(name, slug && (election ? words.labels.electionShort(election) : slug));
}

/** Ids and judgements by their names, all else paragraph by paragraph. */
function paragraphs({ topics, threads }: Corpus, field: string, text: string): readonly string[] {
  if (text === '') return [];
  const named: Readonly<Record<string, string>> = {
    ...words.labels.assessments,
    ...words.labels.followUps,
    ...words.labels.voices,
  };
  switch (field) {
    case 'assessment':
    case 'follow-up':
    case 'voice':
      return [named[text] ?? text];
    case 'topics':
      return [
        text
          .split(' ')
          .map((id) => topics.get(id)?.label ?? id)
          .join(' · '),
      ];
    case 'threads':
      return [
        text
          .split(' ')
          .map((id) => threads.get(id)?.title ?? id)
          .join(' · '),
      ];
    default:
      return text.split('\n');
  }
}
