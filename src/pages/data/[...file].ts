import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../corpus/site.ts';
import type { Download } from '../../features/data/download.ts';
import { downloads } from '../../features/data/downloads.ts';

const site = new URL(import.meta.env.SITE);

export const getStaticPaths: GetStaticPaths = () =>
  downloads(corpus(), site).map((download) => ({ params: { file: download.path }, props: { download } }));

export const GET: APIRoute<{ download: Download }> = ({ props }) => new Response(props.download.body());
