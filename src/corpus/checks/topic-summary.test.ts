import { expect, test } from 'vitest';
import { content, problemsOf } from '../../../tests/support/corpus.ts';

const topics = String(content().find(({ path }) => path === 'topics.yml')?.content);
const marked = (...labels: readonly string[]): string =>
  labels.reduce(
    (text, label) => text.replace(`label: ${label}\n`, `label: ${label}\n  summary: true\n`),
    topics,
  );

test('one topic may be that of summaries, a second is a problem that names the first', () => {
  expect(problemsOf({ 'topics.yml': marked('Counting') })).toBe('');
  expect(problemsOf({ 'topics.yml': marked('Counting', 'Voter registration') })).toMatchInlineSnapshot(`
    "content/topics.yml:12:3  topic-summary-second  Unexpected \`summary\` of \`voter-registration\`, expected it of one topic, and \`counting\` has it
      summary: true
      ^"
  `);
});
