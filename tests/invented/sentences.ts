import type { Assessment } from '../../src/model/excerpt.ts';
import type { Random } from './random.ts';
import { capital, rareWord } from './words.ts';

/** What sentences speak of. */
export interface Setting {
  readonly random: Random;
  /** Names that passages may print: parties, outlets, terms. */
  readonly names: readonly string[];
  /** The name of a topic in small letters. */
  readonly subject: string;
}

const who = [
  ...['Election commissions', 'Local authorities', 'Observers', 'Several interlocutors', 'Citizen observers'],
  ...[
    'Most contestants',
    'The courts',
    'Chairpersons',
    'Officials',
    'Journalists',
    'Candidates',
    'Campaign staff',
  ],
];
const how: Readonly<Record<Assessment, readonly string[]>> = {
  positive: [
    'openly published',
    'carefully checked',
    'promptly announced',
    'willingly explained',
    'fairly shared',
  ],
  neutral: ['kept', 'described', 'received', 'named', 'prepared', 'passed on', 'drew up', 'sent'],
  concern: [
    'withheld',
    'questioned',
    'lost sight of',
    'failed to explain',
    'delayed',
    'complained about',
    'removed',
  ],
  breach: ['unlawfully kept back', 'altered', 'refused to consider', 'ignored', 'prevented access to'],
};
const what = [
  ...[
    'the lists',
    'the protocols',
    'the decisions on complaints',
    'the schedule of meetings',
    'the instructions',
  ],
  ...['the accounts of the campaign', 'the boundaries of districts', 'the minutes of sessions', 'the seals'],
];
const where = [
  ...[
    'in rural districts',
    'before the vote',
    'after the polls closed',
    'in the days that followed',
    'on appeal',
  ],
  ...[
    'in the presence of observers',
    'without giving a reason',
    'in most places visited',
    'throughout the campaign',
  ],
];
const judged: Readonly<Record<Assessment, readonly string[]>> = {
  positive: ['which added to confidence', 'which the mission welcomes', 'as was good practice'],
  neutral: ['as the law provides', 'as in earlier years', 'by the account of the commission'],
  concern: ['which reduced trust', 'which left voters uninformed', 'which weakened the process'],
  breach: ['contrary to the law', 'which is at odds with the standards that the state accepted'],
};

/** A sentence without a figure: who did what to what, where, and how the report judges it. Words grow rarer with chance. */
export function sentence({ random, names, subject }: Setting, assessment: Assessment): string {
  const actor =
    random.chance(0.3) && names.length > 0 ? `${random.pick(names)} of ${place(random)}` : random.pick(who);
  const object = random.chance(0.5)
    ? `${random.pick(what)} of the ${rareWord(random)} kind`
    : random.pick(what);
  const circumstance = random.chance(0.4) ? `in ${place(random)}` : random.pick(where);
  return random.pick([
    `${capital(actor)} ${random.pick(how[assessment])} ${object} ${circumstance}, ${random.pick(judged[assessment])}.`,
    `With regard to ${subject}, ${actor.replace(/^(?:The|[A-Z][a-z]+ (?=[a-z]))/, (start) => start.toLowerCase())} ${random.pick(how[assessment])} ${object}, ${random.pick(judged[assessment])}.`,
    `${capital(circumstance)}, ${rareWord(random)} and ${rareWord(random)} matters of ${subject} were settled, ${random.pick(judged[assessment])}.`,
  ]);
}

/** A place that no map shows. */
export function place(random: Random): string {
  return capital(rareWord(random));
}
