import astro from 'eslint-plugin-astro';
import { Linter, type Rule } from 'eslint';
import tseslint from 'typescript-eslint';

/** As much of a syntax tree as is read here. */
interface Node {
  readonly type: string;
  readonly parent: Node | null;
  readonly loc: { readonly start: { readonly line: number } };
  readonly value?: unknown;
  readonly name?: string | Node;
  readonly namespace?: Node;
  readonly computed?: boolean;
  readonly operator?: string;
  readonly callee?: Node;
  readonly object?: Node;
  readonly property?: Node;
  readonly key?: Node;
  readonly left?: Node;
  readonly right?: Node;
  readonly argument?: Node;
  readonly tag?: Node;
  readonly arguments?: readonly Node[];
  readonly attributes?: readonly { readonly value?: { readonly value?: unknown } | null }[];
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[];
}

/** Attributes that people read or hear, whatever the element. */
const readAttribute =
  /^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label|set:text|data-[\w-]*title)$/;
/** Properties of elements that people read or hear. */
const readProperty =
  /^(?:textContent|innerText|ariaLabel|ariaDescription|ariaRoleDescription|ariaValueText|title|alt|placeholder)$/;
/** Functions that put every argument from this one on into a page. */
const pageWriters: Readonly<Record<string, number>> = {
  append: 0,
  prepend: 0,
  replaceChildren: 0,
  before: 0,
  after: 0,
  createTextNode: 0,
  element: 2,
  link: 2,
};
/** Functions whose strings are for the machine: selectors, names of things, output of the build, notes on a schema. */
const machineCall =
  /^(?:querySelector(?:All)?|closest|matches|getElementById|addEventListener|createElement|setProperty|matchMedia|describe|refine|warn|info|log|error|debug|#?part|cloned)$/;

/**
 * Texts for readers in a module or component: `line: text`. Such texts belong to src/words/. Found are letters where
 * people read them (between tags, in labels and titles, in what a script appends), and strings anywhere that look like
 * English: two words, or one that begins with a capital.
 * @param path decides how the text is read: `.ts` or `.astro`
 */
export function readerTexts(path: string, code: string): string[] {
  const found = reports(path, code, readerTextRule);
  // The parser of components leaves scripts unread.
  const scripts = path.endsWith('.astro')
    ? [...code.matchAll(/<script\b(?:[^>]*[^>/])?>(.+?)<\/script>/gs)]
    : [];
  return [
    ...found,
    ...scripts.flatMap(({ 1: script = '', index }) => {
      const before = code.slice(0, index).split('\n').length - 1;
      return reports('script.ts', script, readerTextRule, before);
    }),
  ];
}

/**
 * What a bundle would have to keep of a module of words although nothing uses it: `line: what`. That is all that runs
 * when the module loads, unless a comment calls it pure.
 */
export function runsOnLoad(path: string, code: string): string[] {
  return reports(path, code, {
    create: (context) => {
      const check = (node: unknown): void => {
        const isPure = context.sourceCode
          .getCommentsBefore(node as Rule.Node)
          .some(({ value }) => value.includes('@__PURE__'));
        if (!isPure && !isInside(node as Node, isFunction))
          context.report({ node: node as Rule.Node, message: 'runs when the module loads' });
      };
      return { CallExpression: check, NewExpression: check, TaggedTemplateExpression: check };
    },
  });
}

/** Where a module takes words apart: `line: what`. A bundle then has to keep all words of the feature. */
export function takesWordsApart(path: string, code: string): string[] {
  if (!/\}\s*=\s*words\b/.test(code)) return [];
  return reports(path, code, {
    create: (context) => ({
      'VariableDeclarator > ObjectPattern': (node: Rule.Node) => {
        const { init } = node.parent as unknown as { readonly init: Rule.Node | null };
        const text = init === null ? '' : context.sourceCode.getText(init);
        if (/^words(?:\.\w+)?$/.test(text)) context.report({ node, message: `takes \`${text}\` apart` });
      },
    }),
  });
}

function reports(path: string, code: string, rule: Rule.RuleModule, linesBefore = 0): string[] {
  const messages = new Linter().verify(
    code,
    [
      ...astro.configs['flat/base'],
      { linterOptions: { noInlineConfig: true } },
      { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
      {
        files: ['**/*.{ts,astro}'],
        plugins: { house: { rules: { rule } } },
        rules: { 'house/rule': 'error' },
      },
    ],
    { filename: path.replace(/^.*\//, '') },
  );
  return messages.map(({ line, message }) => `${line + linesBefore}: ${message}`);
}

const readerTextRule: Rule.RuleModule = {
  create: (context) => {
    const check = (node: Node, text: string): void => {
      const shown = text.replace(/\s+/g, ' ').trim();
      if (isForMachines(node) || !(isRead(node) ? /\p{L}/u.test(shown) : looksEnglish(shown))) return;
      context.report({ node: node as unknown as Rule.Node, message: shown.replaceAll('{{', '{ {') });
    };
    return {
      JSXText: (node: unknown) => {
        const text = node as Node;
        // Entities are no words.
        check(text, String(text.value).replace(/&#?\w+;/g, ' '));
      },
      Literal: (node: unknown) => {
        const literal = node as Node;
        if (typeof literal.value === 'string') check(literal, literal.value);
      },
      TemplateLiteral: (node: unknown) => {
        const template = node as Node;
        check(template, (template.quasis ?? []).map(({ value }) => value.cooked).join('…'));
      },
    };
  },
};

/** Whether a string that may be anything is English: two words with a space between them, or one with a capital. */
function looksEnglish(string: string): boolean {
  const text = string.replace(/<[^>]*>?/g, ' ').trim();
  // A selector names a class, an id, an attribute or a pseudo-class.
  if (/(?:^|[\s,>(])[.#[][\w-]|\w:(?:has|is|not)\(/.test(text)) return false;
  const letters = String.raw`[\p{L}’']`;
  const word = `(?<![\\p{L}\\p{N}_#/=.…-])${letters}{2,}(?![\\p{L}\\p{N}_/=({-])`;
  const twoWords = new RegExp(
    `${word}[,;:.?!”]?\\s+(?:[“‘(]*${letters}{1,}|…)|…[,;:”]?\\s+[“‘]?${word}`,
    'u',
  );
  const capitalised = /^\p{Lu}\p{Ll}+[.:!?]?(?:\s?…)?$/u;
  return twoWords.test(text) || capitalised.test(text);
}

/** Whether a text stands where people read it. */
function isRead(node: Node): boolean {
  if (node.type === 'JSXText') return true;
  const { parent } = node;
  const attribute = enclosing(node, ({ type }) => type === 'JSXAttribute');
  if (attribute !== undefined && isReadAttribute(attribute)) return true;
  if (parent?.type === 'AssignmentExpression' && parent.right === node)
    return readProperty.test(nameOf(parent.left?.property));
  if (parent?.type === 'CallExpression') {
    const from = pageWriters[calledName(parent)];
    return from !== undefined && (parent.arguments ?? []).indexOf(node) >= from;
  }
  // What stands between tags as an expression: {several ? 'passages' : 'passage'}.
  return isShown(node);
}

function isShown(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'JSXExpressionContainer') return parent.parent?.type !== 'JSXAttribute';
  const passesOn =
    parent?.type === 'ConditionalExpression' ||
    (parent?.type === 'LogicalExpression' && parent.right === node);
  return passesOn && isShown(parent);
}

function isReadAttribute(attribute: Node): boolean {
  const name = attributeName(attribute);
  if (name !== 'content') return readAttribute.test(name);
  // Of a meta element: what search engines show.
  return (attribute.parent?.attributes ?? []).some(
    ({ value }) => typeof value?.value === 'string' && /description|title/.test(value.value),
  );
}

/** Whether a string is none that people read, by where it stands. */
function isForMachines(node: Node): boolean {
  const { parent } = node;
  if (parent === null) return false;
  if (/^(?:Import|Export(?:All|Named))/.test(parent.type)) return true;
  if (parent.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator ?? '')) return true;
  if (parent.type === 'SwitchCase') return true;
  if (parent.type === 'MemberExpression' && parent.property === node) return true;
  if (parent.type === 'Property' && parent.key === node) return true;
  // Terms of JSON-LD, CSL and the like.
  if (isInside(node, ({ type, key }) => type === 'Property' && /^@?type$/.test(keyName(key)))) return true;
  if (parent.type === 'CallExpression' && calledName(parent) in pageWriters) return !isRead(node);
  return isInside(node, isForDevelopers) || standsInMachineAttribute(node);
}

/** Errors that nobody should see, types, and calls that take no text for readers. */
function isForDevelopers(node: Node): boolean {
  if (node.type.startsWith('TS') && !/^TS(?:As|Satisfies|NonNull)/.test(node.type)) return true;
  if (node.type === 'NewExpression') return /(?:Error|RegExp|URL)$/.test(nameOf(node.callee));
  return node.type === 'CallExpression' && machineCall.test(calledName(node));
}

/** Of HTML elements only some attributes are read; of components any may be, but for classes and addresses. */
function standsInMachineAttribute(node: Node): boolean {
  const attribute = enclosing(node, ({ type }) => type === 'JSXAttribute');
  if (attribute === undefined || isReadAttribute(attribute)) return false;
  const element = nameOf(attribute.parent?.name as Node | undefined);
  return /^[a-z]/.test(element) || /^(?:class|class:list|id|href|slot)$/.test(attributeName(attribute));
}

/** The nearest ancestor of a kind; functions and elements in between are boundaries. */
function enclosing(node: Node, wanted: (ancestor: Node) => boolean): Node | undefined {
  for (let at = node.parent; at !== null; at = at.parent) {
    if (wanted(at)) return at;
    if (isFunction(at) || at.type === 'JSXElement') return undefined;
  }
  return undefined;
}

function isInside(node: Node, wanted: (ancestor: Node) => boolean): boolean {
  for (let at = node.parent; at !== null; at = at.parent) if (wanted(at)) return true;
  return false;
}

function isFunction({ type }: Node): boolean {
  return type.includes('Function');
}

function calledName({ callee }: Node): string {
  return nameOf(callee?.property ?? callee);
}

function keyName(key: Node | undefined): string {
  return typeof key?.value === 'string' ? key.value : nameOf(key);
}

function attributeName({ name }: Node): string {
  const own = name as Node;
  return own.namespace === undefined ? nameOf(own) : `${nameOf(own.namespace)}:${nameOf(own.name as Node)}`;
}

function nameOf(node: Node | undefined): string {
  if (node === undefined) return '';
  const name = typeof node.name === 'string' ? node.name : nameOf(node.name);
  return node.type === 'PrivateIdentifier' ? `#${name}` : name;
}
