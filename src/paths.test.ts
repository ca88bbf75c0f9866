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
    paths.glossaryName('kazakhstan', 'nur-otan'),
    paths.method(),
    paths.about(),
    paths.data(),
    paths.search(),
    paths.country('kazakhstan'),
    paths.election('kazakhstan/2011-presidential'),
    paths.excerpt('kazakhstan/2011-presidential', 'register-growth'),
    paths.topic('kazakhstan', 'voting'),
    paths.topicElection('kazakhstan', 'voting', '2011-presidential'),
    paths.indicator('kazakhstan', 'turnout'),
    paths.embeds(),
    paths.embedIndicator('kazakhstan', 'turnout'),
    paths.embedPassage('kazakhstan/2011-presidential', 'register-growth'),
    paths.thread('kazakhstan', 'open-count'),
    paths.download('figures.json'),
    paths.compare('kazakhstan'),
  ];
  expect(addresses).toEqual([
    '/',
    '/topics/',
    '/indicators/',
    '/commitments/',
    '/commitments/copenhagen-7-5/',
    '/glossary/',
    '/glossary/#cec',
    '/glossary/#kazakhstan-nur-otan',
    '/method/',
    '/about/',
    '/data/',
    '/search/',
    '/kazakhstan/',
    '/kazakhstan/2011-presidential/',
    '/kazakhstan/2011-presidential/#register-growth',
    '/kazakhstan/topics/voting/',
    '/kazakhstan/topics/voting/#2011-presidential',
    '/kazakhstan/indicators/turnout/',
    '/embed/',
    '/embed/kazakhstan/indicators/turnout/',
    '/embed/kazakhstan/2011-presidential/register-growth/',
    '/kazakhstan/threads/open-count/',
    '/data/figures.json',
    '/kazakhstan/compare/',
  ]);
});

test('a query is encoded', () => {
  expect(paths.search('ballots & “boxes”?')).toBe('/search/?q=ballots%20%26%20%E2%80%9Cboxes%E2%80%9D%3F');
  expect(paths.search('')).toBe('/search/');
});

test('the address of a comparison names elections and topics, those that are chosen', () => {
  const elections = ['2007-parliamentary', '2011-presidential'];
  expect(paths.compare('kazakhstan', elections, ['voting', 'results'])).toBe(
    '/kazakhstan/compare/?elections=2007-parliamentary,2011-presidential&topics=voting,results',
  );
  expect(paths.compare('kazakhstan', [], ['voting'])).toBe('/kazakhstan/compare/?topics=voting');
});

test('an address may be given with its host', () => {
  expect(absolute(paths.excerpt('kazakhstan/2011-presidential', 'a'), 'https://observed.example')).toBe(
    'https://observed.example/kazakhstan/2011-presidential/#a',
  );
  expect(at('data/')).toBe('/data/');
});
