import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../corpus/site.ts';
import { withoutBase } from '../../paths.ts';
import { drawnPage } from '../../features/previews/drawn.ts';
import type { PagePicture } from '../../features/previews/page-picture.ts';
import { pagePictures } from '../../features/previews/page-pictures.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...pagePictures(corpus())].map(([href, picture]) => ({
    params: { page: withoutBase(href).slice(1, -1) || undefined },
    props: { picture },
  }));

export const GET: APIRoute<{ picture: () => PagePicture }> = async ({ props }) =>
  new Response(await drawnPage(props.picture()));
