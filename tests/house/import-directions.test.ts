import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What each part of src/ may import, besides itself and packages. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  markdown: ['model', 'paths.ts', 'format.ts'],
  corpus: ['markdown', 'model', 'paths.ts', 'format.ts'],
  views: ['model', 'paths.ts', 'format.ts', 'search-text.ts'],
  pictures: ['client', 'views', 'format.ts'],
  components: ['views', 'model', 'client', 'styles', 'paths.ts', 'format.ts'],
  layouts: ['components', 'views', 'model', 'client', 'styles', 'paths.ts', 'format.ts'],
  pages: [
    'layouts',
    'components',
    'pictures',
    'views',
    'corpus',
    'model',
    'client',
    'styles',
    'paths.ts',
    'format.ts',
  ],
  integrations: ['corpus', 'views', 'model', 'paths.ts', 'format.ts'],
  cli: ['corpus', 'views', 'model', 'paths.ts', 'format.ts'],
  client: ['model', 'views', 'paths.ts', 'format.ts', 'search-text.ts'],
  styles: [],
  'paths.ts': ['model', 'format.ts'],
  'format.ts': ['model'],
  'search-text.ts': [],
};

/** What ships to a browser may know these by their types alone. */
const typesOnly: Readonly<Record<string, readonly string[]>> = { client: ['model', 'views'] };

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** All imports and re-exports of a module; of an Astro component, those of its frontmatter and of its scripts. */
function importsOf(path: string, text: string): Import[] {
  const parts = path.endsWith('.astro')
    ? [...text.matchAll(/^---$(.*?)^---$|<script[^>]*>(.*?)<\/script>/gms)].map(
        (part) => part[1] ?? part[2] ?? '',
      )
    : [text];
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
  for (const part of parts) collect(ts.createSourceFile(`${path}.ts`, part, ts.ScriptTarget.Latest));
  return found;
}

/** The imports that go the wrong way, by file. `files` holds texts by their path from src/. */
function wrongImports(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const [part = ''] = path.split('/');
    if (!(part in allowed)) return [`src/${path} belongs to no part of src/ that this test knows`];
    return importsOf(path, text)
      .filter(({ from }) => from.startsWith('.'))
      .flatMap(({ from, typeOnly }) => {
        const [target = ''] = posix.join(posix.dirname(path), from).split('/');
        if (target === part) return [];
        if (!allowed[part]?.includes(target)) return [`src/${path} imports ${from}`];
        const needsType = typesOnly[part]?.includes(target) === true && !typeOnly;
        return needsType ? [`src/${path} imports ${from}, not only its types`] : [];
      });
  });
}

test('imports in src/ go one way', () => {
  const paths = globSync('**/*.{ts,astro}', { cwd: 'src', exclude: ['env.d.ts'] });
  const files = paths.map(
    (path) => [path.replaceAll('\\', '/'), readFileSync(join('src', path), 'utf8')] as const,
  );
  expect(wrongImports(Object.fromEntries(files))).toEqual([]);
});

test('an import that goes the wrong way is named with its file', () => {
  const wrong = wrongImports({
    'model/election.ts': `import { z } from 'zod';\nimport { excerptPath } from '../paths.ts';`,
    'views/topic-view.ts': `import type { Topic } from '../model/topic.ts';\nexport { parse } from '../corpus/parse.ts';`,
    'components/Chart.astro': `---\nimport { topicView } from '../views/topic-view.ts';\n---\n<script>import '../client/chart.ts';\nimport '../pages/_x.ts';</script>`,
    'client/chart.ts': `import type { ChartSpec } from '../model/chart.ts';\nimport { bars } from '../views/charts/bars.ts';\nawait import('chart.js');\nawait import('../corpus/link.ts');`,
    'pages/index.astro': `---\nimport { corpus } from '../corpus/load.ts';\nimport content from '../../content/topics.yml';\n---\n`,
    'utils/left-pad.ts': '',
  });
  expect(wrong).toMatchInlineSnapshot(`
    [
      "src/model/election.ts imports ../paths.ts",
      "src/views/topic-view.ts imports ../corpus/parse.ts",
      "src/components/Chart.astro imports ../pages/_x.ts",
      "src/client/chart.ts imports ../views/charts/bars.ts, not only its types",
      "src/client/chart.ts imports ../corpus/link.ts",
      "src/pages/index.astro imports ../../content/topics.yml",
      "src/utils/left-pad.ts belongs to no part of src/ that this test knows",
    ]
  `);
});
