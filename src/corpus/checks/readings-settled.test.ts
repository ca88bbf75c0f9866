import { expect, test } from 'vitest';
import { problemsOf } from '../../../tests/support/corpus.ts';
import { calm, sealed } from '../../../tests/support/readings.ts';

test('a settlement of what all readings agree on is a problem', () => {
  expect(
    problemsOf(
      sealed(
        [{ calm: {} }, { calm: {} }],
        'calm:',
        '  assessment: { is: positive, why: It is praise. }',
        '  topics: { is: [voting, voting], why: The heading says so. }',
        '  follow-up: { is: none, why: Nothing is said. }',
        '  finding: { is: The mission welcomes the vote, why: It does. }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/settled.yml:6:5  settlement-idle  Unexpected settlement of \`assessment\` of \`calm\` that decides nothing: all readings say \`positive\`; take it away
        assessment: { is: positive, why: It is praise. }
        ^
    content/ruritania/2009-presidential/readings/settled.yml:7:5  settlement-idle  Unexpected settlement of \`topics\` of \`calm\` that decides nothing: all readings say \`[voting]\`; take it away
        topics: { is: [voting, voting], why: The heading says so. }
        ^
    content/ruritania/2009-presidential/readings/settled.yml:8:5  settlement-idle  Unexpected settlement of \`follow-up\` of \`calm\` that decides nothing: all readings say \`none\`; take it away
        follow-up: { is: none, why: Nothing is said. }
        ^
    content/ruritania/2009-presidential/readings/settled.yml:9:5  settlement-idle  Unexpected settlement of \`finding\` of \`calm\` that decides nothing: all readings say \`"The mission welcomes the vote"\`; take it away
        finding: { is: The mission welcomes the vote, why: It does. }
        ^"
  `);
});

test('an empty settlement is a problem', () => {
  expect(problemsOf(sealed([{ calm: {} }], 'calm: {}'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/settled.yml:4:3  settlement-idle  Unexpected settlement of \`calm\` that decides nothing: take it away
      calm: {}
      ^"
  `);
});

test('a settlement without a reason, or of something else than fields of a reading, is a problem', () => {
  expect(
    problemsOf(
      sealed(
        [{ calm: {} }],
        "calm: { assessment: { is: good, why: '' }, section: { is: Voting, why: So. } }",
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/settled.yml:4:25  field-wrong  Unexpected \`good\` in \`passages.calm.assessment.is\`, expected one of \`positive\`, \`neutral\`, \`concern\`, \`breach\`
      calm: { assessment: { is: good, why: '' }, section: { is: Voting, why: So. } }
                            ^
    content/ruritania/2009-presidential/readings/settled.yml:4:35  field-wrong  Unexpected \`\` in \`passages.calm.assessment.why\`, expected a reason
      calm: { assessment: { is: good, why: '' }, section: { is: Voting, why: So. } }
                                      ^
    content/ruritania/2009-presidential/readings/settled.yml:4:46  field-unknown  Unexpected field \`section\`, expected one of \`assessment\`, \`topics\`, \`threads\`, \`follow-up\`, \`finding\`, \`again\`
    : { assessment: { is: good, why: '' }, section: { is: Voting, why: So. } }
                                           ^"
  `);
});

test('a settlement of what two readers saw differently is no problem', () => {
  const second = calm.replace('positive', 'neutral');
  expect(
    problemsOf(
      sealed([{ calm: { second } }, { calm: {} }], 'calm: { assessment: { is: positive, why: So. } }'),
    ),
  ).toBe('');
});
