import type { Answer } from '../model/answer.ts';
import { alikeIndicators } from './alike-indicators.ts';
import type { Drafts } from './drafts.ts';
import { weightLeftOut } from './own-words/weight.ts';
import { readOnceIn } from './resolve-readings.ts';
import { resolve } from './resolve.ts';
import { unclaimedNumbers } from './unclaimed-numbers.ts';

/**
 * What `npm run suggest` prints, line by line.
 * @param root the path of the content folder, before every place
 */
export function suggestions(drafts: Drafts, root: string): string[] {
  return [
    ...numbersLeft(drafts, root),
    ...weightLeft(drafts, root),
    ...reasonsGiven(drafts, root),
    ...readOnce(drafts, root),
    ...alike(drafts, root),
  ];
}

/** Indicators that may say what another does: one of the two, or `beside` with what tells them apart. */
function alike(drafts: Drafts, root: string): string[] {
  const found = alikeIndicators(drafts.indicators).map(({ indicator, other }) => {
    const file = indicator.country === undefined ? 'indicators.yml' : `${indicator.country}/indicators.yml`;
    return `${root}${file}  \`${indicator.id}\` may say what \`${other.id}\` does: use that one, or name it under \`beside\``;
  });
  return [...found, `${found.length} indicators that may say what another does`];
}

function numbersLeft(drafts: Drafts, root: string): string[] {
  const numbers = unclaimedNumbers(drafts);
  const open = numbers.filter(({ reason }) => reason === undefined);
  const reasons = [...new Set(numbers.flatMap(({ reason }) => reason ?? []))];
  return [
    ...open.map(({ path, line, excerpt, footnote, context }) => {
      const where = footnote === undefined ? excerpt : `${excerpt}, footnote ${footnote}`;
      return `${root}${path}:${line}  ${where}  … ${oneLine(context)} …`;
    }),
    `${open.length} numbers without a figure or a reason`,
    ...reasons.map((reason) => `${numbers.filter((number) => number.reason === reason).length}: ${reason}`),
  ];
}

function weightLeft({ reports }: Drafts, root: string): string[] {
  const open = reports.flatMap((report) =>
    report.excerpts.flatMap((excerpt) =>
      weightLeftOut(excerpt, report)
        .filter(({ answer }) => answer === undefined)
        .map(({ words, sentence }) => {
          const place = `${root}${report.path}:${excerpt.place.line}`;
          return `${place}  ${excerpt.id}  leaves out \`${words}\` of: ${oneLine(sentence)}`;
        }),
    ),
  );
  return [...open, `${open.length} words left out of findings that limit a passage or say whose it is`];
}

/** Every answer to a check of our own words, with its reason. */
function reasonsGiven({ reports, threads, comparisons }: Drafts, root: string): string[] {
  const lines = (path: string, what: string, field: string, answers: readonly Answer[]): string[] =>
    answers.map(({ words, reason }) => `${root}${path}  ${what}  ${field} \`${words}\`: ${reason}`);
  const given = [
    ...reports.flatMap(({ path, excerpts }) =>
      excerpts.flatMap(({ id, place, ownNumbers, ownWords, leavesOut }) => [
        ...lines(`${path}:${place.line}`, id, 'own-numbers', ownNumbers),
        ...lines(`${path}:${place.line}`, id, 'own-words', ownWords),
        ...lines(`${path}:${place.line}`, id, 'leaves-out', leavesOut),
      ]),
    ),
    ...[...threads.values()].flatMap(({ path, fields }) => [
      ...lines(path, fields.title, 'own-numbers', fields['own-numbers']),
      ...lines(path, fields.title, 'own-words', fields['own-words']),
    ]),
    ...comparisons.flatMap(({ path, topic, ownNumbers, ownWords }) => [
      ...lines(path, topic, 'own-numbers', ownNumbers),
      ...lines(path, topic, 'own-words', ownWords),
    ]),
  ];
  return [...given, `${given.length} answers beside our own words`];
}

function readOnce(drafts: Drafts, root: string): string[] {
  return readOnceIn(resolve(drafts)).map(
    ({ path, passages }) => `${root}${path}: ${passages} passages that only their author has read`,
  );
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
