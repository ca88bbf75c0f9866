import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../collection.ts';
import { previewImage } from '../../features/previews/image-files.ts';
import { takePreview } from '../../features/previews/pending-previews.ts';
import { pagesOf, type SitePage } from '../../features/publishing/page-kind.ts';
import { pageKinds } from '../../page-kinds.ts';
import { withoutBase } from '../../paths.ts';

export const getStaticPaths: GetStaticPaths = () =>
  pagesOf(pageKinds, corpus()).map(({ href, picture }) => ({
    params: { page: withoutBase(href).slice(1, -1) || undefined },
    props: { href, picture },
  }));

export const GET: APIRoute<Pick<SitePage, 'href' | 'picture'>> = async ({ props: { href, picture } }) =>
  new Response(await previewImage(takePreview(corpus(), href) ?? picture()));
