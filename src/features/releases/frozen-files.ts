import type { CslItem } from '../cite/csl-item.ts';
import { offline } from '../../site/offline-links.ts';
import { frozenCitations } from './frozen-citations.ts';
import { frozenEmbed } from './frozen-embed.ts';
import { framesFile } from '../../model/release.ts';
import { frozenAddress, frozenPath, type Freezing } from './frozen-path.ts';

/** The files of a build. */
export interface Build {
  /** `data/excerpts.csv` */
  readonly paths: readonly string[];
  readonly read: (path: string) => Buffer;
}

/** Where a file lies, and what it holds. */
type File = [path: string, content: string | Buffer];

/**
 * Every file of a release: the whole tables with their schemas, citations, annotations, all that other sites may
 * embed with the codes of the frames, what those pages load, and the terms of what others made of it.
 */
export function frozenFiles(build: Build, freezing: Freezing): File[] {
  const text = (path: string): string => build.read(path).toString();
  const pathsOf = (pattern: RegExp): string[] => build.paths.filter((path) => pattern.test(path));
  const embeds = pathsOf(/^embed\/.*\.html$/);
  const frozen = embeds.map((path) => ({ path, ...frozenEmbed(text(path), path, freezing) }));
  const frames = frozen.flatMap((embed) => embed.frames);

  const tables = pathsOf(/^data\/[^/]*(?<!\.csl)\.(?:csv|json|xlsx)$/);
  const addressed = pathsOf(/^data\/(?:schema\/.*|.*\.annotations)\.json$/);
  const citations = pathsOf(/^data\/.*\.csl\.json$/);
  const framed = new Set(frames.map(([path]) => path));
  const assets = namedBy(embeds.map(text), build);
  return [
    ...tables.map((path): File => [path, build.read(path)]),
    ...addressed.map((path): File => [path, atOwnAddress(text(path), path, freezing)]),
    ...citations.flatMap((path) =>
      frozenCitations(JSON.parse(text(path)) as CslItem[], framed, freezing).map(([ending, body]): File => [
        path.replace(/csl\.json$/, ending),
        body,
      ]),
    ),
    ...frozen.map(({ path, html }): File => [path, html]),
    [framesFile, `${JSON.stringify(Object.fromEntries(frames), null, 1)}\n`] satisfies File,
    ...pathsOf(/^licences\.txt$/).map((path): File => [path, build.read(path)]),
    ...assets.map((path): File => [
      path,
      path.endsWith('.css') ? offline(text(path), path, freezing.site.pathname) : build.read(path),
    ]),
  ].map(([path, content]) => [frozenPath(path, freezing.release), content]);
}

/** A file that names its own address, with that in the release. */
function atOwnAddress(text: string, path: string, freezing: Freezing): string {
  return text.replaceAll(`"${freezing.site.href}${path}`, `"${frozenAddress(path, freezing)}`);
}

/** The style sheets, fonts and scripts that some texts name, and those that these name in turn. */
function namedBy(texts: readonly string[], { paths, read }: Build): string[] {
  const assets = paths.filter((path) => path.startsWith('_astro/'));
  const named = new Set<string>();
  const unread = [...texts];
  for (let text = unread.pop(); text !== undefined; text = unread.pop()) {
    for (const path of assets) {
      if (named.has(path) || !text.includes(path.slice('_astro/'.length))) continue;
      named.add(path);
      unread.push(read(path).toString());
    }
  }
  return [...named].sort();
}
