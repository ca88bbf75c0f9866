import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus, corpusWithPages } from '../../../../collection.ts';
import { chartEmbeds } from '../../../../features/charts/chart-embed.ts';
import { oEmbed, type Embed } from '../../../../features/embed/embed.ts';
import type { ImageFile } from '../../../../features/pictures/image-file.ts';
import { sharedPicture } from '../../../../features/publishing/shared-picture.ts';
import { pageKinds } from '../../../../page-kinds.ts';

const site = new URL(import.meta.env.SITE);

export const getStaticPaths: GetStaticPaths = () =>
  chartEmbeds(corpusWithPages()).map((embed) => ({
    params: { country: embed.country, indicator: embed.id },
    props: { embed, picture: sharedPicture(pageKinds, corpus(), embed.pageHref, site) },
  }));

export const GET: APIRoute<{ embed: Embed; picture: ImageFile }> = ({ props }) =>
  new Response(`${JSON.stringify(oEmbed(props.embed, props.picture, site), null, 2)}\n`);
