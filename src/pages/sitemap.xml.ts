import type { APIRoute } from 'astro';
import { corpus, releases } from '../collection.ts';
import { pageKinds } from '../page-kinds.ts';
import { sitemap, sitemapEntries } from '../features/publishing/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemap(sitemapEntries(pageKinds, corpus(), releases()), new URL(import.meta.env.SITE)));
