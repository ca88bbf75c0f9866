import { rules, rulesBySubject, type RuleId, type RuleSubject } from '../../model/rules/index.ts';
import type { Example, Piece } from '../../model/rules/rule.ts';
import { paths } from '../../paths.ts';
import type { Link } from '../../site/link.ts';
import * as words from '../../words/words.ts';

/** A text in which pieces of code stand. */
export type TextWithCode = readonly { readonly text: string; readonly code: boolean }[];

/** What the page of the rules shows, by subject. */
export type RulesView = readonly SubjectView[];

/** The rules on one subject; `href` is its place on the page. */
export interface SubjectView extends Link {
  readonly anchor: string;
  readonly rules: readonly RuleView[];
}

/** A rule with its examples; `href` is its permanent address. */
export interface RuleView {
  readonly id: RuleId;
  readonly href: string;
  readonly holds: TextWithCode;
  readonly why: TextWithCode;
  readonly wayOut: TextWithCode;
  readonly examples: readonly ExampleView[];
}

/** An example, and whether it is refused or accepted, in words. */
export interface ExampleView {
  readonly label: string;
  readonly pieces: readonly { readonly caption: string; readonly text: string }[];
}

/** Every rule, in the order of the catalogue. */
export function rulesView(): RulesView {
  return Object.keys(rulesBySubject).map((subject) => ({
    anchor: subject,
    href: `${paths.rules()}#${subject}`,
    label: words.rules.subjects[subject as RuleSubject],
    rules: rules
      .filter((rule) => rule.subject === subject)
      .map(({ id, holds, why, wayOut, wrong, right }) => ({
        id,
        href: paths.rule(id),
        holds: withCode(holds),
        why: withCode(why),
        wayOut: withCode(wayOut),
        examples: [example(words.rules.wrong, wrong), example(words.rules.right, right)],
      })),
  }));
}

function example(label: string, pieces: Example): ExampleView {
  return { label, pieces: pieces.map((piece) => ({ caption: caption(piece), text: piece.text })) };
}

function caption({ as, file, whenVerified, whenLocked, whenReleased }: Piece): string {
  if (whenReleased) return words.rules.pieceReleased(as, file);
  if (whenLocked) return words.rules.pieceLocked(as, file);
  return whenVerified ? words.rules.pieceBefore(as, file) : words.rules.piece(as, file);
}

/** Takes apart a text in which code stands between back-ticks. */
function withCode(text: string): TextWithCode {
  return text
    .split('`')
    .map((part, index) => ({ text: part, code: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
