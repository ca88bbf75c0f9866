import type { APIRoute } from 'astro';
import { corpus } from '../../corpus/site.ts';
import { excerptRows } from '../../views/exports/rows.ts';

export const GET: APIRoute = ({ site, url }) => Response.json(excerptRows(corpus(), site ?? url));
