import { problem } from '../../model/problem.ts';
import type { CorpusCheck } from './check.ts';

/** One topic at most is that of summaries and conclusions: the key findings of an election come from its headings. */
export const topicSummary: CorpusCheck = {
  scope: 'corpus',
  run: ({ topics, vocabulary }) => {
    const path = 'topics.yml';
    const placeOf = vocabulary.get(path) ?? (() => ({ line: 1, column: 1 }));
    const first = topics.find(({ summary }) => summary);
    return topics.flatMap((topic, index) => {
      if (first === undefined || topic === first || !topic.summary) return [];
      const reason = `Unexpected \`summary\` of \`${topic.id}\`, expected it of one topic, and \`${first.id}\` has it`;
      return [problem('topic-summary-second', path, placeOf([index, 'summary']), reason)];
    });
  },
};
