import { expect, test } from 'vitest';
import { content, lastReport, report } from '../../tests/support/corpus.ts';
import { parse } from './parse.ts';
import { suggestions } from './suggestions.ts';

test('what to look at comes with its place, what was answered with its reason', () => {
  const { drafts } = parse(
    content({
      [lastReport]: report(`## Voting

:::excerpt[Commissions were trained]{#trained assessment="neutral"}
> Some commissions were trained on 7 days.
:::

:::excerpt[Commissions met at 5 and called it “brisk”]{#met assessment="neutral" leaves-out="most: all that matter" own-numbers="5: by the clock" own-words="brisk: our word"}
> Most commissions met.
:::
`),
      'ruritania/threads/open-count.md':
        "---\ntitle: Counting in the open\ndefinition: Whether ballots are counted in the open.\ncaution: Of 17 districts.\nown-numbers: { '17': by law }\n---\n",
    }),
  );
  expect(suggestions(drafts, 'content/').join('\n')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13  trained  … e commissions were trained on «7» days. …
    1 numbers without a figure or a reason
    content/ruritania/2009-presidential/statement.md:13  trained  leaves out \`Some\` of: Some commissions were trained on 7 days.
    1 words left out of findings that limit a passage or say whose it is
    content/ruritania/2009-presidential/statement.md:17  met  own-numbers \`5\`: by the clock
    content/ruritania/2009-presidential/statement.md:17  met  own-words \`brisk\`: our word
    content/ruritania/2009-presidential/statement.md:17  met  leaves-out \`most\`: all that matter
    content/ruritania/threads/open-count.md  Counting in the open  own-numbers \`17\`: by law
    4 answers beside our own words
    content/ruritania/2001-presidential/statement.md: 1 passages that only their author has read
    content/ruritania/2004-parliamentary/statement.md: 1 passages that only their author has read
    content/ruritania/2009-presidential/statement.md: 2 passages that only their author has read
    0 indicators that may say what another does"
  `);
});
