/**
 * `node src/cli/astro.ts build`: Astro's command line, without its telemetry and the notice of it, which Astro prints
 * before it reads its configuration.
 */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
const { href } = new URL('bin/astro.mjs', import.meta.resolve('astro/package.json'));
await import(href);
