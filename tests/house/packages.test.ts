import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** As much of `package.json` as is read here. */
interface Project {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Project;

test('src/README.md says of every package why it is there, and names no other', () => {
  const section = /\n## Packages\n(.*?)\n## /s.exec(readFileSync('src/README.md', 'utf8'))?.[1] ?? '';
  const rows = [...section.matchAll(/^\| (`.*?) +\| (.*?) +\|$/gm)];
  const named = rows.flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(named.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  for (const [, , why = ''] of rows) expect(why).toMatch(/\w{2}/);
});

// DuckDB counts the revisions of its packages behind the version.
test('every package has one exact version', () => {
  const versions = Object.values({ ...dependencies, ...devDependencies });
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version))).toEqual([]);
});
