import { expect, test } from 'vitest';
import { corpusOf, observes, syldavia, the } from '../../tests/support/corpus.ts';
import { rightsOf } from './rights.ts';

const organisations = `- id: watch
  name: Election Watch
  short: EW
  official: en
  rights: { holder: Watch/Europe, body: the Watch }
${observes}- id: elders
  name: Council of Elders
  short: Elders
${observes}- { id: absent, name: Who Reports Nothing, short: WRN, rights: { holder: WRN, body: the WRN } }
`;
const corpus = corpusOf({
  'organisations.yml': organisations,
  ...syldavia,
  'syldavia/2009-presidential/election.yml': String(
    syldavia['syldavia/2009-presidential/election.yml'],
  ).replace('[watch]', '[elders]'),
  'syldavia/2009-presidential/statement.md': String(
    syldavia['syldavia/2009-presidential/statement.md'],
  ).replace('issuers: [watch]', 'issuers: [elders]'),
});
const elections = (country: string) => corpus.indexes.electionsByCountry.get(country);

test('holders are those of the reports quoted: of an election its own, of the whole all that issued one', () => {
  expect(rightsOf(corpus, [the(corpus).election('2009-presidential')]).holders).toEqual(['Watch/Europe']);
  expect(rightsOf(corpus).holders).toEqual(['Watch/Europe', 'Council of Elders']);
  expect(rightsOf(corpus).bodiesAndHolders).toEqual(['the Watch', 'EW']);
});

test('a report of organisations that state no rights is theirs by name, and has no official language', () => {
  const { holders, official } = rightsOf(corpus, elections('syldavia'));
  expect({ holders, official }).toEqual({ holders: ['Council of Elders'], official: [] });
});

test('the official language is that of all reports, or names those of whom it is', () => {
  expect(rightsOf(corpus, elections('ruritania')).official).toEqual([{ language: 'en', holders: [] }]);
  expect(rightsOf(corpus).official).toEqual([{ language: 'en', holders: ['Watch/Europe'] }]);
});
