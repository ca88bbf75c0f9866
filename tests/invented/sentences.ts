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
  ...['election commissions', 'local authorities', 'observers', 'several interlocutors', 'citizen observers'],
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
const things = [
  ...[
    'procedure',
    'deadline',
    'practice',
    'training',
    'agreement',
    'handbook',
    'budget',
    'quota',
    'debate',
    'inspection',
  ],
  ...[
    'hearing',
    'premises',
    'appointment',
    'ceremony',
    'survey',
    'archive',
    'transport',
    'translation',
    'seal',
  ],
];
const states: Readonly<Record<Assessment, readonly string[]>> = {
  positive: ['improved', 'made public', 'opened to observers', 'completed on time'],
  neutral: ['changed', 'moved', 'renewed', 'left as it was', 'discussed'],
  concern: ['abandoned', 'hidden', 'poorly explained', 'decided behind closed doors', 'late'],
  breach: ['denied', 'held against the rules', 'withdrawn without a decision', 'disregarded'],
};
const judged: Readonly<Record<Assessment, readonly string[]>> = {
  positive: ['which added to confidence', 'which the mission welcomes', 'as was good practice'],
  neutral: ['as the law provides', 'as in earlier years', 'by the account of the commission'],
  concern: ['which reduced trust', 'which left voters uninformed', 'which weakened the process'],
  breach: ['contrary to the law', 'which is at odds with the standards that the state accepted'],
};

/** A sentence without a figure: who did what to what, where, and how the report judges it. Words grow rarer with chance. */
export function sentence({ random, names, subject }: Setting, assessment: Assessment): string {
  const actor = random.chance(0.3) && names.length > 0 ? random.pick(names) : random.pick(who);
  const object = random.chance(0.5) ? `${random.pick(what)} of ${place(random)}` : random.pick(what);
  const circumstance = random.chance(0.4) ? `in ${place(random)} and ${place(random)}` : random.pick(where);
  const judgement = random.pick(judged[assessment]);
  return random.pick([
    `${capital(actor)} ${random.pick(how[assessment])} ${object} ${circumstance}, ${judgement}.`,
    `With regard to ${subject}, ${actor} ${random.pick(how[assessment])} ${object}, ${judgement}.`,
    `${capital(circumstance)}, ${rareWord(random)} and ${rareWord(random)} matters of ${subject} were settled, ${judgement}.`,
    `The ${rareWord(random)} ${random.pick(things)} of ${subject} was ${random.pick(states[assessment])} ${circumstance}.`,
  ]);
}

/** A place that no map shows. */
export function place(random: Random): string {
  return capital(rareWord(random));
}
