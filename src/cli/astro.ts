/**
 * `node src/cli/astro.ts build`, `preview` or `dev`: Astro without its telemetry and the notice of it, which Astro prints
 * before it reads its configuration. A build or a server that fails for a reason of the place where it runs says so in
 * one sentence. `build` knows `--config FILE`, `preview` knows `--port`, `--host` and `--open`; `dev` is Astro's own.
 */
import { existsSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { outFolder } from '../corpus/out-folder.ts';
import { discard, openWorkshop, restore } from '../whole/workshop.ts';
import { PlainError } from '../model/plain-error.ts';
import { refuseTakenPort, runCommand } from './failure.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';

const [command = '', ...args] = process.argv.slice(2);

/** The commands, by their names. */
const commands: Readonly<Record<string, () => Promise<void>>> = { build, preview, dev };

await runCommand(
  commands[command] ??
    (() => {
      throw new PlainError(
        `Unexpected command \`${command}\`, expected one of: ${Object.keys(commands).join(' ')}`,
      );
    }),
);
// Packages may leave something open that would keep a build that has ended.
if (command === 'build') process.exit();

async function build(): Promise<void> {
  const { config } = options({ config: { type: 'string' } });
  // The build does the same. Astro would print a line of its own above the reason if it failed there.
  discard(openWorkshop(outFolder));
  const { build } = await import('astro');
  try {
    await build(config === undefined ? {} : { configFile: config });
  } catch (error) {
    // Astro may be in the middle of a line.
    process.stdout.write('\n');
    throw error;
  }
}

async function preview(): Promise<void> {
  const {
    port: text,
    host = 'localhost',
    open = false,
  } = options({
    port: { type: 'string', default: '4321' },
    host: { type: 'string' },
    open: { type: 'boolean' },
  });
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new PlainError(`Unexpected port \`${text}\`, expected a number up to 65535`);
  restore(outFolder);
  if (!existsSync(outFolder))
    throw new PlainError(
      `Unexpected absence of a built site in \`${outFolder}\`, expected one: \`npm run build\` makes it`,
    );
  await refuseTakenPort(port, host);
  const { preview } = await import('astro');
  await preview({ server: { port, host, open } });
}

/** The options that a command was called with. */
function options<Options extends NonNullable<ParseArgsConfig['options']>>(known: Options) {
  try {
    return parseArgs({ args, options: known }).values;
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error));
  }
}

async function dev(): Promise<void> {
  const { href } = new URL('bin/astro.mjs', import.meta.resolve('astro/package.json'));
  await import(href);
}
