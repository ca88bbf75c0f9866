import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../collection.ts';
import { pictureOEmbed } from '../../features/embed/embed.ts';
import { pagesOf } from '../../features/publishing/page-kind.ts';
import { pageKinds } from '../../page-kinds.ts';
import { withoutBase } from '../../paths.ts';

const site = new URL(import.meta.env.SITE);

export const getStaticPaths: GetStaticPaths = () =>
  pagesOf(pageKinds, corpus()).flatMap(({ href, pictured: title }) =>
    title === undefined ? [] : [{ params: { page: withoutBase(href).slice(1, -1) }, props: { href, title } }],
  );

export const GET: APIRoute<{ href: string; title: string }> = ({ props }) =>
  new Response(`${JSON.stringify(pictureOEmbed(props, site), null, 2)}\n`);
