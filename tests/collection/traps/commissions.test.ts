import { indicatorDefinition } from '../../../src/model/in-country.ts';
import { expect, test } from 'vitest';
import {
  byIndicator,
  corpus,
  figures,
  indicator,
  joinable,
  kazakhstan,
  note,
  reasons,
  silences,
  told,
  values,
} from './support.ts';

test('"TEC" is the district tier in 2007 and the regional one in 2011', () => {
  expect(joinable('election-commissions')).toEqual([
    '2007 16 regional – 2011 16 regional',
    '2007 205 district – 2011 207 district',
    '2019 232 territorial – 2021 232 territorial',
  ]);
  expect(joinable('women-commission-members').filter((pair) => pair.startsWith('2007'))).toEqual([
    '2007 3/7 cec members – 2011 2/7 cec members',
    '2007 26 regional members – 2011 30.4 regional members',
    '2007 43 district members – 2011 44.5 district members',
    '2007 3/7 cec members – 2019 3/7 cec members',
    '2007 3/7 cec members – 2021 2/7 cec members',
  ]);
  expect(values('tabulation-premises-observed')).toEqual(['2007 111 district', '2011 115 district']);
  expect(corpus.countries.get('kazakhstan')?.own.values.commission).toMatchObject({
    district: 'district commissions (TEC in 2007, DEC in 2011)',
  });
  expect(note('2007 commission-tiers')).toContain('TEC means the tier between region and precinct');
  expect(note('2011 commission-tiers')).toContain('TEC means the tier of the regions');
});

test('shares of commission members by party in 2007 are not one share for four parties in 2011', () => {
  const shares = values('commission-representation-share');
  expect(shares.filter((value) => value.startsWith('2011'))).toEqual([
    '2011 6 all four-parties central-commission',
  ]);
  expect(shares).toContain('2007 0.9 lower-level national-social-democratic');
  expect(joinable('commission-representation-share')).toEqual([]);
  expect(told('commission-representation-share')).toContain(
    '2011 gives one share for four parties together, of the members of all commissions; 2007 gives shares party by party, of lower-level commissions.',
  );
});

test('precincts, polling stations, special ones and those observed are four numbers', () => {
  expect(values('election-commissions').filter((value) => value.includes('not-stated'))).toEqual([
    '2007 9727 precinct not-stated',
    '2011 9725 precinct not-stated',
  ]);
  expect(
    byIndicator('polling-stations-total', 'special-polling-stations', 'polling-stations-observed'),
  ).toEqual({
    'polling-stations-total': ['2007 9727', '2011 9725'],
    'special-polling-stations': ['2011 some 525'],
    'polling-stations-observed': [
      '2007 over 1700 voting',
      '2007 141 counting',
      '2011 over 1445 voting',
      '2011 138 counting',
    ],
  });
  expect(joinable('polling-stations-observed')).toEqual([]);
  expect(note('2011 special-stations')).toContain('does not say whether the 525 are among the 9,725');
});

test('sixteen regional commissions called TEC do not grow to 232 called TEC', () => {
  expect(values('election-commissions').filter((value) => /territorial|regional/.test(value))).toEqual([
    '2007 16 regional',
    '2011 16 regional',
    '2019 232 territorial',
    '2021 232 territorial',
  ]);
  expect(reasons('election-commissions', '2011', '2019')).toContain(
    'The commissions of 2019 and 2021 have three tiers, those of 2007 and 2011 four.',
  );
  expect(values('election-administration-tiers')).toEqual(['2011 4', '2019 3', '2021 3']);
});

test('9,970 precincts leave out those abroad and 10,060 count them in', () => {
  const precincts = figures('election-commissions').filter(
    ({ dimensions }) => dimensions.get('commission') === 'precinct',
  );
  expect(precincts.filter(({ dimensions }) => !dimensions.has('abroad'))).toEqual([]);
  expect(values('election-commissions').filter((value) => /^20(19|21).*precinct/.test(value))).toEqual([
    '2019 9970 precinct excluded',
    '2019 65 precinct planned',
    '2021 10060 precinct included',
    '2021 66 precinct only',
  ]);
  expect(reasons('election-commissions', '2019', '2021')).toContain(
    '2019 (polling stations abroad not included) and 2021 (polling stations abroad included) do not rest on the same basis.',
  );
  expect(joinable('election-commissions').join()).not.toMatch(/9970|10060/);
  expect(indicatorDefinition(kazakhstan, indicator('election-commissions'))).toMatch(
    /without polling\s+stations abroad/,
  );
});

test('shares by party, by four parties together and by kind of nominator are not one breakdown', () => {
  expect(values('commission-nominators-share')).toEqual([
    '2021 66.2 commissioners political-parties central-commission',
    '2021 30.5 commissioners public-associations central-commission',
    '2021 3.3 commissioners higher-commissions central-commission',
  ]);
  expect(joinable('commission-representation-share')).toEqual([]);
  expect(silences('commission-representation-share')).toMatchObject({
    2019: 'no figure of this in the passages quoted',
    2021: 'no figure of this; see Commission members by who nominated them',
  });
  expect(indicatorDefinition(kazakhstan, indicator('commission-representation-share'))).toContain(
    'What makes them its representatives is not stated. It is not who belongs to a party',
  );
  expect(indicator('commission-nominators-share').definition).toContain('nor who belongs to a party');
});

test('seven members on all commissions is no flat line past the change of 2018', () => {
  expect(values('commission-members')).toEqual([
    '2007 7 all',
    '2011 7 all',
    '2019 7 all-but-precinct',
    '2019 5..7 precinct under-2000',
    '2019 7..11 precinct over-2000',
  ]);
  expect(joinable('commission-members')).toEqual(['2007 7 all – 2011 7 all']);
  expect(told('commission-members')).toEqual([
    'No value of 2011 counts the same thing as one of 2019.',
    'Since the amendments of 2018 precinct commissions have from 5 to 11 members; the seven of 2019 are those of all other commissions.',
  ]);
  expect(note('2019 commission-size')).toContain('holds apart from precinct commissions');
});
