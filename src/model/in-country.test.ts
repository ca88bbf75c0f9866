import { expect, test } from 'vitest';
import { corpusOf, lastReport, quoting, syldavia } from '../../tests/support/corpus.ts';
import { dimensionLabel } from '../site/figures.ts';
import { groupsIn, lexicon } from '../features/search/spellings.ts';
import { glossaryIn, indicatorDefinition, indicatorLabel } from './in-country.ts';

const said = 'The TEC and the Senate met: :figure[71 per cent]{turnout=71 stage=final}.';
const otherReport = 'syldavia/2009-presidential/statement.md';

/** Two countries whose reports print the same words; Ruritania alone has words of its own. */
const corpus = corpusOf({
  'ruritania/glossary.yml': `- id: senate
  term: Senate
  definition: The upper house of Ruritania.
  spellings: [Senate, { text: Сенат, language: ru }]
- id: ruritania-tec
  term: TEC
  definition: Two tiers bear this name.
  spellings: [TEC]
`,
  'glossary.yml': `- id: tec
  term: TEC
  expansion: Territorial Election Commission
  definition: A commission of a territory.
  spellings: [TEC]
`,
  'ruritania/indicators.yml': `labels: { turnout: { label: Turnout of lists } }
values: { stage: { final: on the second day, third: on the third day } }
indicators:
  - { id: senators, label: Senators, unit: count, definition: Seats of the Senate., topic: voting }
`,
  ...syldavia,
  [lastReport]: quoting(said),
  [otherReport]: quoting(said),
});
const [home, other] = ['ruritania', 'syldavia'].map((id) => {
  const country = corpus.countries.get(id);
  const excerpt = corpus.excerpts.get(`${id}/2009-presidential/passage`);
  if (country === undefined || excerpt === undefined) throw new Error(`${id} is not there`);
  return { country, excerpt };
});
if (home === undefined || other === undefined) throw new Error('A country is not there');

test('an entry of a country wins over a shared one of the same spelling there, and holds nowhere else', () => {
  const ids = (country: string) => glossaryIn(corpus.glossary.values(), country).map(({ id }) => id);
  expect(ids('ruritania')).toEqual(['senate', 'ruritania-tec']);
  expect(ids('syldavia')).toEqual(['tec']);
});

test('passages mark the terms of their own country', () => {
  const terms = ({ excerpt }: typeof home) =>
    [...excerpt.quote.html.matchAll(/glossary\/#([a-z-]+)/g)].map(([, id]) => id);
  expect(terms(home)).toEqual(['ruritania-tec', 'senate']);
  expect(terms(other)).toEqual(['tec']);
});

test('a search finds the passages of a country by its own spellings', () => {
  const forms = ({ country }: typeof home) =>
    groupsIn(said, lexicon(corpus, country)).flatMap((group) => group.map(({ text }) => text));
  expect(forms(home)).toContain('Сенат');
  expect(forms(other)).not.toContain('Сенат');
  expect(forms(other)).toContain('Territorial Election Commission');
});

test('labels of values and indicators are those of the country, and shared where it has none', () => {
  const shown = ({ country, excerpt }: typeof home) =>
    excerpt.figures.map((figure) => [
      indicatorLabel(country, figure.indicator),
      indicatorDefinition(country, figure.indicator),
      dimensionLabel(corpus, figure, 'stage'),
    ]);
  const definition = 'Share of registered voters who voted.';
  expect(shown(home)).toEqual([['Turnout of lists', definition, 'on the second day']]);
  expect(shown(other)).toEqual([['Turnout', definition, 'on election day']]);
});

test('an indicator of a country is nobody else’s', () => {
  const report = (country: string) => ({
    [country === 'ruritania' ? lastReport : otherReport]: quoting(
      'There are :figure[nine]{senators=9} of them.',
    ),
  });
  const files = (country: string) => ({
    'ruritania/indicators.yml': `indicators:
  - { id: senators, label: Senators, unit: count, definition: Seats of the Senate., topic: voting }
`,
    ...syldavia,
    [otherReport]: quoting('Voting was calm.'),
    ...report(country),
  });
  expect(corpusOf(files('ruritania')).indicators.get('senators')?.country).toBe('ruritania');
  expect(() => corpusOf(files('syldavia'))).toThrow('indicator-unknown');
});
