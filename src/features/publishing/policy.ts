/**
 * The content security policy of a page: all that it loads is the site's own, nothing is written inside the page, and no
 * string becomes markup or a script. It stands in the page itself, so that it holds on any host and in a copy; what only
 * a header can say is in `_headers`.
 * @param isSearch whether it is the page of the search, whose engine is WebAssembly in a worker
 */
export function policy(isSearch: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self'${isSearch ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    ...(isSearch ? ["worker-src 'self'"] : []),
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${isSearch ? 'search-worker' : "'none'"}`,
  ].join('; ');
}

/** A page that states its policy before anything it loads. */
export function withPolicy(html: string, isSearch: boolean): string {
  return html.replace(
    /<meta charset="utf-8">/i,
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy(isSearch)}">`,
  );
}
