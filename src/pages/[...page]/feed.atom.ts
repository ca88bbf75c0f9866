import type { APIRoute, GetStaticPaths } from 'astro';
import { pagesToMake } from '../../collection.ts';
import { withoutBase } from '../../paths.ts';
import { atom } from '../../features/feeds/atom.ts';
import type { Feed } from '../../features/feeds/feed.ts';

const site = new URL(import.meta.env.SITE);

export const getStaticPaths: GetStaticPaths = () =>
  pagesToMake().flatMap(({ href, feed }) =>
    feed === undefined
      ? []
      : [{ params: { page: withoutBase(href).slice(1, -1) || undefined }, props: { feed } }],
  );

export const GET: APIRoute<{ feed: () => Feed }> = ({ props }) => new Response(atom(props.feed(), site));
