import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus, isToMake } from '../../collection.ts';
import type { Download } from '../../site/download.ts';
import { binaryDownloads, downloads } from '../../features/publishing/downloads.ts';
import { pageKinds } from '../../page-kinds.ts';

const site = new URL(import.meta.env.SITE);

export const getStaticPaths: GetStaticPaths = () =>
  [...downloads(pageKinds, corpus(), site), ...binaryDownloads(pageKinds, corpus(), site)]
    .filter(({ path }) => isToMake(`/${path}`))
    .map((download) => ({
      params: { file: download.path },
      props: { download },
    }));

export const GET: APIRoute<{ download: Download<BodyInit | Promise<BodyInit>> }> = async ({ props }) =>
  new Response(await props.download.body());
