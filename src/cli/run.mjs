// @ts-check
/**
 * `node src/cli/run.mjs check`: runs a command of this folder after a look at what it needs, Node and packages, so that
 * whoever lacks them reads what to do. It is plain JavaScript without packages, because it has to run where nothing else
 * here does.
 */
import { existsSync, readFileSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** The oldest Node that runs the code as it is written. */
const leastNode = 24;

const root = new URL('../../', import.meta.url);
const wayOut = 'expected all of package-lock.json: run `npm ci`';

/**
 * Why a command cannot run here; undefined where it can.
 * @returns {string | undefined}
 */
function whyNot() {
  const version = process.version.slice(1);
  if (parseInt(version, 10) < leastNode)
    return `Unexpected Node.js ${version}, expected ${leastNode} or newer: \`npm ci\` installs one with the project, on which all commands of npm run`;
  const [first, ...more] = missingPackages();
  if (first === undefined) return undefined;
  const what =
    more.length === 0 ? `the package \`${first}\`` : `${more.length + 1} packages, \`${first}\` first`;
  return `Unexpected absence of ${what}, ${wayOut}`;
}

/**
 * The packages that the project needs on any machine and that are not there, or in another version.
 * @returns {string[]}
 */
function missingPackages() {
  /** @type {{ packages: Record<string, { version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }> }} */
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { version, dev, optional, devOptional }]) => {
      if (path === '' || dev || optional || devOptional) return false;
      const file = new URL(`${path}/package.json`, root);
      return !existsSync(file) || JSON.parse(readFileSync(file, 'utf8')).version !== version;
    })
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

const [node = '', , command, ...rest] = process.argv;
const reason = whyNot();
if (reason === undefined) {
  // Code that was compiled once is kept in the folder for what is temporary: a build has thousands of modules to load.
  module.enableCompileCache();
  const target = new URL(`${command}.ts`, import.meta.url);
  process.argv = [node, fileURLToPath(target), ...rest];
  try {
    await import(target.href);
  } catch (error) {
    // Packages for one kind of machine alone are not looked at above.
    const { code = '', message = '' } = /** @type {{ code?: string, message?: string }} */ (error);
    if (!/MODULE_NOT_FOUND/.test(code) && !/native binding/i.test(message)) throw error;
    console.error(`Unexpected absence of a part of a package (${message.split('\n')[0]}), ${wayOut}`);
    process.exitCode = 1;
  }
} else {
  console.error(reason);
  process.exitCode = 1;
}
