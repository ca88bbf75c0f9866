import { formatDate } from '../../words/format.ts';
import * as words from '../../words/words.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Changes } from '../../model/release.ts';
import { paths } from '../../paths.ts';
import type { Link } from '../../site/link.ts';
import type { ShownRelease } from './withheld-releases.ts';

/** A release as the list of releases shows it. */
export interface ReleaseEntry extends Link {
  readonly frozen: string;
  /** "Since 2026.1: 14 passages added and 2 changed; 30 figures added" */
  readonly summary: string;
}

/** A release: its files, and what it changed. */
export interface ReleaseView {
  readonly title: string;
  readonly lead: string;
  /** As in the list of releases. */
  readonly summary: string;
  /** Pages above it. */
  readonly crumbs: readonly Link[];
  /** What readers and their programs take from it, kind by kind. */
  readonly files: readonly {
    readonly title: string;
    readonly what: string;
    readonly links: readonly Link[];
  }[];
  /** What it holds for frames on other sites, as a sentence. */
  readonly embeds: string;
  readonly changes: readonly { readonly title: string; readonly rows: readonly ChangedRow[] }[];
}

/** A row that a release added, changed or removed. */
export interface ChangedRow {
  readonly id: string;
  /** Its address, if it is still in the collection. */
  readonly href: string | undefined;
  /** Names of the fields that changed. */
  readonly fields: string;
}

const fileKinds = [
  {
    ...words.releases.files.tables,
    pattern: /^(?!frames\.)[^/]*(?<!\.csl)\.(?:csv|json|xlsx)$/,
  },
  { ...words.releases.files.schemas, pattern: /^schema\// },
  {
    ...words.releases.files.citations,
    pattern: /\.(?:bib|ris|csl\.json)$/,
  },
  {
    ...words.releases.files.annotations,
    pattern: /\.annotations\.json$/,
  },
  { ...words.releases.files.frames, pattern: /^frames\.json$/ },
];

/** The list of releases, newest first. */
export function releaseEntries(releases: readonly ShownRelease[]): ReleaseEntry[] {
  return releases.map(releaseEntry);
}

function releaseEntry(release: ShownRelease): ReleaseEntry {
  const { release: name, date, previous, passages, figures } = release;
  return {
    href: paths.release(name),
    label: name,
    frozen: formatDate(date),
    summary:
      previous === null
        ? words.releases.first(passages.added.length, figures.added.length)
        : words.releases.since(previous, passages, figures),
  };
}

/** What the page of a release shows. All that a first release holds is new; that is not listed. */
export function releaseView(corpus: Corpus, release: ShownRelease): ReleaseView {
  const { release: name, previous, isWithheld, passages, figures } = release;
  const files = isWithheld ? [] : release.files;
  const hrefOfExcerpt = (id: string): string | undefined => {
    const excerpt = corpus.excerpts.get(id);
    return excerpt && paths.excerpt(excerpt.election.id, excerpt.anchor);
  };
  const hrefOfFigure = (id: string): string | undefined => {
    const found = corpus.figures.get(id);
    return found && paths.excerpt(found.excerpt.election.id, found.anchor);
  };
  const text = words.releases.changes;
  const lists = [
    ...changed(text.passages, passages, hrefOfExcerpt),
    ...changed(text.figures, figures, hrefOfFigure),
  ];
  const { label, summary } = releaseEntry(release);
  return {
    title: words.releases.title(label),
    lead: words.releases.lead(release.date),
    summary,
    crumbs: [
      { href: paths.data(), label: words.pages.data.title },
      { href: paths.releases(), label: words.pages.releases.title },
    ],
    files: fileKinds
      .map(({ pattern, ...kind }) => ({
        ...kind,
        links: files
          .filter((file) => pattern.test(file))
          .map((file) => ({ href: paths.frozen(name, file), label: file })),
      }))
      .filter(({ links }) => links.length > 0),
    embeds: isWithheld ? words.releases.withheld : words.releases.embeds(release.frames.size),
    changes: previous === null ? [] : lists.filter(({ rows }) => rows.length > 0),
  };
}

function changed(
  titles: Readonly<Record<keyof Changes, string>>,
  { added, changed, removed }: Changes,
  hrefOf: (id: string) => string | undefined,
): ReleaseView['changes'] {
  const row = (id: string, fields: readonly string[] = []): ChangedRow => ({
    id,
    href: hrefOf(id),
    fields: fields.join(', '),
  });
  return [
    { title: titles.added, rows: added.map((id) => row(id)) },
    { title: titles.changed, rows: changed.map(({ id, fields }) => row(id, fields)) },
    { title: titles.removed, rows: removed.map((id) => row(id)) },
  ];
}
