import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** One import, re-export or dynamic import of a module. */
export interface Import {
  /** As written: `../model/corpus.ts`, `chart.js`. */
  readonly from: string;
  /** Whether it is gone when the program runs. */
  readonly typeOnly: boolean;
}

/** The frontmatter of a component, or the text of a module; and the scripts that a component sends to browsers. */
interface Parts {
  readonly build: string;
  readonly browser: readonly string[];
}

function partsOf(path: string, text: string): Parts {
  if (!path.endsWith('.astro')) return { build: text, browser: [] };
  return {
    build: /^---$(.*?)^---$/ms.exec(text)?.[1] ?? '',
    browser: Array.from(
      text.matchAll(/<script(?![^>]*is:inline)[^>]*>(.*?)<\/script>/gs),
      ([, script = '']) => script,
    ),
  };
}

function importsIn(text: string): Import[] {
  const found: Import[] = [];
  const collect = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
      found.push({ from: node.moduleSpecifier.text, typeOnly });
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      found.push({ from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from && ts.isStringLiteral(from)) found.push({ from: from.text, typeOnly: false });
    }
    ts.forEachChild(node, collect);
  };
  collect(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest));
  return found;
}

/** Everything that a module imports; of a component, in its frontmatter and in its scripts. */
export function importsOf(path: string, text: string): Import[] {
  const { build, browser } = partsOf(path, text);
  return [build, ...browser].flatMap(importsIn);
}

/** What the scripts of a component import. */
export function scriptImportsOf(path: string, text: string): Import[] {
  return partsOf(path, text).browser.flatMap(importsIn);
}

/** The path that a relative import names, from the folder that paths are relative to: `model/corpus.ts`. */
export function resolved(path: string, from: string): string {
  return posix.join(posix.dirname(path), from.replace(/\?.*$/, ''));
}

/** The texts of all modules and components in src/, tests apart, by their path from there. */
export function sources(): Readonly<Record<string, string>> {
  const paths = globSync('**/*.{ts,astro}', { cwd: 'src', exclude: ['env.d.ts', '**/*.test.ts'] });
  return Object.fromEntries(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join('src', path), 'utf8')]),
  );
}
