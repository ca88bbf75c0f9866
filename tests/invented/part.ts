import type { SourceFile } from '../../src/corpus/source-file.ts';

/** Files of content as they are read for the part of one country: of the others their paths alone. */
export function filesOfPart(files: readonly SourceFile[], country: string): SourceFile[] {
  const others = files.flatMap(({ path }) => {
    const [, other] = /^([^/]+)\/country\.yml$/.exec(path) ?? [];
    return other === undefined || other === country ? [] : [`${other}/`];
  });
  return files.map((file) =>
    others.some((folder) => file.path.startsWith(folder))
      ? { path: file.path, content: '', isElsewhere: true }
      : file,
  );
}
