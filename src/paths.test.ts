import { expect, test } from 'vitest';
import { absolute, at, paths } from './paths.ts';

test('every address begins at the base and ends with a slash, a fragment or a file', () => {
  const addresses = [
    paths.home(),
    paths.topics(),
    paths.indicators(),
    paths.commitments(),
    paths.commitment('copenhagen-7-5'),
    paths.glossary(),
    paths.glossaryEntry('cec'),
    paths.glossaryName('ruritania', 'red-party'),
    paths.method(),
    paths.rules(),
    paths.rule('excerpt-id'),
    paths.about(),
    paths.data(),
    paths.search(),
    paths.country('ruritania'),
    paths.election('ruritania/2011-presidential'),
    paths.excerpt('ruritania/2011-presidential', 'register-growth'),
    paths.topic('ruritania', 'voting'),
    paths.topicElection('ruritania', 'voting', '2011-presidential'),
    paths.indicator('ruritania', 'turnout'),
    paths.embedIndicators('ruritania'),
    paths.embedIndicator('ruritania', 'turnout'),
    paths.embedPassages('ruritania/2011-presidential'),
    paths.embedPassage('ruritania/2011-presidential', 'register-growth'),
    paths.oEmbed(paths.indicator('ruritania', 'turnout')),
    paths.thread('ruritania', 'open-count'),
    paths.download('figures.json'),
    paths.compare('ruritania'),
  ];
  expect(addresses).toEqual([
    '/',
    '/topics/',
    '/indicators/',
    '/commitments/',
    '/commitments/copenhagen-7-5/',
    '/glossary/',
    '/glossary/#cec',
    '/glossary/#ruritania-red-party',
    '/method/',
    '/method/rules/',
    '/method/rules/#excerpt-id',
    '/about/',
    '/data/',
    '/search/',
    '/ruritania/',
    '/ruritania/2011-presidential/',
    '/ruritania/2011-presidential/#register-growth',
    '/ruritania/topics/voting/',
    '/ruritania/topics/voting/#2011-presidential',
    '/ruritania/indicators/turnout/',
    '/embed/ruritania/indicators/',
    '/embed/ruritania/indicators/#turnout',
    '/embed/ruritania/2011-presidential/',
    '/embed/ruritania/2011-presidential/#register-growth',
    '/ruritania/indicators/turnout/oembed.json',
    '/ruritania/threads/open-count/',
    '/data/figures.json',
    '/ruritania/compare/',
  ]);
});

test('a query is encoded', () => {
  expect(paths.search('ballots & “boxes”?')).toBe('/search/?q=ballots%20%26%20%E2%80%9Cboxes%E2%80%9D%3F');
  expect(paths.search('')).toBe('/search/');
});

test('the address of a comparison names elections and topics, those that are chosen', () => {
  const elections = ['2007-parliamentary', '2011-presidential'];
  expect(paths.compare('ruritania', elections, ['voting', 'results'])).toBe(
    '/ruritania/compare/?elections=2007-parliamentary,2011-presidential&topics=voting,results',
  );
  expect(paths.compare('ruritania', [], ['voting'])).toBe('/ruritania/compare/?topics=voting');
});

test('an address may be given with its host', () => {
  expect(absolute(paths.excerpt('ruritania/2011-presidential', 'a'), 'https://observed.example')).toBe(
    'https://observed.example/ruritania/2011-presidential/#a',
  );
  expect(at('data/')).toBe('/data/');
});
