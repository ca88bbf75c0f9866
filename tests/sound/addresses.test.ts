import { expect, inject, test } from 'vitest';
import { isReservedAnchor, reservedCountries, reservedElections } from '../../src/model/reserved.ts';
import { publishedAddresses } from '../support/addresses.ts';
import { builtPages, isMoved } from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';

const [site] = inject('sites');
if (site === undefined) throw new Error('There is no build to test');
const pages = builtPages(site).filter((page) => !isMoved(page));
const corpus = corpusOf(site);

test('names that the site uses for its own addresses are reserved', () => {
  const folders = publishedAddresses(site, pages).map((address) => address.split('/').slice(1, -1));
  const first = new Set(folders.flatMap(([step]) => step ?? []));
  const second = new Set(
    folders.flatMap(([country = '', step]) =>
      corpus.countries.has(country) && step !== undefined ? [`${country}/${step}`] : [],
    ),
  );
  expect(
    [...first].filter(
      (step) => !corpus.countries.has(step) && !reservedCountries.some((name) => name === step),
    ),
  ).toEqual([]);
  expect(
    [...second].filter(
      (id) => !corpus.elections.has(id) && !reservedElections.some((name) => id.endsWith(`/${name}`)),
    ),
  ).toEqual([]);
});

test('ids that the page of an election uses itself are reserved', () => {
  const elections = pages.filter(({ path }) => corpus.elections.has(path.replace('/index.html', '')));
  const former = new Set(
    [...corpus.excerpts.values()].flatMap(({ election, formerAnchors }) =>
      formerAnchors.map((anchor) => `${election.id}/${anchor}`),
    ),
  );
  const free = elections.flatMap(({ path, ids }) =>
    ids
      // Ids of figures and footnotes hold a full stop, which no id of a passage does.
      .filter((id) => !id.includes('.') && !isReservedAnchor(id))
      .map((id) => ({ id, full: path.replace('index.html', id) }))
      .filter(({ full }) => !corpus.excerpts.has(full) && !former.has(full))
      .map(({ id }) => id),
  );
  expect(elections).toHaveLength(corpus.elections.size);
  expect([...new Set(free)]).toEqual([]);
});

test('every part of the codebook has its former place on the page of the method, which leads to it', () => {
  const page = (path: string) => pages.find((each) => each.path === path);
  const [method, codebook] = [page('method/index.html'), page('method/codebook/index.html')];
  const parts = (codebook?.elements ?? [])
    .filter(({ tagName, properties }) => /^h[23]$/.test(tagName) && properties.id !== 'cite-title')
    .map(({ properties }) => String(properties.id));
  const places = (method?.elements ?? [])
    .filter(({ tagName, properties }) => tagName === 'a' && properties.id !== undefined)
    .map(({ properties }) => [properties.id, properties.href]);
  expect(parts.length).toBeGreaterThan(0);
  expect(places).toEqual(parts.map((id) => [id, `${site.base}method/codebook/#${id}`]));
});
