import { stringify } from 'yaml';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { Topic } from '../../src/model/vocabulary.ts';
import type { Country } from './country.ts';
import type { PassageOf } from './election.ts';
import { randomOf } from './random.ts';
import { sentence } from './sentences.ts';

/**
 * A comparison of a topic through the elections of a country, each sentence with the passage that it rests on.
 * Undefined where fewer than two elections have a passage.
 * @param claims how many claims a paragraph makes on an election
 */
export function comparisonFile(
  seed: number,
  { id, label }: Topic,
  { fields, elections }: Country,
  passages: readonly PassageOf[],
  claims = 1,
): SourceFile | undefined {
  const own = passages.filter(({ home }) => home === id);
  const held = elections.filter(({ slug }) => own.some(({ election }) => election === slug));
  if (held.length < 2) return undefined;
  const random = randomOf(seed, fields.id, 'comparison', id);
  const setting = { random, names: [], subject: label.toLowerCase() };
  const claim = (election: string): string =>
    Array.from({ length: claims }, () => {
      const { id: excerpt, assessment } = random.pick(own.filter((passage) => passage.election === election));
      return `${sentence(setting, assessment)} [${election}/${excerpt}]`;
    }).join(' ');
  const years = held.map(({ year, slug }) => `In ${year}: ${claim(slug)}`);
  const middle = Math.ceil(years.length / 2);
  const paragraphs = [
    held
      .slice(0, 2)
      .map(({ slug }) => claim(slug))
      .join(' '),
    years.slice(0, middle).join(' '),
    years.slice(middle).join(' '),
  ];
  const front = {
    topic: id,
    country: fields.id,
    question: `What did the reports say of ${label.toLowerCase()}?`,
  };
  return {
    path: `${fields.id}/topics/${id}.md`,
    content: `---\n${stringify(front)}---\n${paragraphs.join('\n\n')}\n`,
  };
}
