import { problem } from '../../model/problem.ts';
import { placeOfVocabulary } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/** At most one topic is for summaries and conclusions. The key findings of an election come from its headings. */
export const topicSummary: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const path = 'topics.yml';
    const placeOf = placeOfVocabulary(drafts, path);
    const { topics } = drafts;
    const first = topics.find(({ summary }) => summary);
    return topics.flatMap((topic, index) => {
      if (first === undefined || topic === first || !topic.summary) return [];
      const reason = `Unexpected \`summary\` of \`${topic.id}\`, expected it of one topic, and \`${first.id}\` has it`;
      return [problem('topic-summary-second', path, placeOf([index, 'summary']), reason)];
    });
  },
};
