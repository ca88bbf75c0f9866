import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { absolute, paths } from '../../paths.ts';
import { language } from '../../words/language.ts';
import * as words from '../../words/words.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { tag } from './tag.ts';

/** A feed in Atom (RFC 4287). Days are written as their first moment: what is known is the day. */
export function atom({ title, href, updated, entries }: Feed, site: URL): string {
  const url = absolute(href, site);
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      x('id', tag(paths.feed(href))),
      x('title', title),
      x('updated', moment(updated)),
      x('author', [x('name', words.site.name), x('uri', absolute(paths.home(), site))]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: absolute(paths.feed(href), site) }),
      x('link', { rel: 'alternate', type: 'text/html', href: url }),
      x('rights', words.feeds.rights),
      ...entries.map((entry) => entryElement(entry, site)),
    ]),
  ]);
  return `${toXml(tree, { closeEmptyElements: true })}\n`;
}

function entryElement({ id, href, title, summary, published, updated }: FeedEntry, site: URL) {
  return x('entry', [
    x('id', tag(id)),
    x('title', title),
    x('updated', moment(updated)),
    x('published', moment(published)),
    x('link', { rel: 'alternate', type: 'text/html', href: absolute(href, site) }),
    x('summary', summary),
  ]);
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
