import type { Redirect } from './redirect.ts';

/** What a thing is called today: a passage, a thread or a topic may have moved. */
export function nameToday(what: string, redirects: readonly Redirect[]): string {
  const steps = what.split('/');
  const isPage = steps[1] === 'topics' || steps[1] === 'threads';
  const page = isPage ? `/${what}/` : `/${steps.slice(0, 2).join('/')}/`;
  const moved = (address: string) => redirects.find(({ from }) => from === address)?.to;
  const to = isPage
    ? moved(page)
    : (moved(`${page}#${steps[2] ?? ''}`) ?? moved(page)?.concat(`#${steps[2] ?? ''}`));
  return to === undefined ? what : to.replace(/^\/|\/$/g, '').replace('/#', '/');
}
