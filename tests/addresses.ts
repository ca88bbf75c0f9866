/**
 * `npm run addresses`: adds what the built site publishes to `addresses.lock`. It takes nothing away. With `--count` it
 * only says how many addresses are not in the lock yet: those of content that was added.
 */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { lockedAddresses, lockPath, publishedAddresses } from './support/addresses.ts';
import { collectionSite } from './support/built-site.ts';

const locked = lockedAddresses();
const all = [...new Set([...locked, ...publishedAddresses(collectionSite)])].sort();
const added = all.length - locked.length;
if (!argv.includes('--count')) {
  writeFileSync(lockPath, `${all.join('\n')}\n`);
  console.log(`${added} new addresses in ${lockPath}, ${all.length} in all`);
} else if (added > 0) {
  console.log(`${added} addresses are not in ${lockPath} yet: \`npm run addresses\` keeps them for good`);
}
