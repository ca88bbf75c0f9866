import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    // A limit of 70 characters is advice about search engines; a title here names election and topic in full.
    // An id may begin with a digit in HTML: `2011-presidential` is an address.
    // Checkboxes that are one list share their name: that is how a form sends a list.
    rules: {
      'long-title': 'off',
      'valid-id': ['error', { relaxed: true }],
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    },
  }),
);

test('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const page of inject('sites').slice(0, 1).flatMap(builtPages)) {
    const { results } = await validator.validateString(page.html, page.path);
    for (const { messages } of results) {
      for (const { line, column, selector, message, ruleId } of messages) {
        problems.push(`${page.path}:${line}:${column} ${selector ?? ''} ${message} (${ruleId})`);
      }
    }
  }
  expect(problems).toEqual([]);
});

/** The tags that bring a style of their own, which a strict content security policy refuses. */
function styledTags(html: string): string[] {
  return html.match(/<[a-z][^<>]*\sstyle\s*=[^>]*>/gi) ?? [];
}

test('no page has an element with a style of its own', () => {
  expect(styledTags('<p>style=</p><li class="a" style="--at: 5">')).toHaveLength(1);
  const found = inject('sites')
    .slice(0, 1)
    .flatMap(builtPages)
    .flatMap(({ path, html }) => styledTags(html).map((tag) => `${path} ${tag}`));
  expect(found).toEqual([]);
});
