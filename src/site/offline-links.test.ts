import { expect, test } from 'vitest';
import { leftOnSite, linkedToSite, offline } from './offline-links.ts';

test('addresses of the site become relative, and name the files of pages', () => {
  const page = 'ruritania/topics/voting/index.html';
  expect(offline('<a href="/">Home</a>', page, '/')).toBe('<a href="../../../index.html">Home</a>');
  expect(offline('<a href="/ruritania/2011-presidential/#calm">', page, '/')).toBe(
    '<a href="../../2011-presidential/index.html#calm">',
  );
  expect(offline('<img src="/observed/a.svg">', page, '/observed/')).toBe('<img src="../../../a.svg">');
  expect(offline('<a href="/observed/">', 'index.html', '/observed/')).toBe('<a href="index.html">');
  expect(offline('<a href="/data/figures.csv">', 'index.html', '/')).toBe('<a href="data/figures.csv">');
  expect(offline('@font-face{src:url(/_astro/serif.woff2)}', '_astro/page.css', '/')).toBe(
    '@font-face{src:url(serif.woff2)}',
  );
  expect(offline('<meta content="0; url=/topics/">', 'old/index.html', '/')).toBe(
    '<meta content="0; url=../topics/index.html">',
  );
});

test('what leads away from the site, or to a place on the page, stays', () => {
  const links =
    '<a href="https://www.osce.org/">OSCE</a><a href="#figures">Figures</a><a href="/elsewhere/">';
  expect(offline(links, 'index.html', '/observed/')).toBe(links);
});

test('scripts and preloads are left out', () => {
  expect(offline('<link rel="preload" as="font" href="/a.woff2"><p>A</p>', 'index.html', '/')).toBe(
    '<p>A</p>',
  );
  expect(
    offline(
      '<p>A<script type="module">\nb();\n</script></p><script src="/c.js"></script>',
      'index.html',
      '/',
    ),
  ).toBe('<p>A</p>');
});

test('what does nothing without scripts says so or is left out, and no link leads to what is not in the copy', () => {
  expect(offline('<form action="/search/"><input name="q"></form><p>A</p>', 'index.html', '/')).toBe(
    '<p class="quiet">This copy to read offline has no search and no choice of elections to compare.</p><p>A</p>',
  );
  expect(offline('<search><input type="search" data-needs-script><input></search>', 'a.html', '/')).toBe(
    '<search><input></search>',
  );
  expect(offline('<a href="/observed/manifest.json">manifest.json</a>', 'a.html', '/observed/')).toBe(
    'manifest.json',
  );
  expect(offline('The <a class="b" href="/elections-observed.zip">whole site</a>.', 'a.html', '/')).toBe(
    'The whole site.',
  );
  expect(offline('<html lang="en">', 'a.html', '/')).toBe('<html data-offline lang="en">');
  expect(offline('<img src="a.svg" alt="" loading="lazy">', 'a.html', '/')).toBe('<img src="a.svg" alt="">');
});

test('second formats stay on the site, where links to them lead', () => {
  const left = [
    'data/figures.json',
    'data/ruritania/2009-presidential/citations.csl.json',
    'data/a/chart.png',
  ];
  expect(left.filter((path) => !leftOnSite.test(path))).toEqual([]);
  const kept = [
    'data/figures.csv',
    'data/datapackage.json',
    'data/schema/figures.json',
    'a/chart.svg',
    'icon.png',
  ];
  expect(kept.filter((path) => leftOnSite.test(path))).toEqual([]);

  const site = new URL('https://observed.example/observed/');
  expect(linkedToSite('<a class="b" href="/observed/data/figures.json">JSON</a>', site)).toBe(
    '<a class="b" href="https://observed.example/observed/data/figures.json">JSON</a>',
  );
  const others =
    '<a href="/observed/data/figures.csv">CSV</a><a href="/elsewhere/figures.json">JSON</a><p data-cite="/observed/data/a.json">';
  expect(linkedToSite(others, site)).toBe(others);
});
