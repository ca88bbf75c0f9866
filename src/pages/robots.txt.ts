import type { APIRoute } from 'astro';
import { absolute, paths } from '../paths.ts';

/** Everything may be read by everyone. */
export const GET: APIRoute = () =>
  new Response(
    [
      lines({ 'User-agent': '*', Allow: '/' }),
      lines({ Sitemap: absolute(paths.sitemap(), import.meta.env.SITE) }),
    ].join('\n'),
  );

function lines(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
