/** `npm run addresses`: adds what the built site publishes to `addresses.lock`. It takes nothing away. */
import { writeFileSync } from 'node:fs';
import { lockedAddresses, lockPath, publishedAddresses } from './support/addresses.ts';
import { collectionSite } from './support/built-site.ts';

const locked = lockedAddresses();
const all = [...new Set([...locked, ...publishedAddresses(collectionSite)])].sort();
writeFileSync(lockPath, `${all.join('\n')}\n`);
console.log(`${all.length - locked.length} new addresses in ${lockPath}, ${all.length} in all`);
