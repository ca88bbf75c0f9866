import type { APIRoute } from 'astro';
import { corpus, releases } from '../corpus/site.ts';
import { sitemap, sitemapEntries } from '../features/feeds/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemap(sitemapEntries(corpus(), releases()), new URL(import.meta.env.SITE)));
