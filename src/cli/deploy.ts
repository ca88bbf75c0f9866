import { parseArgs } from 'node:util';
import { outFolder } from '../corpus/out-folder.ts';
import { siteBase } from '../corpus/site-address.ts';
import { refuseOtherAddress } from '../hosting/built-site.ts';
import { deploy } from '../hosting/deploy.ts';
import { hosts, type HostName } from '../hosting/hosts.ts';
import { PlainError } from '../model/plain-error.ts';
import { withSlash } from '../paths.ts';
import { runCommand } from './failure.ts';

/**
 * `SITE_URL=https://example.org npm run deploy -- FOLDER`: makes the folder that a host serves from the site that was built
 * before. `--for` names another host than nginx, `--previous` the folder or address of the site before, if it is not the
 * folder itself; `--without-brotli` is for an nginx without that module.
 */
await runCommand(async () => {
  const { values, positionals } = options();
  const [to] = positionals;
  if (to === undefined || positionals.length > 1)
    throw new PlainError('Expected one folder to be served: `npm run deploy -- /srv/observed`');
  const host = hostNamed(values.for);
  refuseOtherAddress(values.from, process.env.SITE_URL, siteBase);
  const said = await deploy({
    from: values.from,
    to,
    base: withSlash(siteBase),
    host,
    previous: values.previous,
    hasBrotli: !values['without-brotli'],
    effort: effortOf(values.effort),
  });
  console.log(said.join('\n'));
});

function options() {
  try {
    return parseArgs({
      options: {
        from: { type: 'string', default: outFolder },
        for: { type: 'string', default: 'nginx' },
        previous: { type: 'string' },
        'without-brotli': { type: 'boolean', default: false },
        effort: { type: 'string', default: '11' },
      },
      allowPositionals: true,
    });
  } catch (error) {
    throw new PlainError(error instanceof Error ? error.message : String(error));
  }
}

function hostNamed(name: string): HostName {
  const names = Object.keys(hosts) as HostName[];
  const host = names.find((each) => each === name);
  if (host === undefined)
    throw new PlainError(`Unexpected host \`${name}\`, expected one of: ${names.join(' ')}`);
  return host;
}

function effortOf(text: string): number {
  const effort = Number(text);
  if (!Number.isInteger(effort) || effort < 1 || effort > 11)
    throw new PlainError(`Unexpected effort \`${text}\`, expected a number from 1, quick, to 11, small`);
  return effort;
}
