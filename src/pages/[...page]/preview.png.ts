import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../corpus/site.ts';
import { withoutBase } from '../../paths.ts';
import { drawnPage } from '../../pictures/drawn.ts';
import type { PagePicture } from '../../views/page-picture.ts';
import { pagePictures } from '../../views/page-pictures.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...pagePictures(corpus())].map(([href, picture]) => ({
    params: { page: withoutBase(href).slice(1, -1) || undefined },
    props: { picture },
  }));

export const GET: APIRoute<{ picture: () => PagePicture }> = async ({ props }) =>
  new Response(await drawnPage(props.picture()));
