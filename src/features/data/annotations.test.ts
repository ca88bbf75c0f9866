import { expect, test } from 'vitest';
import { annotationFiles } from './annotations.ts';
import type { Lock } from '../../model/lock.ts';
import {
  content,
  correctedSince,
  corpusOf,
  lastReport,
  locked,
  quoting,
} from '../../../tests/support/corpus.ts';

const site = new URL('https://observed.example');
const corpus = corpusOf({
  [lastReport]: quoting(
    '[…] turnout was :figure[71 per cent]{turnout=71} […] in all.',
    '',
    'Nobody was surprised.',
  ),
});
const files = annotationFiles(corpus, site);

test('every report has a file of its own', () => {
  expect(files.map(({ path }) => path)).toEqual([
    'ruritania/2001-presidential/statement.annotations.json',
    'ruritania/2004-parliamentary/statement.annotations.json',
    'ruritania/2009-presidential/statement.annotations.json',
  ]);
});

test('a passage that was corrected was modified on that day', () => {
  const corrected = correctedSince(
    { [lastReport]: quoting('Calm.').replace('"neutral"', '"concern"') },
    { [lastReport]: quoting('Calm.').replace('"neutral"', '"neutral" revised="2026-12-05"') },
    ['ruritania/2009-presidential/passage', 'assessment', '2026-12-05', 'concern'],
  );
  expect(annotationFiles(corrected, site)[2]?.body()).toContain('"modified":"2026-12-05T00:00:00Z"');
  expect(files[2]?.body()).not.toContain('modified');
});

test('words that are only proposed are not said to stand in the text', () => {
  const lock = locked(content()).replaceAll('"calm":{', '"calm":{"proposed":true,');
  const [file] = annotationFiles(corpusOf({ 'ruritania/quotes.lock.json': lock }), site);
  expect(file?.body()).toContain('"total":0');
});

test('an excerpt selects the words of its report, the pieces between cuts together', () => {
  const address = 'https://observed.example/data/ruritania/2009-presidential/statement.annotations.json';
  const source = {
    id: `urn:sha256:${'0123456789abcdef'.repeat(4)}`,
    type: 'Text',
    format: 'text/plain',
    language: 'en',
    via: 'https://watch.example/ruritania',
    'dcterms:title': 'Statement of Preliminary Findings',
    'dcterms:issued': '2009-06-08',
    'dcterms:identifier': `urn:sha256:${'0123456789abcdef'.repeat(4)}`,
  };
  const selected = (exact: string, from: object | string) => ({
    type: 'SpecificResource',
    source: from,
    selector: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
  });
  expect(JSON.parse(files[2]?.body() ?? '')).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    total: 1,
    first: {
      items: [
        {
          id: `${address}#passage`,
          canonical: 'https://observed.example/ruritania/2009-presidential/#passage',
          body: [
            { value: 'What the report says', purpose: 'describing' },
            { value: 'Described', purpose: 'assessing' },
          ],
          target: [
            {
              type: 'Composite',
              items: [
                selected('turnout was 71 per cent', source),
                selected('in all. Nobody was surprised.', source.id),
              ],
            },
          ],
        },
      ],
    },
  });
});

test('the first passage describes the text that all are from, the others name it', () => {
  const other = `:::excerpt[Another thing]{#other assessment="neutral"}
> Nobody was surprised.
:::
`;
  const [, , file] = annotationFiles(corpusOf({ [lastReport]: `${quoting('Calm.')}\n${other}` }), site);
  const { first } = JSON.parse(file?.body() ?? '') as {
    first: { items: { target: { source: string | { id: string } }[] }[] };
  };
  const [described, named] = first.items.flatMap(({ target }) => target.map(({ source }) => source));
  expect(described).toHaveProperty('dcterms:title', 'Statement of Preliminary Findings');
  expect(described).toHaveProperty('id', named);
});

test('a passage in one piece is selected alone, by what the verifier found around it', () => {
  const text = quoting('Nobody was surprised.');
  const quotes = [{ prefix: 'Turnout was low.¹ ', exact: '*Nobody* was surprised.', suffix: ' It snowed.' }];
  const lock = JSON.parse(locked(content({ [lastReport]: text }))) as Lock;
  const id = 'ruritania/2009-presidential/statement';
  const passage = { ...lock[id]?.quotations.passage, quotes };
  const found = { ...lock, [id]: { ...lock[id], quotations: { passage } } };
  const files = annotationFiles(
    corpusOf({ [lastReport]: text, 'ruritania/quotes.lock.json': JSON.stringify(found) }),
    site,
  );
  expect(JSON.parse(files[2]?.body() ?? '')).toMatchObject({
    first: {
      items: [
        {
          target: [{ type: 'SpecificResource', selector: { type: 'TextQuoteSelector', ...quotes[0] } }],
        },
      ],
    },
  });
});
