/**
 * `npm run join`: builds the pages that are about all countries from what their parts hand on, and lays the parts beside
 * them: the whole site, in `dist/`. `SITE_PARTS` names the folder with the parts, if it is not `parts`.
 */
import { runCommand } from './failure.ts';

process.env.SITE_JOIN = 'yes';
process.argv.splice(2, Infinity, 'build');
await runCommand(async () => {
  // It reads what it builds from the environment.
  await import('./astro.ts');
});
