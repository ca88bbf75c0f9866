/** The words of readers for what reports say in words of their own: what searching knows of everyday English. */

/** Everyday words, and what reports print where a reader who types one of them finds the answer. */
export interface PlainWord {
  /** Words that readers type, with spaces between them. */
  readonly typed: string;
  /** What reports print for it, as words are compared; `*` stands for any ending. */
  readonly printed: readonly string[];
}

/**
 * From the reader's words to the reports', never back: who types the reports' own words finds those. A report's word
 * stands under every everyday word whose search would be answered by it, and under no other.
 */
export const plainWords: readonly PlainWord[] = [
  // How elections are stolen.
  {
    typed:
      'rigged rigging rig rigs cheat cheating cheated fraud fraudulent steal stealing stolen fake faked tampering tampered',
    printed: [
      'ballot box stuffing',
      'ballot stuffing',
      'falsif*',
      'identical signatures',
      'multiple voting',
      'group voting',
      'proxy voting',
      'manipulat*',
      'serious irregularities',
      'irregularities',
      'stacks of ballots',
      'fraud*',
      'pre marked ballots',
    ],
  },
  { typed: 'stuffed stuffing', printed: ['stacks of ballots', 'clumps of ballots'] },
  {
    typed: 'bribery bribe bribes bribed bribing buying bought vote handouts giveaways',
    printed: [
      'brib*',
      'inducement*',
      'material incentive*',
      'gift*',
      'gifts',
      'charity',
      'charitable',
      'in exchange for votes',
    ],
  },
  {
    typed: 'kickbacks graft embezzlement',
    printed: ['corrupt*', 'brib*', 'conflict of interest', 'conflicts of interest'],
  },
  {
    typed: 'carousel double repeat',
    printed: [
      'multiple voting',
      'vote more than once',
      'voting more than once',
      'voted more than once',
      'multiple electronic votes',
    ],
  },
  {
    typed: 'dead ghost phantom bogus inflated',
    printed: [
      'duplicate*',
      'multiple entries',
      'deceased',
      'accuracy of voter lists',
      'accuracy of the voter lists',
      'inaccura*',
    ],
  },
  { typed: 'family', printed: ['group voting'] },

  // When and how an election is called.
  {
    typed: 'snap premature',
    printed: [
      'early election*',
      'early * election*',
      'early presidential',
      'early parliamentary',
      'elections early',
      'pre term',
      'ahead of schedule',
      'ahead of time',
    ],
  },
  {
    typed: 'calendar timetable',
    printed: ['election date', 'early election*', 'deadline*', 'timeframe*', 'timeline*'],
  },
  { typed: 'runoff run-off', printed: ['second round', 'two round'] },
  {
    typed: 'gerrymandering gerrymandered boundaries',
    printed: ['boundar*', 'delimitation', 'delineation', 'constituenc*'],
  },
  {
    typed: 'dictator dictatorship strongman autocrat autocracy one-party',
    printed: ['dominan*', 'ruling party', 'lack of pluralism', 'political pluralism'],
  },

  // Money.
  {
    typed: 'spending spend spends spent budget budgets',
    printed: [
      'campaign spending',
      'campaign expenditure*',
      'expenditure*',
      'campaign fund*',
      'campaign finance',
      'campaign expenses',
      'expenses',
    ],
  },
  {
    typed: 'money cash funding donors donor financing finances',
    printed: [
      'campaign fund*',
      'campaign finance',
      'donation*',
      'contribut* to campaign*',
      'expenditure*',
      'public funds',
      'state funding',
      'public funding',
      'charity',
    ],
  },
  { typed: 'fee fees', printed: ['deposit*'] },

  // Pressure, police and courts.
  {
    typed: 'crackdown repression repress repressive suppression suppressed clampdown',
    printed: [
      'detention*',
      'detain*',
      'arrest*',
      'dispers*',
      'police',
      'tax investigation*',
      'tax audit*',
      'intimidat*',
      'harass*',
      'pressure on',
      'persecut*',
      'fined',
      'imprison*',
      'hindered',
      'obstruct*',
      'restricted space',
      'suspend*',
    ],
  },
  {
    typed: 'jail jailed jailing prison',
    printed: ['imprison*', 'detention*', 'detain*', 'arrest*', 'deprivation of liberty', 'custod*'],
  },
  { typed: 'arrested arrests', printed: ['detention*', 'detain*', 'administrative arrest'] },
  { typed: 'cops policing', printed: ['police', 'law enforcement'] },
  {
    typed: 'protest protests protesters rally rallies demonstrators demonstration demonstrations',
    printed: [
      'peaceful assembl*',
      'freedom of assembly',
      'public assembl*',
      'public gathering*',
      'gatherings',
      'public events',
      'unauthorised assembl*',
      'unauthorized assembl*',
      'demonstrations',
      'protest*',
    ],
  },
  {
    typed: 'threat threats threatened bullying bullied coerced coercion forced forcing blackmail',
    printed: ['intimidat*', 'pressure*', 'pressuris*', 'harass*', 'coerc*', 'undue influence', 'obliged to'],
  },
  {
    typed: 'inspection inspections inspectors raid raids raided',
    printed: ['tax investigation*', 'investigation*', 'tax audit*', 'inspect*', 'tax authorit*', 'searches'],
  },
  { typed: 'taxes taxman', printed: ['tax investigation*', 'tax authorit*', 'tax declaration*'] },
  {
    typed: 'sue sued lawsuit lawsuits sues litigation',
    printed: ['civil damages', 'defamation', 'complaint*', 'appeal*', 'civil suit*', 'lawsuit*'],
  },
  {
    typed: 'penalty penalties punished punishment fines fine',
    printed: ['fined', 'sanction*', 'administrative offence*', 'penalt*', 'imprison*'],
  },
  { typed: 'judges judge judiciary', printed: ['court', 'courts', 'supreme court', 'judicia*'] },
  { typed: 'contested disputed', printed: ['appeal*', 'complaint*', 'recount*'] },

  // Who may stand, and who may not.
  {
    typed: 'banned ban barred excluded disqualified disqualification',
    printed: [
      'deregist*',
      'denied registration',
      'refused registration',
      'refused to register',
      'not registered',
      'registration was refused',
      'rejected',
      'denied',
      'undue limits',
      'ineligib*',
      'deprived',
    ],
  },
  {
    typed: 'thrown kicked struck removed disqualify',
    printed: [
      'deregist*',
      'de regist*',
      'cancel* the registration',
      'registration cancelled',
      'refused registration',
      'refused to register',
      'denied registration',
      'rejected',
    ],
  },
  {
    typed: 'mp mps lawmaker lawmakers parliamentarian parliamentarians',
    printed: ['deput*', 'members of parliament', 'member of parliament', 'mandate*'],
  },
  {
    typed: 'switch switches switching defect defects defector defectors changes leaves',
    printed: [
      'imperative mandate',
      'lose their mandate*',
      'lose their seat*',
      'loss of mandate',
      'ownership of parliamentary mandates',
      'expelled from the party',
      'ejected from the party',
      'resign from',
    ],
  },
  { typed: 'run running', printed: ['stand for', 'candidacy', 'self nominat*', 'nominat*'] },
  {
    typed: 'petition petitions',
    printed: [
      'support signatures',
      'supporting signatures',
      'signatures in support',
      'signature collection',
      'collect signatures',
      'signatures',
    ],
  },
  { typed: 'independents', printed: ['self nominat*', 'independent candidate*'] },
  {
    typed: 'opponents opponent challenger challengers rivals',
    printed: ['opposition', 'other candidates', 'contestants'],
  },

  // Media.
  {
    typed: 'gag gagged muzzled silenced',
    printed: ['censor*', 'self censorship', 'defamation', 'blocked', 'restrictive media', 'closure*'],
  },
  { typed: 'libel slander', printed: ['defamation', 'insult', 'honour and dignity', 'honor and dignity'] },
  {
    typed: 'shutdown shutdowns blackout outage',
    printed: [
      'slow down*',
      'slowdown*',
      'blocked',
      'blocking',
      'internet access',
      'access to websites',
      'interrupt*',
      'limited internet',
    ],
  },
  {
    typed: 'reporters reporter press newspapers',
    printed: ['journalist*', 'print media', 'newspaper*', 'media outlets'],
  },
  {
    typed: 'propaganda biased unfair slanted one-sided',
    printed: [
      'bias*',
      'favour*',
      'favor*',
      'unequal',
      'disproportionate*',
      'level playing field',
      'equal conditions',
      'positive or neutral',
      'praise*',
    ],
  },
  { typed: 'tv', printed: ['television', 'broadcaster*', 'tv'] },
  {
    typed: 'facebook telegram twitter instagram youtube',
    printed: ['social media', 'social network*', 'online'],
  },
  { typed: 'ads ad adverts commercials', printed: ['advertis*', 'paid airtime', 'billboard*'] },
  { typed: 'polls polling pollsters', printed: ['opinion poll*'] },

  // Voting and counting.
  {
    typed: 'hacking hacked hackers machines machine computers computerised digital',
    printed: ['electronic voting', 'e voting', 'evoting', 'electronic', 'online voting'],
  },
  { typed: 'apathy attendance voted', printed: ['turnout', 'high attendance'] },
  {
    typed: 'winner winners win won landslide victory',
    printed: [
      'election results',
      'final results',
      'preliminary results',
      'results of the election',
      'results by polling station',
    ],
  },
  {
    typed: 'opaque secretive',
    printed: [
      'not transparent*',
      'lack of transparency',
      'lacked transparency',
      'did not publish',
      'not published',
    ],
  },
  {
    typed: 'counting-fraud miscount miscounted',
    printed: ['did not reconcile', 'reconcil*', 'protocol*', 'count was assessed', 'counting'],
  },
  {
    typed: 'overseas expats expatriates diaspora emigrants',
    printed: ['abroad', 'out of country', 'consulate*', 'diplomatic'],
  },
  { typed: 'soldiers soldier army troops', printed: ['military', 'conscript*'] },
  {
    typed: 'inmates convicts convicted prisoners',
    printed: ['prison*', 'detention centres', 'detention centers', 'serving a sentence', 'convict*'],
  },
  {
    typed: 'wheelchair disabled blind accessibility handicapped',
    printed: ['disabilit*', 'access for voters', 'ramp*', 'independent access', 'reduced mobility'],
  },
  {
    typed: 'covid coronavirus virus masks lockdown',
    printed: ['covid*', 'pandemic', 'protective equipment', 'health', 'sanitary'],
  },

  // Who watches, and who takes part.
  {
    typed: 'prevented kept obstructed hindered',
    printed: [
      'observers restricted',
      'restricted in their observation',
      'restrict* observ*',
      'limited view',
      'clear view',
      'from a distance',
      'large distance',
      'close enough',
      'denied access',
      'refused access',
      'not allowed to observe',
      'unable to observe',
      'could not observe',
      'asked to leave',
      'expelled',
    ],
  },
  {
    typed: 'ngo ngos activists activist charities',
    printed: [
      'civil society organisation*',
      'civil society organization*',
      'civil society',
      'non governmental',
      'citizen observer*',
      'domestic observer*',
      'ngo*',
      'public association*',
    ],
  },
  { typed: 'watchdog watchdogs monitors', printed: ['observer*', 'observation', 'observed'] },
  { typed: 'female females gender girls', printed: ['women', 'woman'] },
  { typed: 'young youths youngsters', printed: ['youth', 'students', 'student'] },
  { typed: 'ethnic ethnicity minority russians', printed: ['national minorit*', 'minorit*', 'ethnic*'] },
  {
    typed: 'teachers doctors employees workers staff',
    printed: [
      'public sector',
      'civil servants',
      'state employees',
      'budget sector',
      'students',
      'public employees',
      'medical',
    ],
  },
  {
    typed: 'officials governors mayors bureaucrats',
    printed: [
      'local authorities',
      'local executive bod*',
      'local administration*',
      'state officials',
      'public officials',
    ],
  },
  { typed: 'misuse misused', printed: ['state resources', 'administrative resources', 'abuse of'] },
];
