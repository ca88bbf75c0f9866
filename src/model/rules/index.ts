import { accounts } from './accounts.ts';
import { corrections } from './corrections.ts';
import { excerpts } from './excerpts.ts';
import { facts } from './facts.ts';
import { fields } from './fields.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { footnotes } from './footnotes.ts';
import { ownWords } from './own-words.ts';
import { markup } from './markup.ts';
import { quotations } from './quotations.ts';
import { readings } from './readings.ts';
import { redirects } from './redirects.ts';
import type { Rule, Rules } from './rule.ts';
import { topics } from './topics.ts';
import { vocabulary } from './vocabulary.ts';
import { withheldQuotations } from './withheld.ts';

/** Every rule that content/ is held to, by subject, in the order in which an author would want to read of them. */
export const rulesBySubject = {
  files,
  fields,
  facts,
  vocabulary,
  excerpts,
  markup,
  quotations,
  footnotes,
  figures,
  topics,
  accounts,
  ownWords,
  redirects,
  corrections,
  withheldQuotations,
  readings,
} as const satisfies Readonly<Record<string, Rules>>;

/** What the rules of one file are about. */
export type RuleSubject = keyof typeof rulesBySubject;

type IdOf<Subjects> = Subjects extends Rules ? keyof Subjects & string : never;

/** The id of a rule. It is permanent: problems print it, and it is an address on the site. */
export type RuleId = IdOf<(typeof rulesBySubject)[RuleSubject]>;

/** Every rule with its id and its subject. */
export const rules: readonly (Rule & { readonly id: RuleId; readonly subject: RuleSubject })[] =
  Object.entries(rulesBySubject).flatMap(([subject, own]) =>
    Object.entries<Rule>(own).map(([id, rule]) => ({
      id: id as RuleId,
      subject: subject as RuleSubject,
      ...rule,
    })),
  );
