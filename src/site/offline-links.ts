import * as words from '../words/words.ts';
import { relativeAddress } from './relative.ts';

/**
 * A page or style sheet of the site as it may be read from a disk: its addresses are relative and name files. Scripts,
 * preloads and the policy are left out, since on a disk there is no site whose own they could be, and with them what does nothing without: forms, and
 * the field that filters passages. The page says so in place of a form, and shows charts as pictures, which it has at
 * once: to wait for one saves nothing there, and moves the page when it comes. What is not in the copy has no link: the
 * copy itself, the list of all files, the search's script, what releases keep for frames.
 * @param path where the file is in the build: `ruritania/index.html`
 * @param base the path under which the build is served
 */
export function offline(text: string, path: string, base: string): string {
  return text
    .replace(
      /<script\b[^>]*>.*?<\/script>|<link\b[^>]*\brel="(?:module)?preload"[^>]*>|<meta http-equiv="Content-Security-Policy"[^>]*>/gs,
      '',
    )
    .replace(/<form\b[^>]*>.*?<\/form>/gs, `<p class="quiet">${words.site.offline}</p>`)
    .replace(/<input\b[^>]*\bdata-needs-script\b[^>]*>/g, '')
    .replace(
      /<a\b[^>]*\bhref="\/(?:[^"]*\.(?:zip|js)|(?:[^"]*\/)?manifest\.json|(?:[^"]*\/)?v\/[^"/]+\/embed\/[^"]*)"[^>]*>(.*?)<\/a>/gs,
      '$1',
    )
    .replace(/(<img\b[^>]*?) loading="lazy"/g, '$1')
    .replace('<html ', '<html data-offline ')
    .replace(
      /(\s(?:href|src|action)="|; url=|url\(["']?)(\/[^"')]*)/g,
      (_, before: string, address: string) => before + relativeAddress(address, path, base, fileOf),
    );
}

/**
 * What an offline copy leaves on the site though its pages link to it: second formats, which programs read. Tables are in it
 * as CSV and workbooks, citations as BibTeX and RIS, charts as SVG. What describes the tables is in it.
 */
export const leftOnSite =
  /^(?!.*(?:^|\/)(?:datapackage\.json$|schema\/)).*\.json$|\.parquet$|(?:^|\/)chart\.png$/;

/**
 * A page whose links to what a copy leaves on the site lead there.
 * @param site where the page is published, with the base
 */
export function linkedToSite(html: string, site: URL): string {
  return html.replace(/(<a\b[^>]*?\shref=")(\/[^"#]*)/g, (link, before: string, address: string) =>
    address.startsWith(site.pathname) && leftOnSite.test(address.slice(site.pathname.length))
      ? `${before}${site.origin}${address}`
      : link,
  );
}

/** The file of a page. */
function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
