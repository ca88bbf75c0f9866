import { expect, test } from 'vitest';
import { frozenFiles } from './frozen-files.ts';

const charts = 'embed/ruritania/indicators/';
const passages = 'embed/ruritania/2009-presidential/';

/** A small build of a site that is served at https://observed.example/observed/. */
const built: Readonly<Record<string, string>> = {
  'index.html': 'Not frozen',
  'data/index.html': 'Not frozen',
  'data/excerpts.csv': 'id\r\n',
  'data/ruritania/2009-presidential/excerpts.csv': 'Not frozen: a part of what is',
  'data/schema/excerpts.json': '{"$id": "https://observed.example/observed/data/schema/excerpts.json"}',
  'data/ruritania/2009-presidential/citations.csl.json': JSON.stringify([
    cited('calm'),
    { ...cited('unseen'), URL: 'https://observed.example/observed/ruritania/2009-presidential/' },
  ]),
  'data/ruritania/2009-presidential/citations.bib': 'Written anew',
  [`${passages}index.html`]: `<!DOCTYPE html><html><head><title>Passages · Elections Observed</title><link rel="canonical" href="https://observed.example/observed/ruritania/2009-presidential/"><meta property="og:url" content="https://observed.example/observed/${passages}"><link rel="stylesheet" href="/observed/_astro/page.1.css"></head><body><article id="calm" data-title="Calm &amp; “quiet”" data-height="300"><a href="#2009-presidential.calm.note-3">3</a><p><span data-source>A report.</span> <a href="/observed/ruritania/2009-presidential/#calm">Live</a> <a href="https://watch.example/">Report</a></p></article></body></html>`,
  [`${charts}index.html`]: `<article id="turnout" data-title="Turnout" data-height="400"><p data-source>Reports.</p><script type="application/json">{"title":"\\u003c/script>","points":[{"href":"/observed/ruritania/2009-presidential/#2009-presidential.calm.turnout.final"}]}</script></article><script type="module" src="/observed/_astro/chart.2.js"></script>`,
  'ruritania/indicators/turnout/oembed.json': 'Not frozen: it describes the live frame',
  'licences.txt': 'Terms',
  'robots.txt': 'Not frozen',
  '_astro/page.1.css': '@font-face{src:url(/observed/_astro/serif.3.woff2)}',
  '_astro/serif.3.woff2': 'A font',
  '_astro/chart.2.js': 'import("./draw.4.js")',
  '_astro/draw.4.js': 'export{}',
  '_astro/search.5.js': 'Not frozen: no embed loads it',
};

function cited(anchor: string) {
  return {
    id: anchor,
    type: 'report',
    title: 'Statement',
    author: [{ literal: 'Election Watch' }],
    language: 'en',
    archive: 'Elections Observed, version 2025.1 with later changes',
    URL: `https://observed.example/observed/ruritania/2009-presidential/#${anchor}`,
  };
}

const files = new Map(
  frozenFiles(
    { paths: Object.keys(built), read: (path) => Buffer.from(built[path] ?? '') },
    { release: '2026.1', date: '2026-12-01', site: new URL('https://observed.example/observed/') },
  ).map(([path, content]) => [path.replace('v/2026.1/', ''), content.toString()]),
);

test('a release holds tables, schemas, citations, embeds, and what these load; nothing else', () => {
  expect([...files.keys()].sort()).toEqual([
    'assets/chart.2.js',
    'assets/draw.4.js',
    'assets/page.1.css',
    'assets/serif.3.woff2',
    `${passages}index.html`,
    `${charts}index.html`,
    'excerpts.csv',
    'frames.json',
    'licences.txt',
    'ruritania/2009-presidential/citations.bib',
    'ruritania/2009-presidential/citations.csl.json',
    'ruritania/2009-presidential/citations.ris',
    'schema/excerpts.json',
  ]);
});

test('a frozen passage says of which release it is, and its addresses hold wherever the site is served', () => {
  const html = files.get(`${passages}index.html`);
  expect(html).toContain('<title>Passages · Elections Observed, release 2026.1</title>');
  expect(html).toContain(
    '<span data-source="">A report. As of <a href="../../../">release 2026.1</a>, 1 December 2026.</span>',
  );
  expect(html).toContain('<a href="../../../../../ruritania/2009-presidential/#calm">Live</a>');
  expect(html).toContain('<link rel="stylesheet" href="../../../assets/page.1.css">');
  expect(files.get('assets/page.1.css')).toBe('@font-face{src:url(serif.3.woff2)}');
});

test('a frozen passage keeps addresses of other sites and places in itself, and names its full page', () => {
  const html = files.get(`${passages}index.html`);
  expect(html).toContain('<a href="#2009-presidential.calm.note-3">');
  expect(html).toContain('<a href="https://watch.example/">');
  expect(html).toContain(
    '<link rel="canonical" href="https://observed.example/observed/ruritania/2009-presidential/">',
  );
  const address = `https://observed.example/observed/v/2026.1/${passages}`;
  expect(html).toContain(`<meta property="og:url" content="${address}">`);
});

test('the values of a frozen chart lead to their passages, which last, and what they say ends no script', () => {
  expect(files.get(`${charts}index.html`)).toContain(
    '{"title":"\\u003c/script>","points":[{"href":"../../../../../ruritania/2009-presidential/#calm"}]}',
  );
  expect(files.get(`${charts}index.html`)).toContain('src="../../../assets/chart.2.js"');
});

test('a release has the code of every frozen frame, with room for its line more', () => {
  const code = (path: string, title: string, height: number) =>
    `<iframe src="https://observed.example/observed/v/2026.1/${path}" title="${title}" width="100%" height="${height}" style="box-sizing:border-box;border:1px solid #d9d5ca" loading="lazy"></iframe>`;
  expect(JSON.parse(files.get('frames.json') ?? '')).toEqual({
    [`${passages}#calm`]: code(`${passages}#calm`, 'Calm &amp; “quiet”', 330),
    [`${charts}#turnout`]: code(`${charts}#turnout`, 'Turnout', 430),
  });
});

test('a frozen citation names the release, and a passage is cited where it is frozen', () => {
  const path = 'ruritania/2009-presidential/citations';
  expect(JSON.parse(files.get(`${path}.csl.json`) ?? '')).toMatchObject([
    {
      archive: 'Elections Observed, version 2026.1',
      URL: `https://observed.example/observed/v/2026.1/${passages}#calm`,
    },
    { URL: 'https://observed.example/observed/ruritania/2009-presidential/' },
  ]);
  expect(files.get(`${path}.ris`)).toContain(
    `UR  - https://observed.example/observed/v/2026.1/${passages}#calm`,
  );
  expect(files.get(`${path}.bib`)).toContain('Quoted in Elections Observed, version 2026.1.');
});

test('a schema names its own address', () => {
  expect(files.get('schema/excerpts.json')).toBe(
    '{"$id": "https://observed.example/observed/v/2026.1/schema/excerpts.json"}',
  );
});
