import { isAlias, visit, type Document, type Node } from 'yaml';

/** What makes a YAML text unreadable, or would make it lose words. */
export interface YamlFault {
  /** Offset in the text. */
  readonly offset: number;
  readonly reason: string;
}

/** The parser's own fault, as far as it is read here. */
type ParseError = Pick<Document['errors'][number], 'code' | 'message' | 'pos'>;

/** All faults of a YAML text. */
export function yamlFaults(document: Document, text: string): YamlFault[] {
  const swallowed = swallowedTexts(document, text);
  const errors = swallowed.length > 0 ? document.errors.filter(isSure) : upToFirstUnsure(document.errors);
  return [...swallowed, ...errors.map((error) => faultOf(error, document))];
}

/** Faults that leave the rest of the text readable. After any other one the parser stumbles again and again. */
const sure = ['DUPLICATE_KEY', 'BLOCK_AS_IMPLICIT_KEY', 'BAD_SCALAR_START'];

function isSure({ code }: ParseError): boolean {
  return sure.includes(code);
}

function upToFirstUnsure(errors: readonly ParseError[]): ParseError[] {
  const ordered = errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const first = ordered.findIndex((error) => !isSure(error));
  return first === -1 ? ordered : ordered.slice(0, first + 1);
}

function faultOf({ code, message, pos }: ParseError, document: Document): YamlFault {
  const [offset] = pos;
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return { offset, reason: 'Unexpected colon in a text, expected quotation marks around the text' };
  const open = code === 'MISSING_CHAR' ? quotedUpTo(offset, document) : undefined;
  if (open !== undefined)
    return {
      offset: open,
      reason: 'Unexpected quotation mark without a second one, expected one at the end of the text',
    };
  return {
    offset,
    reason: `Unexpected YAML: ${(message.split('\n')[0] ?? message).replace(/ at line .*$/, '')}`,
  };
}

/** Where the text in quotation marks begins that ends at an offset. */
function quotedUpTo(end: number, document: Document): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_key, { range, type }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[1] >= end) start = range[0];
    },
  });
  return start;
}

/** Texts that begin with `*`, `&` or `!`: to YAML a reference, a name or a type, whose word would be lost. */
function swallowedTexts(document: Document, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const found = (node: Node, mark: string): void => {
    const offset = Math.max(0, text.lastIndexOf(mark, node.range?.[0] ?? 0));
    const reason = `Unexpected \`${mark}\` at the start of a text, expected quotation marks around the text`;
    faults.push({ offset, reason });
  };
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) found(node, '*');
      else if (node.anchor !== undefined) found(node, '&');
      else if (node.tag !== undefined) found(node, '!');
    },
  });
  return faults;
}
