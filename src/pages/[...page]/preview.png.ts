import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus, isToMake } from '../../collection.ts';
import type { PagePicture } from '../../features/previews/page-picture.ts';
import { drawAhead, pictureBytes } from '../../features/previews/drawn-pictures.ts';
import { previewJob } from '../../features/previews/picture-job.ts';
import { pagePreviews } from '../../features/publishing/shared-picture.ts';
import { pageKinds } from '../../page-kinds.ts';
import { withoutBase } from '../../paths.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const previews = [...pagePreviews(pageKinds, corpus())].filter(([href]) => isToMake(withoutBase(href)));
  if (!import.meta.env.DEV) drawAhead(previews.map(([, preview]) => previewJob(preview())));
  return previews.map(([href, preview]) => ({
    params: { page: withoutBase(href).slice(1, -1) || undefined },
    props: { preview },
  }));
};

export const GET: APIRoute<{ preview: () => PagePicture }> = async ({ props }) =>
  new Response(await pictureBytes(previewJob(props.preview())));
