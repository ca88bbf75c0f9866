import { expect, test } from 'vitest';
import { lastReport, problemsOf, quoting } from '../../../tests/support/corpus.ts';

type Move = readonly [from: string, to: string];

const calm = '/ruritania/2009-presidential/#calm';

function moved(...moves: readonly Move[]): Record<string, string> {
  const entries = moves.map(([from, to]) => `- from: ${from}\n  to: ${to}\n  why: It was renamed.\n`);
  return { 'redirects.yml': entries.join('') };
}

test('an address that is no more may lead to one that there is', () => {
  expect(
    problemsOf(
      moved(
        ['/ruritania/2009-presidential/#quiet', calm],
        ['/ruritania/2009-early/', '/ruritania/2009-presidential/'],
        ['/ruritania/2009-early/#peaceful', calm],
        ['/ruritania/topics/polling/', '/ruritania/topics/voting/'],
        ['/words/', '/glossary/'],
      ),
    ),
  ).toBe('');
});

test('a figure may have had another address', () => {
  const to = '/ruritania/2009-presidential/#2009-presidential.calm.turnout.final';
  const report = quoting(':figure[80 per cent]{turnout=80 stage=final} voted.').replace('#passage', '#calm');
  const files = { [lastReport]: report };
  expect(problemsOf({ ...files, ...moved([to.replace('.final', ''), to]) })).toBe('');
  expect(problemsOf({ ...files, ...moved([to, calm]) })).toContain('which is there');
  expect(problemsOf({ ...files, ...moved([`${to}-x`, `${to}-y`]) })).toContain('which is no passage');
});

test('a redirect to nowhere is a problem that names the nearest address', () => {
  expect(
    problemsOf(
      moved(
        ['/ruritania/2009-presidential/#quiet', '/ruritania/2009-presidential/#clam'],
        ['/ruritania/topics/polling/', '/ruritania/topics/vote/'],
        ['/ruritania/indicators/share/', '/ruritania/indicators/turnout/'],
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/redirects.yml:2:3  redirect-target  Unexpected \`/ruritania/2009-presidential/#clam\`, which is no passage, did you mean \`/ruritania/2009-presidential/#calm\`?
      to: /ruritania/2009-presidential/#clam
      ^
    content/redirects.yml:5:3  redirect-target  Unexpected \`/ruritania/topics/vote/\`, which is no page, did you mean \`/ruritania/topics/voting/\`?
      to: /ruritania/topics/vote/
      ^
    content/redirects.yml:8:3  redirect-target  Unexpected \`/ruritania/indicators/turnout/\`, which is no page, expected one that there is
      to: /ruritania/indicators/turnout/
      ^"
  `);
});

test('nothing moves away from an address that there is', () => {
  expect(
    problemsOf(
      moved(
        ['/ruritania/topics/voting/', '/ruritania/topics/counting/'],
        [calm, calm],
        ['/ruritania/2009-presidential/#figures', calm],
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/redirects.yml:1:3  redirect-alive  Unexpected redirect from \`/ruritania/topics/voting/\`, which is a page of the site
    - from: /ruritania/topics/voting/
      ^
    content/redirects.yml:4:3  redirect-alive  Unexpected redirect from \`/ruritania/2009-presidential/#calm\`, which is there
    - from: /ruritania/2009-presidential/#calm
      ^
    content/redirects.yml:5:3  redirect-target  Unexpected redirect in a circle, from \`/ruritania/2009-presidential/#calm\` to \`/ruritania/2009-presidential/#calm\`
      to: /ruritania/2009-presidential/#calm
      ^
    content/redirects.yml:7:3  redirect-alive  Unexpected redirect from \`/ruritania/2009-presidential/#figures\`, which is there
    - from: /ruritania/2009-presidential/#figures
      ^
    content/redirects.yml:8:3  redirect-target  Unexpected redirect in a circle, from \`/ruritania/2009-presidential/#calm\` to \`/ruritania/2009-presidential/#calm\`
      to: /ruritania/2009-presidential/#calm
      ^"
  `);
});

test('a passage cannot leave its old id on a page where that is the id of another', () => {
  expect(
    problemsOf({
      ...moved(
        ['/ruritania/2009-early/', '/ruritania/2009-presidential/'],
        ['/ruritania/2009-early/#calm', calm],
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/redirects.yml:4:3  redirect-alive  Unexpected redirect from \`/ruritania/2009-early/#calm\` to a page that has a \`#calm\` of its own
    - from: /ruritania/2009-early/#calm
      ^"
  `);
});

test('a redirect leads there in one step', () => {
  expect(
    problemsOf(moved(['/a/', '/b/'], ['/b/', '/glossary/'], ['/c/', '/d/'], ['/d/', '/c/'], ['/e/', '/e/'])),
  ).toMatchInlineSnapshot(`
    "content/redirects.yml:2:3  redirect-target  Unexpected redirect to \`/b/\`, which has moved itself, expected \`/glossary/\`
      to: /b/
      ^
    content/redirects.yml:8:3  redirect-target  Unexpected redirect in a circle, from \`/d/\` to \`/c/\`
      to: /d/
      ^
    content/redirects.yml:11:3  redirect-target  Unexpected redirect in a circle, from \`/c/\` to \`/d/\`
      to: /c/
      ^
    content/redirects.yml:14:3  redirect-target  Unexpected redirect in a circle, from \`/e/\` to \`/e/\`
      to: /e/
      ^"
  `);
});

test('a page moves to a page, a passage to a passage where readers arrive', () => {
  expect(
    problemsOf(
      moved(
        ['/ruritania/2009-early/', calm],
        ['/ruritania/2009-presidential/#quiet', '/ruritania/2009-presidential/'],
        ['/ruritania/2004-parliamentary/#quiet', calm],
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/redirects.yml:2:3  redirect-target  Unexpected \`/ruritania/2009-presidential/#calm\`, expected a page for a page
      to: /ruritania/2009-presidential/#calm
      ^
    content/redirects.yml:5:3  redirect-target  Unexpected \`/ruritania/2009-presidential/\`, expected a passage for a passage
      to: /ruritania/2009-presidential/
      ^
    content/redirects.yml:7:3  redirect-duplicate  Unexpected second redirect of \`/ruritania/2004-parliamentary/#quiet\`, already moved at line 4
    - from: /ruritania/2004-parliamentary/#quiet
      ^"
  `);
});

test('an address moves once', () => {
  expect(
    problemsOf(
      moved(
        ['/a/', '/glossary/'],
        ['/a/', '/topics/'],
        ['/ruritania/2009-early/', '/ruritania/2009-presidential/'],
        ['/ruritania/2009-early/#quiet', calm],
        ['/ruritania/2009-presidential/#quiet', calm],
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/redirects.yml:4:3  redirect-duplicate  Unexpected second redirect of \`/a/\`, already moved at line 1
    - from: /a/
      ^
    content/redirects.yml:13:3  redirect-duplicate  Unexpected second redirect of \`/ruritania/2009-presidential/#quiet\`, already moved at line 10
    - from: /ruritania/2009-presidential/#quiet
      ^"
  `);
});

test('an address is written without the name of the site, and a reason is needed', () => {
  expect(problemsOf({ 'redirects.yml': '- from: https://observed.example/a/\n  to: /glossary\n' }))
    .toMatchInlineSnapshot(`
    "content/redirects.yml:1:3  field-wrong  Unexpected \`https://observed.example/a/\` in \`0.from\`, expected an address such as \`/country/election/#passage\`
    - from: https://observed.example/a/
      ^
    content/redirects.yml:1:3  field-missing  Unexpected absence of the field \`0.why\`, expected a text
    - from: https://observed.example/a/
      ^
    content/redirects.yml:2:3  field-wrong  Unexpected \`/glossary\` in \`0.to\`, expected an address such as \`/country/election/#passage\`
      to: /glossary
      ^"
  `);
});

test('what a report that cannot be read would hold is not missed', () => {
  expect(
    problemsOf({
      ...moved(['/ruritania/2009-presidential/#quiet', calm]),
      'ruritania/2009-presidential/statement.md': 'no front matter',
    }),
  ).not.toContain('redirect');
});
