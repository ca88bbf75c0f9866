import { describe, expect, test } from 'vitest';
import { leftOut } from './weight.ts';

const words = (finding: string, quotation: string, language = 'en') =>
  leftOut(finding, quotation, language).map((left) => left.words);

describe('a word that limits a passage or says whose it is, and that the finding leaves out, is found', () => {
  test.each([
    ['Parties felt pressure', 'Some parties felt pressure.', 'Some'],
    ['Courts dismissed complaints', 'Courts dismissed most complaints.', 'most'],
    ['The commission worked openly', 'In general, the commission worked openly.', 'In general'],
    ['Abuse of state resources was noted', 'The potential abuse of state resources was noted.', 'potential'],
    ['Members were knowledgeable', 'Members appeared knowledgeable.', 'appeared'],
    ['Students were forced to vote', 'Students were reportedly forced to vote.', 'reportedly'],
    [
      'The election was well administered',
      'The technical aspects of the election were well administered.',
      'technical',
    ],
    [
      'Some 20 organisations were inspected',
      'The mission was made aware of some 20 organisations being inspected.',
      'was made aware of',
    ],
    ['Turnout grew in all regions', 'According to the CEC, turnout grew in all regions.', 'According to'],
    ['Trust in the courts is low', 'Interlocutors said that trust in the courts is low.', 'Interlocutors'],
    ['Voters were added', 'The CEC informed the mission that voters were added.', 'CEC informed'],
    ['A fee of 40 euros', 'There was a fee of at least 40 euros.', 'at least 40'],
    ['All stations opened on time', 'Almost all stations opened on time.', 'Almost'],
  ])('“%s” of “%s”', (finding, quotation, expected) => {
    expect(words(finding, quotation)).toEqual([expected]);
  });
});

describe('what the finding says in its own way is not', () => {
  test.each([
    ['Several parties felt pressure', 'Some parties felt pressure.'],
    ['By the commission’s account turnout grew', 'According to the CEC, turnout grew.'],
    ['Those the mission spoke to trust no court', 'Interlocutors trust no court.'],
    ['Students are said to have been forced to vote', 'Students were reportedly forced to vote.'],
    ['A fee of over 40 euros', 'There was a fee of at least 40 euros.'],
  ])('“%s” of “%s”', (finding, quotation) => {
    expect(words(finding, quotation)).toEqual([]);
  });
});

test('neither is what stands elsewhere, gives leave, or is in another language', () => {
  expect(words('Citizens may vote abroad', 'Citizens may vote abroad.')).toEqual([]);
  expect(words('Citizens vote abroad', 'Citizens may vote abroad.')).toEqual([]);
  expect(words('Voting was calm', 'Voting was calm. Some parties complained about posters.')).toEqual([]);
  expect(words('Voting was calm', 'Voting was calm, with long queues of voters in some towns.')).toEqual([]);
  expect(words('Parteien klagten', 'Some Parteien klagten.', 'de')).toEqual([]);
});
