/** Where Debian puts the module of nginx for files that were compressed with Brotli. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** What `nginx.test.ts` needs. Where it is missing the file is left out, and the test command says so (`tests/run.ts`). */
export const nginxNeed = {
  probe: `command -v nginx && test -f ${brotliModule}`,
  packages: 'nginx-light libnginx-mod-http-brotli-static',
};
