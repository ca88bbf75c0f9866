import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { claimedHeadings } from '../../src/corpus/topics-of.ts';
import { headingKey } from '../../src/model/heading.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { Silence } from '../../src/model/report.ts';
import type { Organisation, Topic } from '../../src/model/vocabulary.ts';
import { hostOf } from './issuers.ts';

/** A report with a single passage. */
export interface ShortReport {
  /** Where it stands in content/. */
  readonly path: string;
  readonly type: string;
  /** The mission that it is of, where the election has several. */
  readonly mission?: string;
  readonly issuers: readonly Organisation[];
  readonly published: string;
  readonly added: string;
  /** The topic of its passage. */
  readonly topic: Topic;
  readonly topics: readonly Topic[];
  /** Why it has no passage on the others. */
  readonly silence: Silence;
  /** The id of its passage. */
  readonly passage: string;
  readonly quotation: string;
}

/** The file of a report with one passage, under a heading that its topic claims. */
export function shortReport(report: ShortReport): SourceFile {
  const { path, type, issuers, published, added, topic, topics, silence, passage, quotation } = report;
  const heading = topic.headings[0] ?? topics.flatMap(({ headings }) => headings)[0] ?? '';
  const claimed = claimedHeadings(topics).get(headingKey(heading)) ?? [];
  const stated = claimed.length === 1 && claimed[0] === topic.id ? '' : ` topics="${topic.id}"`;
  const front = {
    type,
    ...(report.mission === undefined ? {} : { mission: report.mission }),
    title: 'A report that was added',
    issuers: issuers.map(({ id }) => id),
    place: 'Vellmark',
    published,
    added,
    source: {
      sha256: createHash('sha256').update(path).digest('hex'),
      landing: `https://${hostOf(issuers)}/added`,
    },
    headline: passage,
    absent: Object.fromEntries(topics.filter(({ id }) => id !== topic.id).map(({ id }) => [id, silence])),
  };
  const body = `## ${heading}

:::excerpt[The passage of a report that was added]{#${passage} assessment="positive"${stated}}
> ${quotation}
:::
`;
  return { path, content: `---\n${stringify(front)}---\n\n${body}` };
}
