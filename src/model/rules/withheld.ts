import { file, type Rules } from './rule.ts';

const withheld = (...entries: readonly string[]) => file('withheld.yml', ...entries);
const entry = (what: string) => `- { what: ${what}, since: 2026-12-01, why: The publisher asked for it. }`;

/** What the site does not show. */
export const withheldQuotations = {
  'withheld-unknown': {
    holds: 'What `withheld.yml` names is a report’s file or a passage of the collection.',
    why: 'A misspelt name would withhold nothing.',
    wrong: [withheld(entry('ruritania/2009-presidential/statment.md'))],
    right: [withheld(entry('ruritania/2009-presidential/statement.md'))],
    wayOut: 'Correct the name.',
  },
  'withheld-twice': {
    holds: '`withheld.yml` names each thing once.',
    why: 'Readers are told one day and one reason.',
    wrong: [withheld(entry('all'), entry('all'))],
    right: [withheld(entry('all'))],
    wayOut: 'Take one of the entries out.',
  },
} satisfies Rules;
