import { expect, test } from 'vitest';
import { headerRules } from '../features/publishing/headers.ts';
import { nginxConfiguration, type NginxSite } from './nginx.ts';

const site: NginxSite = {
  folder: '/srv/observed 2026',
  base: '/observed/',
  rules: headerRules(['', 'v/2026.1/', 'about/']),
  redirects: [{ from: '/observed/old/', to: '/observed/about/#terms' }],
  hasBrotli: true,
};

test('variables hold a header by address, and are named by the folder', () => {
  const { http } = nginxConfiguration(site);
  expect(http).toContain(`map $uri $observed_2026_content_security_policy {
  default "";
  "~^/observed/(?:index\\\\.html)?$" "frame-ancestors 'self'";
  "~^/observed/v/2026\\\\.1/(?:index\\\\.html)?$" "frame-ancestors 'self'";
  "~^/observed/about/" "frame-ancestors 'self'";
}`);
  expect(http).toContain('default "public, max-age=300";');
});

test('a server sends every header of the rules, types with their charsets, redirects and compressed files', () => {
  const { server } = nginxConfiguration(site);
  for (const { name } of site.rules)
    expect(server).toContain(
      `add_header ${name} $observed_2026_${name.toLowerCase().replaceAll('-', '_')} always;`,
    );
  expect(server).toContain('alias "/srv/observed 2026/";');
  expect(server).toContain('location = "/observed/old/" {\n  return 301 "/observed/about/#terms";\n}');
  expect(server).toContain('"text/csv; charset=utf-8" csv;');
  expect(server).toContain('brotli_static on;');
});

test('a site at the root of a host has a root, and a server without the module of Brotli none of its files', () => {
  const { server } = nginxConfiguration({ ...site, base: '/', hasBrotli: false });
  expect(server).toContain('location "/" {\n  root "/srv/observed 2026";');
  expect(server).not.toContain('brotli');
});
