import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  devToolbar: { enabled: false },
  markdown: { processor: unified({ smartypants: false }) },
  integrations: [starlight({ title: 'Elections' })],
});
