import type { Reason, Rule } from '../../site/comparability.ts';

/** A rule where it holds for several pairs, which follow it; and in the few words of a small chart. */
const rules: Readonly<Record<Exclude<Rule, 'break'>, { readonly several: string; readonly brief: string }>> =
  {
    unlike: { several: 'These do not count the same', brief: 'different bases' },
    words: {
      several: 'A fraction in words is not joined to a number',
      brief: 'words and numbers',
    },
    kinds: {
      several: 'Elections of different kinds are kept apart here',
      brief: 'different kinds of election',
    },
    missions: {
      several: 'The missions did not observe election day in the same way',
      brief: 'different kinds of mission',
    },
    silent: { several: 'These lie between without a value', brief: 'an election between has no value' },
    missing: {
      several: 'These were observed too, between the values, and are not in this collection',
      brief: 'elections between are not in this collection',
    },
  };

/**
 * Reasons as sentences, each rule once: where it holds for one pair in the pair's own sentence, where it holds for
 * several with all of them behind it. A break is a sentence of its own.
 */
export function notesOf(reasons: readonly Reason[]): string[] {
  const notes = [...Map.groupBy(reasons, ({ rule }) => rule)].flatMap(([rule, own]) => {
    const pairs = [...new Set(own.map(({ pair }) => pair))];
    if (rule === 'break' || pairs.length === 1) return own.map(({ sentence }) => sentence);
    return [`${rules[rule].several}: ${pairs.join(pairs.some((pair) => pair.includes(' ')) ? '; ' : ', ')}.`];
  });
  return [...new Set(notes)];
}

/** Reasons in one line, for a small chart whose page says them in full. */
export function briefly(reasons: readonly Reason[]): string {
  const brief = reasons.map(({ rule }) =>
    rule === 'break' ? 'a break in what is counted' : rules[rule].brief,
  );
  return [...new Set(brief)].join('; ');
}
