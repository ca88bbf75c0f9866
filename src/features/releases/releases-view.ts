import { formatDate, formatNumber, listed, plural } from '../../words/format.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Changes, Release } from '../../model/release.ts';
import { paths } from '../../paths.ts';
import type { Link } from '../../site/link.ts';

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
  /** What it holds for frames on other sites: "651 charts and passages". */
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
    title: 'Tables',
    what: 'The whole collection, described field by field in datapackage.json. changelog.json says what changed since the release before.',
    pattern: /^[^/]*(?<!\.csl)\.(?:csv|json)$/,
  },
  { title: 'Schemas', what: 'JSON Schema (2020-12) of each JSON table.', pattern: /^schema\// },
  {
    title: 'Citations',
    what: 'For reference managers. Each names this release; a passage is cited at the address where it stays as it was.',
    pattern: /\.(?:bib|ris|csl\.json)$/,
  },
  {
    title: 'Annotations',
    what: 'The passages of each report as W3C Web Annotations of its text.',
    pattern: /\.annotations\.json$/,
  },
];

/** The list of releases, newest first. */
export function releaseEntries(releases: readonly Release[]): ReleaseEntry[] {
  return releases.map(releaseEntry);
}

function releaseEntry(release: Release): ReleaseEntry {
  const { release: name, date, previous, passages, figures } = release;
  return {
    href: paths.release(name),
    label: name,
    frozen: formatDate(date),
    summary:
      previous === null
        ? `The first release: ${plural(passages.added.length, 'passage')} and ${plural(figures.added.length, 'figure')}`
        : `Since ${previous}: ${counted('passage', passages)}; ${counted('figure', figures)}`,
  };
}

/** "14 passages added, 2 changed and 1 removed", "no passages changed". */
function counted(what: string, { added, changed, removed }: Changes): string {
  const [first, ...rest] = (
    [
      [added.length, 'added'],
      [changed.length, 'changed'],
      [removed.length, 'removed'],
    ] as const
  ).filter(([count]) => count > 0);
  if (first === undefined) return `no ${what}s changed`;
  return listed([
    `${plural(first[0], what)} ${first[1]}`,
    ...rest.map(([count, verb]) => `${formatNumber(count)} ${verb}`),
  ]);
}

/** What the page of a release shows. All that a first release holds is new; that is not listed. */
export function releaseView(corpus: Corpus, release: Release): ReleaseView {
  const { release: name, previous, files, passages, figures } = release;
  const passage = (id: string): string | undefined => {
    const excerpt = corpus.excerpts.get(id);
    return excerpt && paths.excerpt(excerpt.election.id, excerpt.anchor);
  };
  const figure = (id: string): string | undefined => {
    const found = corpus.figures.get(id);
    return found && paths.excerpt(found.excerpt.election.id, found.anchor);
  };
  const lists = [...changed('Passages', passages, passage), ...changed('Figures', figures, figure)];
  const { label, frozen, summary } = releaseEntry(release);
  return {
    title: `Release ${label}`,
    lead: `The data, its citations and embeds as they were on ${frozen}. Nothing below this address will change.`,
    summary,
    crumbs: [
      { href: paths.data(), label: 'Data' },
      { href: paths.releases(), label: 'Releases' },
    ],
    files: fileKinds
      .map(({ pattern, ...kind }) => ({
        ...kind,
        links: files
          .filter((file) => pattern.test(file))
          .map((file) => ({ href: paths.frozen(name, file), label: file })),
      }))
      .filter(({ links }) => links.length > 0),
    embeds: plural(
      files.filter((file) => /^embed\/.*\.html$/.test(file)).length,
      'chart or passage',
      'charts and passages',
    ),
    changes: previous === null ? [] : lists.filter(({ rows }) => rows.length > 0),
  };
}

function changed(
  what: string,
  { added, changed, removed }: Changes,
  hrefOf: (id: string) => string | undefined,
): ReleaseView['changes'] {
  const row = (id: string, fields: readonly string[] = []): ChangedRow => ({
    id,
    href: hrefOf(id),
    fields: fields.join(', '),
  });
  return [
    { title: `${what} added`, rows: added.map((id) => row(id)) },
    { title: `${what} changed`, rows: changed.map(({ id, fields }) => row(id, fields)) },
    { title: `${what} removed`, rows: removed.map((id) => row(id)) },
  ];
}
