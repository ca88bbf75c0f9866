import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { billOfMaterials } from './sbom.ts';

/** As much of a bill as is looked at here. */
interface Bill {
  readonly components: readonly {
    readonly purl: string;
    readonly hashes?: unknown;
    readonly properties?: readonly { readonly name: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const lock = readFileSync('package-lock.json', 'utf8');

test('names the packages that npm itself names, with the same hashes, but those for development', () => {
  // Left to omit these, npm leaves out others that they share with the site.
  const { stdout } = spawnSync('npm sbom --sbom-format cyclonedx --package-lock-only', {
    encoding: 'utf8',
    shell: true,
    maxBuffer: 1e8,
  });
  const packages = ({ components }: Bill) =>
    Object.fromEntries(
      components
        .filter(
          ({ properties = [] }) => !properties.some(({ name }) => name === 'cdx:npm:package:development'),
        )
        .map(({ purl, hashes }) => [purl, hashes]),
    );
  const ours = packages(JSON.parse(billOfMaterials(lock, '2026.1')) as Bill);
  expect(Object.keys(ours).length).toBeGreaterThan(100);
  expect(ours).toEqual(packages(JSON.parse(stdout) as Bill));
});

test('says what each needs, from the nearest folder that has it, and leaves out what only tests use', () => {
  const small = {
    packages: {
      '': { name: 'site', version: '0.1.0', license: 'MIT', dependencies: { a: '1', c: '1' } },
      'node_modules/a': { version: '1.0.0', license: 'MIT OR Apache-2.0', dependencies: { b: '2', c: '1' } },
      'node_modules/a/node_modules/b': { version: '2.0.0', integrity: 'sha512-AAAA' },
      'node_modules/b': { version: '1.0.0', dev: true },
      'node_modules/c': { version: '1.0.0', optional: true },
    },
  };
  const bill = JSON.parse(billOfMaterials(JSON.stringify(small), '2026.1')) as Bill;
  expect(bill.dependencies).toEqual([
    { ref: 'site', dependsOn: ['a@1.0.0', 'c@1.0.0'] },
    { ref: 'a@1.0.0', dependsOn: ['b@2.0.0', 'c@1.0.0'] },
    { ref: 'b@2.0.0', dependsOn: [] },
    { ref: 'c@1.0.0', dependsOn: [] },
  ]);
  expect(bill.components).toEqual([
    {
      type: 'library',
      'bom-ref': 'a@1.0.0',
      name: 'a',
      version: '1.0.0',
      scope: 'required',
      purl: 'pkg:npm/a@1.0.0',
      licenses: [{ expression: 'MIT OR Apache-2.0' }],
    },
    {
      type: 'library',
      'bom-ref': 'b@2.0.0',
      name: 'b',
      version: '2.0.0',
      scope: 'required',
      purl: 'pkg:npm/b@2.0.0',
      hashes: [{ alg: 'SHA-512', content: '000000' }],
    },
    {
      type: 'library',
      'bom-ref': 'c@1.0.0',
      name: 'c',
      version: '1.0.0',
      scope: 'optional',
      purl: 'pkg:npm/c@1.0.0',
    },
  ]);
});

test('is the same bytes for the same lock', () => {
  expect(billOfMaterials(lock, '2026.1')).toBe(billOfMaterials(lock, '2026.1'));
});
