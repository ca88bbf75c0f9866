import { body, excerpt, fields, file, report, type Rules } from './rule.ts';

const under = (heading: string, topics = '') =>
  body(
    report,
    `## ${heading}`,
    '',
    `:::excerpt[Queues were short]{#queues assessment="positive"${topics}}`,
    '> Queues were short.',
    ':::',
  );

/** Topics of excerpts, and silence. */
export const topics = {
  'heading-unclaimed': {
    holds:
      'Every heading belongs to a topic: in English by `topics.yml`, else by the file of the language in `languages/`.',
    why: 'The heading decides which topic an excerpt is about.',
    wrong: [under('Polling', ' topics="voting"')],
    right: [under('Voting', ' topics="voting"')],
    wayOut: 'Add the heading as printed to the `headings` of its topic.',
  },
  'heading-without-language': {
    holds: 'In a report whose language has no file of headings, every excerpt names its topic.',
    why: 'Headings of one language say nothing of those of another, and the excerpt would be about nothing.',
    wrong: [under('Le scrutin'), fields(report, 'language: fr')],
    right: [
      under('Le scrutin'),
      fields(report, 'language: fr'),
      file('languages/fr.yml', 'headings: { voting: [Le scrutin] }'),
    ],
    wayOut:
      'Add `topics="…"` with the topic that the passage is about, or list the headings of the language in a file of `languages/`.',
  },
  'heading-ambiguous': {
    holds: 'Under a heading that several topics claim, every excerpt names its topic.',
    why: 'Otherwise it would be found under a topic that it is not about.',
    wrong: [under('Election Day'), fields(report, 'absent: { voter-registration: no-section }')],
    right: [under('Election Day', ' topics="voting"')],
    wayOut: 'Add `topics="…"` with the topic that the passage is about.',
  },
  'topic-unknown': {
    holds: 'Every topic that a file names is in `topics.yml`.',
    why: 'The passage would be missing under the topic that was meant.',
    wrong: [
      excerpt(
        ':::excerpt[Queues were short]{#queues assessment="positive" topics="votng"}',
        '> Queues were short.',
        ':::',
      ),
    ],
    right: [
      excerpt(
        ':::excerpt[Queues were short]{#queues assessment="positive" topics="voting"}',
        '> Queues were short.',
        ':::',
      ),
    ],
    wayOut: 'Correct the id; `topics.yml` lists them.',
  },
  'state-missing': {
    holds: 'Every topic of every report has an excerpt, or stands under `absent` with a reason.',
    why: 'Readers must be able to tell “the report says nothing” from “nobody has looked”.',
    wrong: [fields(report, 'absent: { counting: no-section }')],
    right: [fields(report, 'absent: { counting: no-section, voter-registration: no-section }')],
    wayOut: 'Add an excerpt, or the topic under `absent` with the reason that holds.',
  },
  'state-contradicted': {
    holds: 'No topic that has an excerpt stands under `absent`.',
    why: 'A page would say that the report is silent, above a passage of it.',
    wrong: [
      fields(report, 'absent: { voting: no-section, counting: no-section, voter-registration: no-section }'),
    ],
    right: [fields(report, 'absent: { counting: no-section, voter-registration: no-section }')],
    wayOut: 'Take the topic out of `absent`, or correct the topic of the excerpt.',
  },
} satisfies Rules;
