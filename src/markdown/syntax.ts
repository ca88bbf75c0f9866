import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import type { Root } from 'mdast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import type { Processor } from 'unified';

/**
 * Markdown that a report may print by accident and that must come out as it went in: a line that begins with
 * four spaces, `&amp;`, a row of hyphens, back-ticks, `[14]: text`, `<https://…>`.
 */
const notSyntax = [
  'autolink',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'setextUnderline',
  'thematicBreak',
];

/** Footnotes alone of GitHub's dialect: tables, strikethrough and literal links would change quotations. */
function remarkFootnotes(this: Processor): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmFootnote(), { disable: { null: notSyntax } });
  (data.fromMarkdownExtensions ??= []).push(gfmFootnoteFromMarkdown());
}

const processor = remark().use(remarkFrontmatter).use(remarkDirective).use(remarkFootnotes).freeze();

/** The syntax tree of a content file, with front matter, directives and footnotes. Never fails. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
