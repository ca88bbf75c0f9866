import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { outFolder } from '../corpus/out-folder.ts';
import { readBuiltSite } from '../hosting/built-site.ts';
import { checkSite } from '../hosting/check-site.ts';
import { findingsReport, isFault } from '../hosting/finding.ts';
import { PlainError } from '../model/plain-error.ts';
import { withSlash } from '../paths.ts';
import { runCommand } from './failure.ts';

/**
 * `npm run deploy:check -- https://example.org/`: walks a deployed site and says where it is not as it was built. Exits
 * with 1 if anything is wrong. `--from` is the folder of the build, `--lock` the file with the published addresses, and
 * `--without-headers` is for hosts that cannot send any of ours: what is lost there is said and no fault.
 */
await runCommand(async () => {
  const { values, positionals } = options();
  const address = addressOf(positionals);
  const { requests, findings } = await checkSite(
    address,
    readBuiltSite(values.from, address.pathname),
    lockedIn(values.lock),
  );
  const without = values['without-headers'];
  const faults = findings.filter((finding) => isFault(finding, without));
  const lost = findings.filter((finding) => !isFault(finding, without));
  if (lost.length > 0) console.log(`Lost on this host, and no fault of it:\n\n${findingsReport(lost)}\n`);
  if (faults.length > 0) {
    console.error(findingsReport(faults));
    console.error(`\n${faults.length} faults in ${requests} answers of ${address.href}`);
    process.exitCode = 1;
  } else {
    console.log(`${address.href} is as it was built: ${requests} answers without a fault`);
  }
});

function options() {
  try {
    return parseArgs({
      options: {
        from: { type: 'string', default: outFolder },
        lock: { type: 'string', default: 'tests/addresses.lock' },
        'without-headers': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error));
  }
}

function addressOf([address = '', ...more]: readonly string[]): URL {
  if (!/^https?:/.test(address) || !URL.canParse(address) || more.length > 0)
    throw new PlainError(
      `Unexpected address \`${[address, ...more].join(' ')}\`, expected that of the site: \`npm run deploy:check -- https://example.org/\``,
    );
  return new URL(withSlash(address));
}

function lockedIn(file: string): string[] {
  if (!existsSync(file))
    throw new PlainError(
      `Unexpected absence of \`${file}\`, expected the published addresses, one on a line: name another file with \`--lock\``,
    );
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}
