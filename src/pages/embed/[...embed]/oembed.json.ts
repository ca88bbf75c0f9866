import { excerptEmbeds } from '../../../features/excerpts/excerpt-embed.ts';
import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../../collection.ts';
import { paths, withoutBase } from '../../../paths.ts';
import { chartEmbeds } from '../../../features/charts/chart-embed.ts';
import { oEmbed, type Embed } from '../../../features/embed/embed.ts';

const site = new URL(import.meta.env.SITE);
const folder = withoutBase(paths.embeds());

export const getStaticPaths: GetStaticPaths = () =>
  [...chartEmbeds(corpus()), ...excerptEmbeds(corpus())].map((embed) => ({
    params: { embed: withoutBase(embed.href).slice(folder.length, -1) },
    props: { embed },
  }));

export const GET: APIRoute<{ embed: Embed }> = ({ props }) =>
  new Response(`${JSON.stringify(oEmbed(props.embed, site), null, 2)}\n`);
