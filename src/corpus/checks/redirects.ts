import { figureAnchor } from '../../markdown/figure-draft.ts';
import { didYouMean, problem } from '../../model/problem.ts';
import type { Redirect } from '../../model/redirect.ts';
import { isReservedAnchor } from '../../model/reserved.ts';
import { pageAddresses, rootPaths } from '../../paths.ts';
import { countryOf, electionOf, placeOfVocabulary, type Drafts } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

const path = 'redirects.yml';

/** Every redirect leads in one step from an address that no longer exists to one that exists. */
export const redirects: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    if (drafts.redirects.length === 0) return [];
    const known: Known = {
      pages: pagesOf(drafts),
      passages: passagesOf(drafts),
      moved: new Map(drafts.redirects.map(({ from, to }) => [from, to])),
    };
    const placeOf = placeOfVocabulary(drafts, path);
    const isRead = (address: string) =>
      ![...drafts.unread].some((file) => address.startsWith(`/${electionOf(file)}/#`));
    return drafts.redirects.flatMap((redirect, index) => {
      const at = (field: keyof Redirect) => placeOf([index, field]);
      const first = drafts.redirects.findIndex((other) => leftAt(other) === leftAt(redirect));
      if (first < index) {
        const reason = `Unexpected second redirect of \`${redirect.from}\`, already moved at line ${placeOf([first, 'from']).line}`;
        return [problem('redirect-duplicate', path, at('from'), reason)];
      }
      const alive = stillThere(redirect, known);
      const lost = isRead(redirect.to) ? leadsNowhere(redirect, known) : undefined;
      return [
        ...(alive === undefined ? [] : [problem('redirect-alive', path, at('from'), alive)]),
        ...(lost === undefined ? [] : [problem('redirect-target', path, at('to'), lost)]),
      ];
    });
  },
};

/** Addresses as `redirects.yml` writes them. */
interface Known {
  readonly pages: ReadonlySet<string>;
  readonly passages: ReadonlySet<string>;
  readonly moved: ReadonlyMap<string, string>;
}

function pagesOf(drafts: Drafts): Set<string> {
  const counted = drafts.reports.flatMap((report) =>
    report.excerpts
      .flatMap(({ figures }) => figures)
      .map(({ indicator }) => `${countryOf(report.path)}/${indicator}`),
  );
  const ids = {
    countries: [...drafts.countries.keys()],
    elections: [...drafts.elections.keys()],
    threads: [...drafts.threads.keys()],
    topics: drafts.topics.map(({ id }) => id),
    commitments: drafts.commitments.map(({ id }) => id),
    indicators: [...new Set(counted)],
  };
  return new Set(pageAddresses(ids, rootPaths));
}

/** Passages and the figures in them. */
function passagesOf({ reports }: Drafts): Set<string> {
  return new Set(
    reports.flatMap(({ path, excerpts }) => {
      const election = electionOf(path);
      const slug = election.slice(election.indexOf('/') + 1);
      return excerpts
        .flatMap(({ id, figures }) => [id, ...figures.map(({ key }) => figureAnchor(key, id, slug))])
        .map((anchor) => `/${election}/#${anchor}`);
    }),
  );
}

function parts(address: string): { page: string; anchor: string | undefined } {
  const [page = '', anchor] = address.split('#');
  return { page, anchor };
}

/** The place of a redirect: the page's old address, or a passage's old id on the page where its readers arrive. */
function leftAt({ from, to }: Redirect): string {
  const { anchor } = parts(from);
  return anchor === undefined ? from : `${parts(to).page}#${anchor}`;
}

/**
 * Says why an address cannot be redirected: it still exists. A passage moves to a page, on which its old id must be
 * free.
 */
function stillThere(redirect: Redirect, { pages, passages }: Known): string | undefined {
  const { from, to } = redirect;
  const { page, anchor } = parts(from);
  if (anchor === undefined)
    return pages.has(from) ? `Unexpected redirect from \`${from}\`, which is a page of the site` : undefined;
  if (!passages.has(leftAt(redirect)) && !isReservedAnchor(anchor)) return undefined;
  return page === parts(to).page
    ? `Unexpected redirect from \`${from}\`, which is there`
    : `Unexpected redirect from \`${from}\` to a page that has a \`#${anchor}\` of its own`;
}

/** Says why the target of a redirect is wrong. */
function leadsNowhere({ from, to }: Redirect, { pages, passages, moved }: Known): string | undefined {
  const next = moved.get(to);
  if (next !== undefined)
    return next === from || next === to
      ? `Unexpected redirect in a circle, from \`${to}\` to \`${next}\``
      : `Unexpected redirect to \`${to}\`, which has moved itself, expected \`${next}\``;
  const [old, now] = [parts(from), parts(to)];
  if (old.anchor === undefined || now.anchor === undefined) {
    if (old.anchor !== now.anchor)
      return `Unexpected \`${to}\`, expected ${old.anchor === undefined ? 'a page for a page' : 'a passage for a passage'}`;
    return pages.has(to) ? undefined : `Unexpected \`${to}\`, which is no page${nearestOf(to, pages)}`;
  }
  if (!passages.has(to)) return `Unexpected \`${to}\`, which is no passage${nearestOf(to, passages)}`;
  if (now.page === (moved.get(old.page) ?? old.page)) return undefined;
  return `Unexpected passage of \`${now.page}\`, expected one of \`${moved.get(old.page) ?? old.page}\`, where readers arrive`;
}

function nearestOf(address: string, known: ReadonlySet<string>): string {
  return didYouMean(address, known) || ', expected one that there is';
}
