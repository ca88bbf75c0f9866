import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formsOfOneCountry } from '../../src/model/in-country.ts';
import { rightsOf } from '../../src/site/rights.ts';
import type { GlossaryEntry } from '../../src/model/vocabulary.ts';
import { textsOf } from '../../src/model/spelling.ts';
import { linesWith } from '../house/lines-with.ts';
import { corpus } from './collection.ts';

/* A second collection is built by the same code. */
const paths = globSync(['src/**/*.{ts,astro,css}']).filter((path) => !/\.(?:test|d)\.ts$/.test(path));

test('no code names a country, an organisation, a body or a money of the collection', () => {
  const { countries, organisations, glossary, indicators } = corpus;
  const names = [
    ...[...countries.values()].flatMap(({ id, name, adjective, spellings, institutions }) => [
      id,
      name,
      adjective,
      ...textsOf(spellings),
      ...institutions.flatMap((body) => textsOf(body.spellings)),
    ]),
    ...[...organisations.values()].flatMap(({ name, short, rights }) => [
      name,
      short,
      ...(rights === undefined ? [] : [rights.holder]),
    ]),
    ...formsOfOneCountry([...glossary.values()].filter(isOfOneCountry), glossary.values()),
    ...[...indicators.values()].map(({ unit }) => unit).filter((unit) => /^[A-Z]{3}$/.test(unit)),
  ];
  const found = paths.flatMap((path) =>
    linesWith([...new Set(names)], readFileSync(path, 'utf8')).map(
      ({ line, name }) => `${path}:${line}: ${name}`,
    ),
  );
  expect(found).toEqual([]);
});

test.each(['LICENSE', 'README.md'])('%s names everybody who holds the rights in the quotations', (path) => {
  const text = readFileSync(path, 'utf8');
  const holders = rightsOf(corpus).holders;
  expect(holders.filter((holder) => !text.includes(holder))).toEqual([]);
});

function isOfOneCountry({ country, everyday }: GlossaryEntry): boolean {
  return country !== undefined && !everyday;
}
