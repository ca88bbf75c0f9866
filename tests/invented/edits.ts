import { isMap, isSeq, parseDocument } from 'yaml';
import { decode, type SourceFile } from '../../src/corpus/source-file.ts';

/** The file with these lines after the line of this number, counted from 1. */
export function withLineAfter(file: SourceFile, line: number, lines: string): SourceFile {
  const all = textOf(file).split('\n');
  return { path: file.path, content: all.toSpliced(line, 0, lines).join('\n') };
}

/** The file with an excerpt, whose first line is the one of this number, tied to a thread. */
export function withThreadTied(file: SourceFile, line: number, slug: string): SourceFile {
  const lines = textOf(file).split('\n');
  const opening = lines[line - 1] ?? '';
  const tied = opening.includes(' threads="')
    ? opening.replace(' threads="', `$&${slug} `)
    : opening.replace(/\}\s*$/, ` threads="${slug}"}`);
  return { path: file.path, content: lines.with(line - 1, tied).join('\n') };
}

/** The settlements of an election with one more: which threads a passage is tied to. */
export function withThreadsSettled(file: SourceFile, passage: string, is: readonly string[]): SourceFile {
  const document = parseDocument(textOf(file));
  document.setIn(['passages', passage, 'threads'], { is, why: 'The thread is followed from now on.' });
  return { path: file.path, content: document.toString({ lineWidth: 0 }) };
}

/**
 * A thread's file with one more election in its course, whose report does not mention it.
 * @param before the elections that it comes after
 */
export function withCourseStep(file: SourceFile, election: string, before: readonly string[]): SourceFile {
  const front = textOf(file)
    .replace(/^---\n/, '')
    .replace(/\n---\s*$/, '\n');
  const document = parseDocument(front);
  const course = document.get('course');
  if (!isMap(course)) throw new Error(`Unexpected thread \`${file.path}\` without a course, expected one`);
  const after = course.items.filter(({ key }) => before.includes(String(key))).length;
  course.items.splice(after, 0, document.createPair(election, 'not-mentioned'));
  return { path: file.path, content: `---\n${document.toString({ lineWidth: 0 })}---\n` };
}

/**
 * A country's known reports without the reports of a type on an election of this day: they are in the collection now.
 * Missions and elections of which nothing is left go, too.
 */
export function withoutKnownReport(file: SourceFile, date: string, type: string): SourceFile {
  const document = parseDocument(textOf(file));
  const entries = document.contents;
  if (!isSeq(entries)) throw new Error(`Unexpected \`${file.path}\`, expected a list`);
  entries.items = entries.items.filter((entry) => {
    if (!isMap(entry) || String(entry.get('date')) !== date) return true;
    const missions = entry.get('missions');
    if (!isSeq(missions)) return true;
    missions.items = missions.items.filter((mission) => {
      const reports = isMap(mission) ? mission.get('reports') : undefined;
      if (!isSeq(reports)) return true;
      reports.items = reports.items.filter((report) => !isMap(report) || String(report.get('type')) !== type);
      return reports.items.length > 0;
    });
    return missions.items.length > 0;
  });
  return { path: file.path, content: document.toString({ lineWidth: 0 }) };
}

function textOf({ path, content }: SourceFile): string {
  const text = decode(content);
  if (text === undefined) throw new Error(`Unexpected bytes in \`${path}\`, expected UTF-8`);
  return text;
}
