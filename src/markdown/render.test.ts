import { expect, test } from 'vitest';
import { renderHtml, type Links } from './render.ts';
import { keepOwnDirectives } from './remark-own-directives.ts';
import { parseMarkdown } from './syntax.ts';

const links: Links = {
  directive: ({ name, attributes }) => ({
    href: `/${name}/?a=1&b="2"`,
    class: name,
    ...(attributes && 'id' in attributes ? { id: attributes.id ?? '' } : {}),
  }),
  footnote: (mark) => ({ href: `#note-${mark}`, id: `mark-${mark}` }),
};

function html(markdown: string, own: Links = links): string {
  const tree = parseMarkdown(markdown);
  keepOwnDirectives(tree, markdown, 'report.md');
  return renderHtml(tree.children, own);
}

test('no text can become HTML', () => {
  expect(html('\\<script>alert(1)\\</script> & "so" \'on\'')).toBe(
    `<p>&#x3C;script>alert(1)&#x3C;/script> &#x26; "so" 'on'</p>`,
  );
  expect(html('&lt;b&gt; &amp;')).toBe('<p>&#x26;lt;b&#x26;gt; &#x26;amp;</p>');
  expect(html('<b onclick="alert(1)">calm</b>')).toBe('<p>calm</p>');
  expect(html('<script>alert(1)</script>')).toBe('');
  expect(html('> <img src=x onerror=alert(1)>')).toBe('<blockquote>\n</blockquote>');
});

test('no attribute can be broken out of', () => {
  expect(html(':figure[5]{count=5}')).toBe(
    '<p><a class="figure" href="/figure/?a=1&#x26;b=&#x22;2&#x22;">5</a></p>',
  );
  expect(html(':figure[\\<b>"5"]{id=\'"><b>\'}')).toContain('id="&#x22;><b>"');
});

test('a directive is a link with its class, and its anchor if it has one', () => {
  expect(html(':figure[*5* per cent]{id=a}')).toContain('<span id="a"></span><em>5</em> per cent</a>');
  expect(html(':commitment[it]{copenhagen-7.5}')).toMatch(
    /^<p><a class="commitment" href="[^"]*">it<\/a><\/p>$/,
  );
});

test('a link may show other words than its own', () => {
  const own: Links = { ...links, directive: () => ({ href: '/x/', class: 'cite', words: '2005 & <b>' }) };
  expect(html(':figure[long words]{a=1}', own)).toBe(
    '<p><a class="cite" href="/x/">2005 &#x26; &#x3C;b></a></p>',
  );
});

test('a footnote mark is a link that says what it is', () => {
  expect(html('Calm.[^7]\n\n[^7]: See.')).toBe(
    '<p>Calm.<sup class="note-mark"><a href="#note-7" id="mark-7" aria-label="Footnote 7">7</a></sup></p>',
  );
});

test('no list of footnotes and no generated id is added', () => {
  expect(html('[^7]: See.\n\n## Voting')).toBe('<h2>Voting</h2>');
});

test('paragraphs and lists are blocks', () => {
  expect(html('One.\n\nTwo.\n\n- three')).toBe('<p>One.</p>\n<p>Two.</p>\n<ul>\n<li>three</li>\n</ul>');
});
