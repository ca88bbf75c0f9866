/** Pages for addresses that have no page any more, or never had one. */
import { sentence, slot, type Sentence } from '../sentence.ts';

/** Where there is no page. */
export const notFound = {
  title: 'Page not found',
  heading: 'There is no page at this address',
  description: 'There is no page at this address.',
  why: 'Addresses of passages are permanent: if a link from elsewhere led here, a letter may have been lost on the way.',
  search: 'Search all passages',
  topics: 'All topics',
  home: 'Home',
} as const;

/** Where a page was before it moved. */
export const moved = {
  title: (from: string): string => `Moved: ${from}`,
  heading: 'This page has moved',
  description: (why: string): string => `This page has moved. ${why}`,
  where: (href: string, why: string): Sentence => sentence`It is now at ${slot('moved', href)}. ${why}`,
} as const;
