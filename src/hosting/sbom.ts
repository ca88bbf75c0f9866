import { z } from 'zod';

/** What is read here of a package in `package-lock.json`. */
const lockedSchema = z.object({
  name: z.string().optional(),
  version: z.string(),
  /** Old packages have a list here. */
  license: z.unknown().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  optional: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});

type Locked = z.infer<typeof lockedSchema>;

const lockSchema = z.object({ packages: z.record(z.string(), lockedSchema) });

/**
 * The packages that a site is built with, as a bill of materials in the form of CycloneDX 1.5: each with its version, its
 * licence, the hash under which npm takes it, and what it needs itself. Those that only tests use are left out. The same
 * lock makes the same bytes, so it has no time and no serial number, which the form lets be left out.
 * @param lock the text of `package-lock.json`
 * @param version of what is built: the name of a release
 */
export function billOfMaterials(lock: string, version: string): string {
  const { packages } = lockSchema.parse(JSON.parse(lock));
  const paths = Object.keys(packages).filter((path) => path !== '' && isBuiltWith(packages[path]));
  const root = packages[''];
  const components = new Map(
    paths.map((path) => [referenceOf(path, packages[path]), componentOf(path, packages[path])]),
  );
  const site = { type: 'application', name: root?.name, version, 'bom-ref': 'site', ...licencesOf(root) };
  const needs = (path: string) =>
    [...new Set(neededBy(path, packages).map((each) => referenceOf(each, packages[each])))].sort();
  const dependencies = new Map(
    paths.map((path) => [referenceOf(path, packages[path]), needs(path)] as const),
  );
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: site },
    components: sorted(components),
    dependencies: [
      { ref: 'site', dependsOn: needs('') },
      ...[...dependencies]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([ref, dependsOn]) => ({ ref, dependsOn })),
    ],
  };
  return `${JSON.stringify(bill, null, 1)}\n`;
}

function sorted<Value>(values: ReadonlyMap<string, Value>): Value[] {
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}

function isBuiltWith(locked: Locked | undefined): boolean {
  return locked !== undefined && locked.dev !== true;
}

/** The name of a package, from where it lies: `node_modules/a/node_modules/@b/c`. */
function nameOf(path: string): string {
  return path.replace(/^.*node_modules\//, '');
}

function referenceOf(path: string, locked: Locked | undefined): string {
  return `${nameOf(path)}@${locked?.version ?? ''}`;
}

function componentOf(path: string, locked: Locked | undefined): object {
  const name = nameOf(path);
  const isOptional = locked?.optional === true || locked?.devOptional === true;
  return {
    type: 'library',
    'bom-ref': referenceOf(path, locked),
    name,
    version: locked?.version,
    scope: isOptional ? 'optional' : 'required',
    purl: `pkg:npm/${name.replace('@', '%40')}@${locked?.version ?? ''}`,
    ...(locked?.integrity && { hashes: locked.integrity.split(' ').map(hashOf) }),
    ...licencesOf(locked),
  };
}

/** `sha512-…` in the terms of the bill. */
function hashOf(integrity: string): object {
  const [, size = '', digest = ''] = /^sha(\d+)-(.*)$/.exec(integrity) ?? [];
  return { alg: `SHA-${size}`, content: Buffer.from(digest, 'base64').toString('hex') };
}

/** One licence by its id, several as an expression. */
function licencesOf(locked: Locked | undefined): object {
  const licence = locked?.license;
  if (typeof licence !== 'string') return {};
  return / (?:AND|OR|WITH) /.test(licence)
    ? { licenses: [{ expression: licence }] }
    : { licenses: [{ license: { id: licence } }] };
}

/** Where the packages lie that one needs: the nearest of each name, in its own folder or in one around it. */
function neededBy(path: string, packages: Readonly<Record<string, Locked>>): string[] {
  const locked = packages[path];
  const names = Object.keys({ ...locked?.dependencies, ...locked?.optionalDependencies });
  return names.flatMap((name) => {
    for (let around = path; ; around = around.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
      const at = `${around === '' ? '' : `${around}/`}node_modules/${name}`;
      if (isBuiltWith(packages[at])) return [at];
      if (around === '') return [];
    }
  });
}
