import { expect, test } from 'vitest';
import { compileCorpus } from '../../src/corpus/compile.ts';
import { parse } from '../../src/corpus/parse.ts';
import { joinParts, partOf, type Part } from '../../src/parts/part-file.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { compiled, today } from './compiled.ts';
import { filesOfPart } from './part.ts';
import { inventedSite } from './site.ts';

const files = inventedSite();
const whole = compiled(files);
const countries = [...whole.countries.keys()];

/** What a part hands on, as it is read from its file. */
function handedOn(corpus: Corpus): Part {
  return JSON.parse(JSON.stringify(partOf(corpus, 'key'))) as Part;
}

const parts = countries.map((country) => handedOn(compiled(filesOfPart(files, country))));
const lists = parse(filesOfPart(files, '')).drafts;
const joined = joinParts(parts.toReversed(), lists);

test('parts know which countries are elsewhere, and a whole collection knows none', () => {
  const [first = '', ...others] = countries;
  expect(compiled(filesOfPart(files, first)).elsewhere.toSorted()).toEqual(others.toSorted());
  expect([whole.elsewhere, joined.elsewhere]).toEqual([[], []]);
});

test.each(Object.keys(whole).filter((key) => key !== 'indexes') as (keyof Corpus)[])(
  'joined parts have the %s of the whole collection, in its order',
  (key) => {
    const keysOf = (value: unknown) => (value instanceof Map ? [...value.keys()] : value);
    if (whole[key] instanceof Map) expect(keysOf(joined[key])).toEqual(keysOf(whole[key]));
    else expect(joined[key]).toEqual(whole[key]);
  },
);

test('joined passages are as they were, but for what only their own pages show', () => {
  for (const [id, excerpt] of whole.excerpts) {
    const other = joined.excerpts.get(id);
    expect(other).toMatchObject({
      finding: excerpt.finding,
      printed: excerpt.printed,
      quote: { text: excerpt.quote.text },
      topics: excerpt.topics,
      sourceQuotes: [],
    });
    expect(other?.figures.map(({ value, sentence }) => [value, sentence])).toEqual(
      excerpt.figures.map(({ value, sentence }) => [value, sentence]),
    );
    const isInvoking = excerpt.commitments.length + excerpt.invokedByOthers.length > 0;
    expect(other?.quote.html).toBe(isInvoking ? excerpt.quote.html : '');
  }
});

test('what all share is one object for all parts', () => {
  const [one, ...others] = [...joined.excerpts.values()].flatMap(({ topics }) =>
    topics.filter(({ id }) => id === 'voting'),
  );
  expect(one).toBe(joined.topics.get('voting'));
  expect(others.every((topic) => topic === one)).toBe(true);
  for (const { country } of joined.elections.values()) expect(country).toBe(joined.countries.get(country.id));
});

test('nothing of joined parts can be changed', () => {
  expect(() => {
    (joined.elections as Map<string, unknown>).clear();
  }).toThrow(TypeError);
});

test('a part finds what is wrong with its own country, and is not asked about what all share', () => {
  const [country = ''] = countries;
  const wrong = filesOfPart(
    [
      ...files.filter(({ path }) => path !== 'redirects.yml'),
      { path: 'redirects.yml', content: '- { from: /x/, to: /y/, since: 2026-01-01, why: Moved. }\n' },
      { path: `${country}/2001-local/election.yml`, content: 'kind: local\n' },
    ],
    country,
  );
  const found = compileCorpus(wrong, { today }).problems.map(({ file }) => file);
  expect(new Set(found)).toEqual(new Set([`${country}/2001-local/election.yml`]));
});

test('parts of other shared files, or of the same country, are not joined', () => {
  const [one, two] = parts;
  if (one === undefined || two === undefined) throw new Error('Unexpected site of one country');
  expect(() => joinParts([one, { ...two, sharedSum: 'other' }], lists)).toThrow(
    'Unexpected parts that were made of different shared files',
  );
  expect(() => joinParts([one, one], lists)).toThrow('Unexpected second part of a country');
  expect(() => joinParts([], lists)).toThrow('Unexpected absence of parts');
  expect(() => partOf(whole, 'key')).toThrow('Unexpected 4 countries in a part, expected one');
});
