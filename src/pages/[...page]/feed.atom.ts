import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../corpus/site.ts';
import { withoutBase } from '../../paths.ts';
import { atom } from '../../features/feeds/atom.ts';
import { feeds, type Feed } from '../../features/feeds/feeds.ts';

const site = new URL(import.meta.env.SITE);

export const getStaticPaths: GetStaticPaths = () =>
  feeds(corpus()).map((feed) => ({
    params: { page: withoutBase(feed.href).slice(1, -1) || undefined },
    props: { feed },
  }));

export const GET: APIRoute<{ feed: Feed }> = ({ props }) => new Response(atom(props.feed, site));
