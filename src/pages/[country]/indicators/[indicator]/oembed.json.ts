import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../../../collection.ts';
import { chartEmbeds } from '../../../../features/charts/chart-embed.ts';
import { oEmbed, type Embed } from '../../../../features/embed/embed.ts';

const site = new URL(import.meta.env.SITE);

export const getStaticPaths: GetStaticPaths = () =>
  chartEmbeds(corpus()).map((embed) => ({
    params: { country: embed.country, indicator: embed.id },
    props: { embed },
  }));

export const GET: APIRoute<{ embed: Embed }> = ({ props }) =>
  new Response(`${JSON.stringify(oEmbed(props.embed, site), null, 2)}\n`);
