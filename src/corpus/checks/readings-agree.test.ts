import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';
import { calm, sealed } from '../../../tests/support/readings.ts';

/** The last report with one excerpt that has these attributes. */
const stands = (attributes: string): Record<string, string> => ({
  [lastReport]: report(
    `## Voting

:::excerpt[The mission welcomes the vote]{#calm ${attributes}}
> Voting was quiet.
:::
`,
  ),
});

const neutral = calm.replace('positive', 'neutral');
const ofThread = calm.replace('topics:', 'threads: [open-count], topics:');

test('a judgement that is changed against both readings is a problem that names both places', () => {
  expect(problemsOf({ ...sealed([{ calm: {} }]), ...stands('assessment="concern"') })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:49  reading-contradicted  Unexpected \`assessment\` of \`calm\`: it is \`concern\` here, and both readings say \`positive\` (\`ruritania/2009-presidential/readings/round-1.yml:6\`); put that back, or add to \`ruritania/2009-presidential/readings/settled.yml\`, under \`passages\`: \`calm: { assessment: { is: concern, day: …, why: … } }\`
    t[The mission welcomes the vote]{#calm assessment="concern"}
                                           ^"
  `);
});

test('topics, threads and follow-up are held too', () => {
  const attributes = 'assessment="positive" topics="+counting" threads="open-count" follow-up="intended"';
  expect(
    problemsOf({
      ...sealed([{ calm: {} }, { calm: {} }]),
      [lastReport]: stands(attributes)[lastReport]?.replace('counting: no-section, ', ''),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:71  reading-contradicted  Unexpected \`topics\` of \`calm\`: it is \`[counting, voting]\` here, and all readings say \`[voting]\` (\`ruritania/2009-presidential/readings/round-1.yml:6\`); put that back, or add to \`ruritania/2009-presidential/readings/settled.yml\`, under \`passages\`: \`calm: { topics: { is: [counting, voting], day: …, why: … } }\`
     the vote]{#calm assessment="positive" topics="+counting" threads="open-count" f
                                           ^
    content/ruritania/2009-presidential/statement.md:13:90  reading-contradicted  Unexpected \`threads\` of \`calm\`: it is \`[open-count]\` here, and all readings say \`[]\` (\`ruritania/2009-presidential/readings/round-1.yml:6\`); put that back, or add to \`ruritania/2009-presidential/readings/settled.yml\`, under \`passages\`: \`calm: { threads: { is: [open-count], day: …, why: … } }\`
    sessment="positive" topics="+counting" threads="open-count" follow-up="intended"
                                           ^
    content/ruritania/2009-presidential/statement.md:13:111  reading-contradicted  Unexpected \`follow-up\` of \`calm\`: it is \`intended\` here, and all readings say \`none\` (\`ruritania/2009-presidential/readings/round-1.yml:6\`); put that back, or add to \`ruritania/2009-presidential/readings/settled.yml\`, under \`passages\`: \`calm: { follow-up: { is: intended, day: …, why: … } }\`
    opics="+counting" threads="open-count" follow-up="intended"}
                                           ^"
  `);
});

test('topics and threads are sets: their order and doubles do not matter', () => {
  const first =
    '{ assessment: positive, topics: [counting, voting, voting], finding: The mission welcomes the vote }';
  const second = first.replace('counting, voting, voting', 'voting, counting');
  expect(
    problemsOf({
      ...sealed([{ calm: { first, second } }]),
      [lastReport]: stands('assessment="positive" topics="+counting"')[lastReport]?.replace(
        'counting: no-section, ',
        '',
      ),
    }),
  ).toBe('');
});

test('readings that differ with nothing settled are a problem that says what to add', () => {
  expect(problemsOf(sealed([{ calm: { second: neutral } }]))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/round-1.yml:6:15  reading-unsettled  Unexpected difference in \`assessment\` of \`calm\`: in round-1 the first reading says \`positive\`, the second \`neutral\`; settle it: add to \`ruritania/2009-presidential/readings/settled.yml\`, under \`passages\`: \`calm: { assessment: { is: positive, day: …, why: … } }\`
        second: { assessment: neutral, topics: [voting], finding: The mission welcom
                  ^"
  `);
  expect(
    problemsOf(
      sealed(
        [{ calm: { second: ofThread } }],
        'calm: { finding: { is: The mission welcomes the vote, why: So. } }',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/round-1.yml:6:37  reading-unsettled  Unexpected difference in \`threads\` of \`calm\`: in round-1 the first reading says \`[]\`, the second \`[open-count]\`; settle it: add to \`ruritania/2009-presidential/readings/settled.yml\`, under \`calm\` of \`passages\`: \`threads: { is: [], day: …, why: … }\`
        second: { assessment: positive, threads: [open-count], topics: [voting], fin
                                        ^
    content/ruritania/2009-presidential/readings/settled.yml:4:11  settlement-idle  Unexpected settlement of \`finding\` of \`calm\` that decides nothing: all readings say \`"The mission welcomes the vote"\`; take it away
      calm: { finding: { is: The mission welcomes the vote, why: So. } }
              ^"
  `);
});

test('a later round overrides nothing by itself', () => {
  expect(
    problemsOf({
      ...sealed([{ calm: {} }, { calm: { first: neutral, second: neutral } }]),
      ...stands('assessment="neutral"'),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/readings/round-1.yml:6:15  reading-unsettled  Unexpected difference in \`assessment\` of \`calm\`: in round-1 the first reading says \`positive\`, the second \`positive\`; in round-2 the first reading says \`neutral\`, the second \`neutral\`; settle it: add to \`ruritania/2009-presidential/readings/settled.yml\`, under \`passages\`: \`calm: { assessment: { is: neutral, day: …, why: … } }\`
        second: { assessment: positive, topics: [voting], finding: The mission welco
                  ^"
  `);
});

test('what is settled wins over all readings, and is held in its turn', () => {
  const settled = 'calm: { assessment: { is: neutral, why: It is no praise. } }';
  const files = sealed([{ calm: {} }, { calm: { second: neutral } }], settled);
  expect(problemsOf({ ...files, ...stands('assessment="neutral"') })).toBe('');
  expect(problemsOf({ ...files, ...stands('assessment="positive"') })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:49  reading-contradicted  Unexpected \`assessment\` of \`calm\`: it is \`positive\` here and \`neutral\` by \`ruritania/2009-presidential/readings/settled.yml:5\`; change the one that is wrong, with the reason
    t[The mission welcomes the vote]{#calm assessment="positive"}
                                           ^"
  `);
});

test('no follow-up is settled as `none`', () => {
  const second = calm.replace('topics:', 'follow-up: intended, topics:');
  const settled = (is: string) => `calm: { follow-up: { is: ${is}, why: Nothing is said of it. } }`;
  expect(problemsOf(sealed([{ calm: { second } }], settled('none')))).toBe('');
  expect(problemsOf(sealed([{ calm: { second } }], settled('intended')))).toContain('reading-contradicted');
});

test('a wrong or missing assessment is a problem once', () => {
  expect(problemsOf({ ...sealed([{ calm: {} }]), ...stands('assessment="good"') })).not.toContain('reading');
});

test('a passage in no round is no problem', () => {
  expect(problemsOf({ ...stands('assessment="concern"') })).toBe('');
});
