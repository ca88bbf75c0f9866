/** Whose words are whose, and on what terms they may be used. */
import { listed } from '../format.ts';
import { locale } from '../language.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';

/** At the foot of every page. @param holders who holds the rights in the reports, as they ask to be named */
export function quotations(holders: readonly string[]): string {
  return `Quotations are © ${owners(holders)}, who are acknowledged as their source; each is verbatim and links to its place.`;
}

function owners(holders: readonly string[]): string {
  if (holders.length === 0) return 'the organisations that issued the reports';
  return `${listed(holders)} and ${holders.length === 1 ? 'its' : 'their'} partners in the missions`;
}

/** At the foot of every page. @param bodies those that readers may take our words for: "the Watch" */
export function ownWords(bodies: readonly string[]): string {
  return `Findings, notes and data are ours. They say what reports say; they are not the position ${nobodys(bodies)}.`;
}

/** "of the Watch or of any state". */
export function nobodys(bodies: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(
    [...bodies, 'any state'].map((body) => `of ${body}`),
  );
}

/** The terms of use of quotations; what they are about is a slot without a link. */
export function termsOfQuotations(holders: readonly string[]): Sentence {
  const subject = slot('what', 'Quotations');
  if (holders.length === 0)
    return sentence`${subject} are © the organisations that issued the reports. They are quoted with acknowledgement of these as the source; to reuse them, acknowledge them too.`;
  const pronoun = holders.length === 1 ? 'it' : 'them';
  return sentence`${subject} are © ${listed(holders)} and the organisations that issued the reports with ${pronoun}. They are quoted with acknowledgement of ${listed(holders)} as the source; to reuse them, acknowledge ${pronoun} too.`;
}

/**
 * In which language alone reports are official; empty where none is.
 * @param languages as BCP 47 tags, each with the holders whose reports it is of; without any it is that of all reports
 */
export function official(
  languages: readonly { readonly language: string; readonly holders: readonly string[] }[],
): string {
  const names = new Intl.DisplayNames([locale], { type: 'language' });
  return languages
    .map(({ language, holders }) => {
      const whose = holders.length === 0 ? '' : ` of ${listed(holders)}`;
      return `The ${names.of(language) ?? language} version of a report${whose} is the only official document.`;
    })
    .join(' ');
}
