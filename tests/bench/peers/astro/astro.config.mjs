import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import remarkDirective from 'remark-directive';
import { remarkExcerpts } from './src/remark-excerpts.mjs';

export default defineConfig({
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins: [remarkDirective, remarkExcerpts], smartypants: false }),
  },
});
