import type { APIRoute } from 'astro';
import { corpus } from '../../corpus/site.ts';
import { electionRows } from '../../views/exports/rows.ts';

export const GET: APIRoute = ({ site, url }) => Response.json(electionRows(corpus(), site ?? url));
