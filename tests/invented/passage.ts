import type { Assessment, FollowUp, Voice } from '../../src/model/excerpt.ts';
import type { Commitment } from '../../src/model/vocabulary.ts';
import { figureSentence, type FigureGroup } from './figures.ts';
import type { Random } from './random.ts';
import { place, sentence, type Setting } from './sentences.ts';

/** What is decided of a passage before its words are made. */
export interface PassagePlan {
  readonly id: string;
  /** The topic whose section it stands in. */
  readonly home: string;
  /** What `topics="…"` says; undefined where the heading decides. */
  readonly topics: string | undefined;
  readonly assessment: Assessment;
  readonly followUp: FollowUp | undefined;
  readonly voice: Voice | undefined;
  readonly threads: readonly string[];
  readonly figures: readonly FigureGroup[];
  /** The mark of its footnote. */
  readonly footnote: string | undefined;
  readonly commitment: Commitment | undefined;
  /** A sentence that it must print: who led the mission. */
  readonly prints: string | undefined;
}

/** A passage as Markdown, and the footnote that it bears. */
export interface InventedPassage {
  readonly markdown: string;
  readonly footnote: string | undefined;
}

/** The words of a passage: one sentence as a rule or several, its figures, now and then a cut or a second paragraph. `notes` is how likely it has one. */
export function inventedPassage(plan: PassagePlan, setting: Setting, notes = 0.25): InventedPassage {
  const { random } = setting;
  const figures = plan.figures.map((group) => figureSentence(group, random));
  // A footnote takes a figure over where the passage has others.
  const inFootnote = plan.footnote !== undefined && figures.length > 1 ? figures.pop() : undefined;
  const sentences = [
    ...Array.from({ length: lengthOf(random) }, () => sentence(setting, plan.assessment)),
    ...figures,
    ...(plan.commitment === undefined ? [] : [commitmentSentence(plan.commitment, plan.assessment)]),
    ...(plan.prints === undefined ? [] : [plan.prints]),
    ...(random.chance(0.06) ? [asides(random)] : []),
  ];
  const mark = plan.footnote === undefined ? '' : `[^${plan.footnote}]`;
  const quotation = `${joined(sentences, random)}${mark}${random.chance(0.06) ? ' […]' : ''}`;
  const note = random.chance(notes) ? `\n\n${sentence({ ...setting, names: [] }, 'neutral')}` : '';
  const finding = sentence(setting, plan.assessment).replace(/\.$/, '');
  return {
    markdown: `:::excerpt[${finding}]{${attributesOf(plan)}}\n${quotation.replaceAll(/^/gm, '> ').replaceAll(/ $/gm, '')}${note}\n:::`,
    footnote: mark === '' ? undefined : `${mark}: ${inFootnote ?? sentence(setting, 'neutral')}`,
  };
}

function attributesOf({ id, assessment, followUp, topics, threads, voice }: PassagePlan): string {
  return [
    `#${id}`,
    `assessment="${assessment}"`,
    ...(followUp === undefined ? [] : [`follow-up="${followUp}"`]),
    ...(topics === undefined ? [] : [`topics="${topics}"`]),
    ...(voice === undefined ? [] : [`voice="${voice}"`]),
    ...(threads.length === 0 ? [] : [`threads="${threads.join(' ')}"`]),
  ].join(' ');
}

/** Sentences of a passage besides its figures: one as a rule, now and then as many as a page holds. */
function lengthOf(random: Random): number {
  return random.chance(0.03) ? random.whole(6, 10) : random.pick([1, 1, 1, 1, 1, 2, 2]);
}

function joined(sentences: readonly string[], random: Random): string {
  const cut = random.chance(0.05) ? '[…] ' : '';
  if (sentences.length < 3 || !random.chance(0.15)) return cut + sentences.join(' ');
  return `${cut}${sentences.slice(0, 2).join(' ')}\n\n${sentences.slice(2).join(' ')}`;
}

function commitmentSentence({ id, label }: Commitment, assessment: Assessment): string {
  const verb = assessment === 'breach' || assessment === 'concern' ? 'is contrary to' : 'is in line with';
  return `This ${verb} :commitment[${label}]{${id}}.`;
}

/** What reports also print: an article of a law, words in italics, speech. */
function asides(random: Random): string {
  return random.pick([
    `Article ${random.whole(3, 140)} of the Election Law was cited in ${place(random)}.`,
    `It was a *de facto* rule in ${place(random)}.`,
    `“We had no answer,” said an official in ${place(random)}.`,
  ]);
}
