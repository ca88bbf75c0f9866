import { compileCorpus } from '../../src/corpus/compile.ts';
import { lockKind, type LockFile } from '../../src/corpus/lock-files.ts';
import { parse } from '../../src/corpus/parse.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { verify } from '../../src/corpus/verification/verify.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Example, Piece } from '../../src/model/rules/rule.ts';
import { compiled } from '../invented/compiled.ts';
import { content, locksOf, released2026, report, today } from './corpus.ts';

/** All problems of Ruritania with an example put into it; those of the verifier too, if the example has a source. */
export function problemsIn(example: Example): readonly Problem[] {
  const files = filesWith(example.filter(({ whenReleased }) => !whenReleased));
  const published = example.filter(({ whenReleased }) => whenReleased);
  const release =
    published.length === 0 ? undefined : released2026(compiled(filesWith(published.map(now)))).release;
  const { problems } = compileCorpus(files, { today, release });
  const against = example.filter(({ as }) => as === 'source');
  return [
    ...problems,
    ...against.flatMap(({ file, text }) =>
      parse(files)
        .drafts.reports.filter(({ path }) => path === file)
        .flatMap((draft) => verify(draft, text).problems),
    ),
  ];
}

/** A piece as if it were there today. */
function now(piece: Piece): Piece {
  return { ...piece, whenReleased: false };
}

/** Ruritania with an example put into it. It is verified and locked as it is, unless the example says otherwise. */
function filesWith(example: Example): readonly SourceFile[] {
  const base = content().filter(({ path }) => lockKind(path) === undefined);
  const today = put(
    example.filter(({ whenVerified, whenLocked }) => !whenVerified && !whenLocked),
    base,
  );
  const lockedBefore = example.filter(({ whenLocked }) => whenLocked);
  const earlier = example.filter(({ whenVerified }) => whenVerified);
  const edited = example.filter(({ as }) => as === 'in-lock');
  const locks = [
    ...locksWhen('words', lockedBefore.length === 0 ? today : put(lockedBefore, base)),
    ...locksWhen('quotes', earlier.length === 0 ? today : put(earlier, base)).map(({ path, content }) => ({
      path,
      content: edited.filter(({ file }) => file === path).reduce(withField, content),
    })),
  ];
  return [...today, ...locks.filter(({ path }) => !today.some((file) => file.path === path))];
}

/** The locks of a kind when the files were so. */
function locksWhen(kind: ReturnType<typeof lockKind>, files: readonly SourceFile[]): LockFile[] {
  return locksOf(files).filter(({ path }) => lockKind(path) === kind);
}

function put(pieces: readonly Piece[], base: readonly SourceFile[]): readonly SourceFile[] {
  let files = base;
  const added = new Set<string>();
  for (const piece of pieces) {
    const { file, as, text } = piece;
    if (as === 'source' || as === 'verified' || as === 'in-lock') continue;
    // Two whole files of one path are an example of exactly that.
    const others = added.has(file) && as === 'file' ? files : files.filter(({ path }) => !isAt(path, file));
    const before = files.find(({ path }) => path === file)?.content;
    if (as === 'removed') files = others;
    else if (as === 'link' || as === 'large' || as === 'deep')
      files = [...others, { path: file, content: '', refused: as }];
    else if (as === 'latin-1') files = [...others, { path: file, content: Buffer.from(text, 'latin1') }];
    else files = [...others, { path: file, content: changed(piece, String(before ?? report(''))) }];
    added.add(file);
  }
  return files;
}

/** A lock with the field of a piece, `"verifier": 1`, where it first stands. */
function withField(written: string, { text }: Piece): string {
  const [name = '', value = ''] = text.trim().split(': ');
  return written.replace(new RegExp(`${name}:[^,}]*`), `${name}:${value}`);
}

/** Whether a path is a file, or lies in a folder, whose name ends with a slash. */
function isAt(path: string, file: string): boolean {
  return path === file || (file.endsWith('/') && path.startsWith(file));
}

function changed({ as, file, text }: Piece, before: string): string {
  if (as === 'file' || as === 'empty-folder') return text;
  if (as === 'excerpt') return `${before}\n${text}`;
  if (!file.endsWith('.md')) return withFields(before, text);
  const [, front = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(before) ?? [];
  return as === 'body' ? `---\n${front}---\n${text}` : `---\n${withFields(front, text)}---\n${body}`;
}

/** YAML with some of its fields replaced; text that begins no field is put at the end. */
function withFields(yaml: string, text: string): string {
  const fields = yaml.split(/^(?=[\w-]+:)/m);
  const names = Array.from(text.matchAll(/^[\w-]+:/gm), ([name]) => name);
  return [...fields.filter((field) => !names.some((name) => field.startsWith(name))), text].join('');
}
