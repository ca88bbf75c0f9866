/**
 * `npm run part -- ruritania` builds the part of one country into `parts/ruritania/`, unless one of the same content, code
 * and settings is there. `npm run part -- --list` prints the countries, a line each, and `npm run part -- --key ruritania`
 * what its part is made of, as a name for a cache.
 */
import { parseArgs } from 'node:util';
import { contentFolder } from '../corpus/content-folder.ts';
import { countriesIn } from '../corpus/disk.ts';
import { didYouMean } from '../model/problem.ts';
import { PlainError } from '../model/plain-error.ts';
import { partsFolder } from '../corpus/parts-folder.ts';
import { partKey } from '../parts/part-key.ts';
import { readPart } from '../parts/read-parts.ts';
import { runCommand } from './failure.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { list: { type: 'boolean', default: false }, key: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const countries = countriesIn(contentFolder);
  if (values.list) {
    console.log(countries.join('\n'));
    return;
  }
  const [country = '', ...more] = positionals;
  if (!countries.includes(country) || more.length > 0)
    throw new PlainError(
      `Unexpected \`${positionals.join(' ')}\`${didYouMean(country, countries) || `, expected one country of \`${contentFolder}/\``}`,
    );
  const key = partKey(contentFolder, country);
  if (values.key) {
    console.log(key);
    return;
  }
  if (readPart(partsFolder, country)?.key === key) {
    console.log(`${partsFolder}/${country}/ is built of the same content, code and settings`);
    return;
  }
  process.env.SITE_PART = country;
  process.argv.splice(2, Infinity, 'build');
  // It reads what it builds from the environment.
  await import('./astro.ts');
});
