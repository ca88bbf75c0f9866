import type { APIRoute } from 'astro';
import { corpus } from '../../corpus/site.ts';
import { figureRows } from '../../views/exports/rows.ts';

export const GET: APIRoute = ({ site, url }) => Response.json(figureRows(corpus(), site ?? url));
