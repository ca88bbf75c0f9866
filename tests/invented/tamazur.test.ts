import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/features/charts/lines.ts';
import { jointsOf } from '../../src/features/charts/joints.ts';
import { compareView } from '../../src/features/compare/compare-view.ts';
import { topicFile } from '../../src/features/compare/topic-file.ts';
import { atom } from '../../src/features/feeds/atom.ts';
import { feed, reportEntries } from '../../src/features/feeds/feed.ts';
import { electionView } from '../../src/features/elections/election-view.ts';
import { homeView } from '../../src/features/home/home-view.ts';
import { indicatorView } from '../../src/features/indicators/indicator-view.ts';
import { reportsView } from '../../src/features/reference/reports-view.ts';
import { eachFacet } from '../../src/features/search/browser/state.ts';
import { silencesFor } from '../../src/features/search/browser/silent.ts';
import { silencesOf } from '../../src/features/search/silences.ts';
import { topicView } from '../../src/features/topics/topic-view.ts';
import { reportGraph } from '../../src/layouts/json-ld.ts';
import type { Country } from '../../src/model/country.ts';
import { glossaryIn } from '../../src/model/in-country.ts';
import { figuresOf, seriesOf } from '../../src/site/figures.ts';
import { observerOf } from '../../src/site/observers.ts';
import { plainText } from '../../src/words/sentence.ts';
import { compiled } from './compiled.ts';
import { inventedSite } from './site.ts';

const corpus = compiled(inventedSite());
const site = new URL('https://observed.example');

function got<T>(map: ReadonlyMap<string, T>, id: string): T {
  const value = map.get(id);
  if (value === undefined) throw new Error(`There is no \`${id}\``);
  return value;
}

const tamazur: Country = got(corpus.countries, 'tamazur');
const general = got(corpus.elections, 'tamazur/2019-general');
const turnout = got(corpus.indicators, 'turnout');

test('a country has two observers, two languages besides English, a run-off and its own money', () => {
  const elections = corpus.indexes.electionsByCountry.get('tamazur') ?? [];
  expect(elections).toHaveLength(3);
  const reports = elections.flatMap((election) => election.reports);
  expect(new Set(reports.map(({ mission }) => mission.observer.short))).toEqual(new Set(['UO', 'DL']));
  expect(new Set(reports.map(({ language }) => language))).toEqual(new Set(['fr', 'ar']));
  expect(general.missions).toHaveLength(2);
  expect(general.rounds.map(({ what }) => what)).toEqual(['run-off']);
  expect(tamazur.currency).toBe('XSU');
});

describe('values of two observers', () => {
  const indicators = [...corpus.indicators.values()];

  test('never share a series, nor a line', () => {
    for (const country of corpus.countries.values())
      for (const indicator of indicators) {
        const figures = figuresOf(corpus, country, indicator);
        for (const [, own] of seriesOf(corpus, figures)) expect(new Set(own.map(observerOf)).size).toBe(1);
        for (const [a, b] of linesOf(corpus, figures, figures)) {
          const ends = [figures[a], figures[b]].flatMap((figure) => figure ?? []);
          expect(new Set(ends.map(observerOf)).size).toBe(1);
        }
      }
  });

  test('stand side by side with what they are to one another', () => {
    const [, both] = indicatorView(corpus, tamazur, turnout).elections;
    expect(both?.beside.map(({ from, to, grades }) => [from, grades, to])).toEqual([
      ['UO', ['with-care'], 'DL'],
    ]);
  });

  test('and those of two kinds of vote neither', () => {
    const figures = figuresOf(corpus, tamazur, turnout);
    const joints = jointsOf(corpus, figures).map(({ from, grades, to, why }) => [from, grades, to, why]);
    expect(joints).toEqual([
      ['2016', ['same-measure'], '2019', 'President of Tamazur, first round, UO.'],
      [
        '2019',
        ['other-measure'],
        '2022',
        '2019 (President of Tamazur) and 2022 (Grand Divan) are of different offices.',
      ],
    ]);
  });
});

test('run-offs are joined over an election that was decided at once, and it is said that this had none', () => {
  const evallonia = got(corpus.countries, 'evallonia');
  const figures = figuresOf(corpus, evallonia, turnout);
  const joined = linesOf(corpus, figures, figures).map((pair) => pair.map((at) => figures[at]?.text));
  expect(joined).toContainEqual(['48 per cent', '52 per cent']);
  const over = jointsOf(corpus, figures).find(({ from, to }) => from === '2012' && to === '2020');
  expect(over?.why).toBe('President of Evallonia, run-off. There was no such vote in 2016.');
});

test('money is the country’s own, whatever its words, and is never another’s', () => {
  const funds = [...corpus.figures.values()].filter(({ indicator }) => indicator.id === 'campaign-funds');
  const unitsOf = (country: string) =>
    new Set(funds.filter(({ excerpt }) => excerpt.election.country.id === country).map(({ unit }) => unit));
  expect(unitsOf('tamazur')).toEqual(new Set(['XSU']));
  expect([...unitsOf('ruritania'), ...unitsOf('borolania')]).not.toContain('XSU');
  const { unit } = indicatorView(corpus, tamazur, got(corpus.indicators, 'campaign-funds'));
  expect(unit).toBe('XSU');
});

test('bodies and indicators of a country are not those of another', () => {
  const own = (country: string) =>
    glossaryIn(corpus.glossary.values(), country).flatMap((entry) =>
      entry.country === undefined ? [] : entry.id,
    );
  expect(own('tamazur')).toEqual(['hau', 'grand-divan']);
  expect(own('ruritania')).not.toContain('hau');
  const titleIn = (country: string) =>
    indicatorView(corpus, got(corpus.countries, country), got(corpus.indicators, 'seats-held')).title;
  expect(titleIn('tamazur')).toBe('Seats held in the Grand Divan');
  expect(titleIn('ruritania')).toBe('Seats held in the Diet');
  expect(titleIn('borolania')).toBe('Seats held in the lower house');
});

test('a page opens with the conclusion of each mission that stands, and our translation of it', () => {
  expect(
    electionView(corpus, general).headlines.map(({ language, translation, report }) => [
      language,
      report,
      translation,
    ]),
  ).toEqual([
    ['fr', 'final report of UO', 'Both rounds were open, and the second more orderly than the first.'],
    [
      'ar',
      'citizen account of DL',
      'Ms Tiziri Amzian, head of the mission, said: “Citizens entered all polling stations but in three oases.”',
    ],
  ]);
});

test('numbers that were read by hand are told of once, with their reason', () => {
  const rating = electionView(corpus, general)
    .reports.flatMap(({ sections }) => sections.flatMap(({ excerpts }) => excerpts))
    .find(({ id }) => id === 'league-rating');
  expect(rating?.byHand.map(plainText)).toEqual([
    'We read “\u2067٨٤ بالمائة\u2069” and “\u2067٩١ بالمائة\u2069” by hand: the report is in Arabic.',
  ]);
});

describe('silence', () => {
  test('of one mission is not that of the election', () => {
    // The league did not observe the media; the Union, which did, has no section on them.
    expect(general.cells.get('media')).toEqual({ state: 'no-section' });
    expect(general.cells.get('counting-and-tabulation')?.state).toBe('reported');
    // The Union speaks of it, and is not quoted yet.
    expect(topicView(corpus, tamazur, got(corpus.topics, 'media')).elections[1]?.silence).toBe(
      'No section: the preliminary declaration of UO and the final report of UO have no passage on this topic. Not observed systematically: the mission did not observe this, and the citizen account of DL says nothing of it. The final report of EW of 20 December 2019 is known and not in this collection.',
    );
  });

  const silences = silencesOf(corpus);
  const find = (query: string, observer: readonly string[]) =>
    silencesFor(silences, query.split(' '), { ...eachFacet(() => []), observer }, '/').map(
      ({ title, reason }) => `${title}: ${reason}`,
    );

  test('is found among what an observer says', () => {
    const administration = 'election administration 2019 tamazur';
    expect(find(administration, [])).toEqual([]);
    expect(find(administration, ['dune-league'])).toEqual([
      'Election administration, Tamazur 2019 general: No section: the citizen account of DL has no passage on this topic.',
    ]);
    expect(find(administration, ['union-of-oases'])).toEqual([]);
    expect(find(administration, ['dune-league', 'union-of-oases'])).toEqual([]);
    expect(find('media 2019 tamazur', ['dune-league'])).toHaveLength(1);
    expect(find('media 2019 tamazur', ['election-watch'])).toEqual([]);
  });
});

test('what is known and not here says whose it is', () => {
  expect(compareView(corpus, tamazur).known).toEqual([
    'Reports on the elections here that are known and not in this collection: final report of UO (2016), final report of EW (2019) and preliminary declaration of UO (2022).',
  ]);
  expect(compareView(corpus, got(corpus.countries, 'borolania')).known.join(' ')).not.toContain(' of EW');
});

test('who observed is said of all observers, not of one and its partners', () => {
  expect(homeView(corpus).lead).toMatch(
    /^The Election Watch of the Seven Rivers \(EW\) and 3 other organisations send observers /,
  );
});

test('titles in other languages stand with our translation: in the list of reports, feeds and citations', () => {
  const [, , own] = reportsView(corpus, site).countries.filter(({ id }) => id !== 'borolania');
  expect(own?.reports.map(({ name }) => plainText(name))).toEqual([
    '2016: Un scrutin calme sous les palmes [in our translation: A Calm Vote under the Palms]',
    '2019: Déclaration préliminaire [in our translation: Preliminary Declaration]',
    '2020: Rapport final [in our translation: Final Report]',
    '2019: \u2067تقرير الرابطة عن جولتي الانتخابات\u2069 [in our translation: The League’s Report on the Two Rounds of the Elections]',
    '2022: \u2067الديوان الكبير ينتخب من جديد\u2069 [in our translation: The Grand Divan Is Elected Anew]',
  ]);
  expect(own?.reports[0]?.name).toContainEqual({ words: 'Un scrutin calme sous les palmes', language: 'fr' });
  const xml = atom(
    feed([...corpus.elections.values()], 'Tamazur', '/tamazur/', reportEntries(general)),
    site,
  );
  expect(xml).toContain('Rapport final [in our translation: Final Report]. 6 passages and 7 figures.');
});

test('programs are told of which mission a report is', () => {
  expect(reportGraph(corpus, general, site)[0]).toMatchObject({
    author: [{ name: 'Union of the Oases' }],
    sourceOrganization: {
      '@type': 'Organization',
      name: 'Election observation mission of UO, Tamazur 2019',
      parentOrganization: [{ '@type': 'Organization', name: 'Union of the Oases' }],
      foundingDate: '2019-09-10',
      dissolutionDate: '2019-11-05',
    },
  });
});

test('elections side by side have translations, and say which report was replaced', () => {
  const file = topicFile(corpus, tamazur, got(corpus.topics, 'overall-assessment'), site);
  expect(file.passages.map(({ language, replaced }) => [language, replaced])).toEqual([
    ['fr', null],
    ['fr', null],
    ['fr', 'Replaced by the final report of 20 January 2020, the mission’s later word.'],
    ['fr', null],
    ['ar', null],
    ['ar', null],
  ]);
  expect(file.passages[0]?.translation).toMatch(/^“The vote of 10 April 2016 was calm/);
});

test('a referendum is none of the elections that are compared', () => {
  const { choices } = compareView(corpus, got(corpus.countries, 'evallonia'));
  expect(choices.elections.filter(({ isReferendum }) => isReferendum).map(({ slug }) => slug)).toEqual([
    '2014-referendum',
  ]);
});
