/** The page on the method. */
import { sentence, slot, type Sentence } from '../sentence.ts';

export function readTwice(): Sentence {
  return sentence`How well two readers agree who work by it stands ${slot('agreement', 'below it')}.`;
}

export function codebook(): Sentence {
  return sentence`This is the codebook that authors work by. The ${slot('topics', 'topics')} say which headings belong to them, the ${slot('indicators', 'indicators')} what is counted, the ${slot('rules', 'rules')} what is refused and why. What has changed since it was published is among the ${slot('corrections', 'corrections')}.`;
}
