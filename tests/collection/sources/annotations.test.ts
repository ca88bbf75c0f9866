import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lockKind } from '../../../src/corpus/lock-files.ts';
import { sha256 } from '../../../src/corpus/sha256.ts';
import { annotationFiles } from '../../../src/features/data/annotations.ts';
import { sourcesFolder } from '../../support/sources.ts';
import { corpus, files } from '../collection.ts';

interface Piece {
  /** Described, or named by its id. */
  readonly source: { readonly id: string } | string;
  readonly selector: { readonly exact: string; readonly prefix: string; readonly suffix: string };
}

interface Annotations {
  readonly first: {
    readonly items: readonly {
      readonly id: string;
      readonly target: readonly [Piece | { readonly items: readonly Piece[] }];
    }[];
  };
}

/** Every piece of the source texts that an annotation selects, with the annotation's id. */
const pieces = annotationFiles(corpus, new URL('https://observed.example')).flatMap(({ body }) => {
  const { first } = JSON.parse(body()) as Annotations;
  return first.items.flatMap(({ id, target: [target] }) =>
    ('items' in target ? target.items : [target]).map((piece) => ({ id, ...piece })),
  );
});

/** The source texts by their hashes. */
const texts = new Map(
  readdirSync(sourcesFolder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`${sourcesFolder}/${name}`, 'utf8'))
    .map((text) => [`urn:sha256:${sha256(text)}`, text]),
);

test('every passage selects words, and no mark alone', () => {
  expect(new Set(pieces.map(({ id }) => id)).size).toBe(corpus.excerpts.size);
  expect(pieces.filter(({ selector }) => !/[\p{L}\p{N}]/u.test(selector.exact))).toEqual([]);
});

// Two paragraphs of one report that are alike, with like words around them, cannot be told apart in 32 characters.
test('what is selected stands in its source text once, or as often as the report prints it with the same words around it', () => {
  const locks = files.filter(({ path }) => lockKind(path) === 'quotes');
  const lock = locks.map(({ content }) => String(content)).join('');
  const found = pieces.flatMap(({ id, source, selector: { prefix, exact, suffix } }) => {
    const text = texts.get(typeof source === 'string' ? source : source.id);
    return text === undefined ? [] : [{ id, times: text.split(prefix + exact + suffix).length - 1 }];
  });
  const printedTwice = (id: string): boolean =>
    new RegExp(`"${id.slice(id.indexOf('#') + 1)}": \\{[^}]*?"at": \\[[^\\]]* or `).test(lock);
  expect(found.filter(({ id, times }) => times !== 1 && !(times > 1 && printedTwice(id)))).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ times }) => times === 1).length).toBeGreaterThanOrEqual(found.length * 0.99);
});
