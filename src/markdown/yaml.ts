import {
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Pair,
} from 'yaml';
import type { z } from 'zod';
import { didYouMean, problem, type Place, type Problem } from '../model/problem.ts';
import { offsetOf } from './places.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A YAML text that has been read: its value if it fits the schema, and the place of every key in the file. */
export interface YamlReading<T> {
  readonly value: T | undefined;
  readonly problems: readonly Problem[];
  /** Where the value at a path stands (`['source', 'sha256']`), or the nearest thing above it. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  /** Where a piece of the text at a path stands; where the value stands if it is not found. */
  readonly placeIn: PlaceIn;
}

/** The place of a piece of the text that stands at a path; `span` are offsets in that text. */
export type PlaceIn = (path: readonly PropertyKey[], text: string, span: Piece) => Place;

interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads YAML by a strict schema. Every wrong field is a problem at its own line.
 * @param lineOffset lines of the file above the YAML text (1 for front matter)
 */
export function readYaml<T>(
  schema: z.ZodType<T>,
  text: string,
  path: string,
  lineOffset = 0,
): YamlReading<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const placeOf = (steps: readonly PropertyKey[]) => at(offsetOfKey(document, steps));
  const placeIn: PlaceIn = (steps, value, piece) => {
    const node: unknown = document.getIn(steps.filter(isKey), true);
    const [start, end] = (isNode(node) ? node.range : undefined) ?? [];
    if (start === undefined || end === undefined) return placeOf(steps);
    const offset = offsetOf(value, piece, text, { start, end });
    return offset === undefined ? placeOf(steps) : at(offset);
  };
  const faults = yamlFaults(document, text);
  if (faults.length > 0) {
    const problems = faults.map(({ offset, reason }) => problem('yaml-syntax', path, at(offset), reason));
    return { value: undefined, problems, placeOf, placeIn };
  }
  const broken = textsOfSeveralLines(document);
  if (broken.length > 0) {
    const reason = 'Unexpected line break or tab in a text, expected one line';
    const problems = broken.map((offset) => problem('field-line-break', path, at(offset), reason));
    return { value: undefined, problems, placeOf, placeIn };
  }
  const read = schema.safeParse(document.toJS() ?? {});
  if (read.success) return { value: read.data, problems: [], placeOf, placeIn };
  const problems = read.error.issues.flatMap((issue) => describe(issue, schema, document, path, placeOf));
  return { value: undefined, problems, placeOf, placeIn };
}

/** Where texts begin that hold a line break or a tab: no field has one, and files of records would read another line. */
function textsOfSeveralLines(document: Document): number[] {
  const found: number[] = [];
  visit(document, {
    Scalar: (_key, { value, range }) => {
      if (typeof value === 'string' && /[\n\r\t]/.test(value)) found.push(range?.[0] ?? 0);
    },
  });
  return found;
}

function describe(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  document: Document,
  path: string,
  placeOf: (steps: readonly PropertyKey[]) => Place,
): Problem[] {
  const name = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const known = fieldsAt(schema, issue.path);
      const wayOut = issue.message.startsWith('expected') ? `, ${issue.message}` : didYouMean(key, known);
      const reason = `Unexpected field \`${key}\`${wayOut || `, expected ${oneOf(known)}`}`;
      return problem('field-unknown', path, placeOf([...issue.path, key]), reason);
    });
  }
  if (issue.code === 'invalid_union') {
    const meant = meantBranch(issue.errors);
    if (meant !== undefined)
      return meant.flatMap((inner) =>
        describe({ ...inner, path: [...issue.path, ...inner.path] }, schema, document, path, placeOf),
      );
  }
  if (issue.code === 'invalid_key') {
    const reason = `Unexpected field \`${name}\`, ${issue.issues.map(({ message }) => message).join(', ')}`;
    return [problem('field-wrong', path, placeOf(issue.path), reason)];
  }
  if (document.contents === null && name === '') {
    return [problem('field-missing', path, placeOf([]), `Unexpected empty text, ${expectation(issue)}`)];
  }
  const found: unknown = document.getIn(issue.path.filter(isKey));
  if (found === undefined) {
    const reason = `Unexpected absence of the field \`${name}\`, ${expectation(issue)}`;
    return [problem('field-missing', path, placeOf(issue.path.slice(0, -1)), reason)];
  }
  const shown = isSeq(found) ? 'list' : isMap(found) ? 'fields' : printed(found);
  const where = name === '' ? '' : ` in \`${name}\``;
  return [
    problem('field-wrong', path, placeOf(issue.path), `Unexpected ${shown}${where}, ${expectation(issue)}`),
  ];
}

/** Of the forms that a value may have, the one that it has and in which only something within is wrong. */
function meantBranch(branches: z.core.$ZodIssue[][]): z.core.$ZodIssue[] | undefined {
  return branches.find((issues) =>
    issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
  );
}

/** A value as the author wrote it. */
function printed(value: unknown): string {
  if (value === null) return 'nothing';
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function oneOf(words: readonly unknown[]): string {
  if (words.length === 1) return `\`${String(words[0])}\``;
  return `one of ${words.map((word) => `\`${String(word)}\``).join(', ')}`;
}

function isKey(step: PropertyKey): step is string | number {
  return typeof step !== 'symbol';
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `expected ${oneOf(issue.values)}`;
  if (issue.code === 'invalid_type')
    return `expected ${issue.expected === 'record' ? 'fields' : article(issue.expected)}`;
  if (issue.code === 'invalid_union')
    return issue.errors
      .flatMap((issues) => issues.map(expectation))
      .join(' or ')
      .replaceAll(' or expected', ' or');
  return issue.message.startsWith('expected') ? issue.message : `expected otherwise: ${issue.message}`;
}

function article(type: string): string {
  if (type === 'int') return 'a whole number';
  if (type === 'string') return 'a text';
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'array') return 'a list';
  return type === 'object' ? 'fields' : `a ${type}`;
}

/** The field names that the schema knows at a path, to suggest the nearest. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path) at = inner(at, step);
  const shape = definition(unwrapped(at))?.shape;
  return shape === undefined ? [] : Object.keys(shape);
}

interface Definition {
  readonly shape?: Record<string, unknown>;
  readonly element?: unknown;
  readonly valueType?: unknown;
  readonly innerType?: unknown;
  readonly options?: readonly unknown[];
}

function definition(schema: unknown): Definition | undefined {
  return (schema as { def?: Definition } | undefined)?.def;
}

function unwrapped(schema: unknown): unknown {
  const { innerType, options } = definition(schema) ?? {};
  const wrapped = innerType ?? options?.find((option) => definition(option)?.shape !== undefined);
  return wrapped === undefined ? schema : unwrapped(wrapped);
}

function inner(schema: unknown, step: PropertyKey): unknown {
  const known = definition(unwrapped(schema));
  return known?.shape?.[String(step)] ?? known?.element ?? known?.valueType;
}

/** Offset of the key at a path; of the nearest parent's where the key does not exist. */
function offsetOfKey(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const steps = path.slice(0, depth).filter(isKey);
    const parent: unknown = depth === 1 ? document.contents : document.getIn(steps.slice(0, -1), true);
    const last = steps.at(-1);
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item): item is Pair => isPair(item) && String(item.key) === String(last),
      );
      if (pair !== undefined && isNode(pair.key)) return pair.key.range?.[0] ?? 0;
    }
    const node: unknown = document.getIn(steps, true);
    if (isNode(node)) return node.range?.[0] ?? 0;
  }
  return 0;
}
