import type { APIRoute } from 'astro';
import { absolute, paths } from '../paths.ts';

/** Everything may be read by everyone. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(paths.sitemap(), import.meta.env.SITE)}\n`);
