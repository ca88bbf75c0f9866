/** The tables of fields in the codebook, which authors read. In Markdown. */

/** What has fields. */
export const things = {
  report: 'Front matter of a report',
  review: 'Front matter of a report: a review from outside',
  excerpt: '`:::excerpt[…]{…}` in a report',
  election: '`election.yml`',
  office: '`election.yml`: an office of a general election',
  roundOfVote: '`election.yml`: a round after the first',
  mission: '`election.yml`: a mission',
  missionHead: '`election.yml`: who led the mission',
  country: '`country.yml`',
  entity: '`country.yml`: a party, outlet, person or the like',
  knownElection: '`known-reports.yml`: an election',
  knownMission: '`known-reports.yml`: a mission',
  knownReport: '`known-reports.yml`: a report',
  round: '`readings/round-1.yml`',
  reading: '`readings/round-1.yml`: the readings of a passage',
  judgement: '`readings/round-1.yml`: what a reader made of it',
  settled: '`readings/settled.yml`',
  settlement: '`readings/settled.yml`: what was decided of a passage',
  thread: 'Front matter of a thread',
  comparison: 'Front matter of a comparison',
  topic: '`topics.yml`',
  languageFile: '`languages/fr.yml` and the like',
  indicatorsFile: '`indicators.yml`',
  indicator: '`indicators.yml`: an indicator',
  dimension: '`indicators.yml`: a dimension',
  ownIndicators: '`indicators.yml` in the folder of a country',
  commitment: '`commitments.yml`',
  glossaryAddition: '`glossary.yml` in the folder of a country, where it adds to a shared entry',
  glossaryEntry: '`glossary.yml`, of all countries or in the folder of one',
  organisation: '`organisations.yml`',
  missionFormat: '`organisations.yml`: a format of missions',
  reportType: '`organisations.yml`: a kind of report',
  unclaimed: '`unclaimed-numbers.yml`',
  unprinted: '`unprinted.yml`',
  redirect: '`redirects.yml`',
  correction: '`corrections.yml`',
} as const;

export const columns = { field: 'field', needed: 'needed', what: 'what it holds' } as const;
export const needed = 'yes';
