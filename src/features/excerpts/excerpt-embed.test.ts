import { excerptEmbed, excerptEmbedPage } from './excerpt-embed.ts';
import { expect, test } from 'vitest';
import { previewImage } from '../pictures/preview-size.ts';
import { frameCode, frames, oEmbed } from '../embed/embed.ts';
import { corpusOf, lastReport, quoting, released2026, report, the } from '../../../tests/support/corpus.ts';

const site = new URL('https://observed.example');
const picture = previewImage('/ruritania/2009-presidential/');
const corpus = corpusOf({
  [lastReport]: `${report(
    `## Voting

:::excerpt[“Calm” & <quiet> "everywhere"]{#calm assessment="neutral"}
> Calm everywhere.[^7]
:::
`,
    { absent: '{ counting: no-section, voter-registration: no-section }' },
  )}\n[^7]: See the law.\n`,
});
const embed = excerptEmbed(corpus, the(corpus).excerpt('2009-presidential/calm'));

test('an embedded passage names its report and leads to its permanent address', () => {
  expect(embed).toMatchObject({
    href: '/embed/ruritania/2009-presidential/#calm',
    id: 'calm',
    pageHref: '/ruritania/2009-presidential/#calm',
  });
  expect(embed.source).toMatch(
    /^EW, “Statement of Preliminary Findings”, 8 June 2009, on the presidential election of 7 June 2009 in Ruritania, section “Voting”\.$/,
  );
});

test('the page of an election’s frames has its passages in order, and leads to the full page', () => {
  const { election } = the(corpus).excerpt('2009-presidential/calm');
  const page = excerptEmbedPage(corpus, election);
  expect(page).toMatchObject({
    href: '/embed/ruritania/2009-presidential/',
    title: 'Passages for other sites: 2009 presidential election, Ruritania',
    pageHref: '/ruritania/2009-presidential/',
  });
  expect(page.embeds).toEqual(election.excerpts.map((excerpt) => excerptEmbed(corpus, excerpt)));
  expect(page.embeds.map(({ href }) => href)).toEqual(page.embeds.map(({ id }) => `${page.href}#${id}`));
});

test('a passage that has moved is still found by its former name', () => {
  const moved = corpusOf({
    [lastReport]: quoting('It was calm.'),
    'redirects.yml': `- from: /ruritania/2009-presidential/#quiet
  to: /ruritania/2009-presidential/#passage
  since: 2026-12-01
  why: The passage was cut anew.
`,
  });
  const { id, formerIds } = excerptEmbed(moved, the(moved).excerpt('2009-presidential/passage'));
  expect([id, formerIds]).toEqual(['passage', ['quiet']]);
});

test('the mark of a footnote stays in the frame, where the footnote is', () => {
  expect(embed.excerpt.quoteHtml).toContain('target="_self" href="#2009-presidential.calm.note-7"');
});

test('the figures of a frame have no places of their own', () => {
  const counted = corpusOf({
    [lastReport]: `${quoting('It was :figure[71 per cent]{turnout=71}.[^7]')}\n[^7]: There were :figure[9 voters]{registered-voters=9 stage=final}.\n`,
  });
  const { quoteHtml, footnotes } = excerptEmbed(
    counted,
    the(counted).excerpt('2009-presidential/passage'),
  ).excerpt;
  expect(quoteHtml).toContain('>71 per cent</a>');
  expect(footnotes[0]?.html).toContain('>9 voters</a>');
  expect([quoteHtml, ...footnotes.map(({ html }) => html)].join()).not.toContain('<span id');
});

test('the code of a frame holds its title as text, whatever it says', () => {
  expect(frameCode(embed, site)).toContain(
    'title="“Calm” &amp; &lt;quiet> &quot;everywhere&quot; (2009 presidential election, Ruritania, Voting)"',
  );
});

test('oEmbed gives the same code and height', () => {
  expect(oEmbed(embed, picture, site)).toMatchObject({
    version: '1.0',
    type: 'rich',
    html: frameCode(embed, site),
    height: embed.height,
    thumbnail_url: 'https://observed.example/ruritania/2009-presidential/preview.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('until a release holds it, a passage is embedded in one way', () => {
  const { frozen } = excerptEmbed(released2026(corpus), the(corpus).excerpt('2009-presidential/calm'));
  expect(frozen).toBeUndefined();
  expect(frames(embed, site).map(({ code }) => code)).toEqual([frameCode(embed, site)]);
});

test('from then on also as it was frozen; oEmbed keeps to what follows corrections', () => {
  const code =
    '<iframe src="https://observed.example/v/2026.1/embed/ruritania/2009-presidential/#calm"></iframe>';
  const released = released2026(corpus, { 'embed/ruritania/2009-presidential/#calm': code });
  const both = excerptEmbed(released, the(released).excerpt('2009-presidential/calm'));
  expect(frames(both, site)).toEqual([
    { what: 'follows corrections', href: both.href, code: frameCode(embed, site) },
    {
      what: 'frozen as in release 2026.1',
      href: '/v/2026.1/embed/ruritania/2009-presidential/#calm',
      code,
    },
  ]);
  expect(oEmbed(both, picture, site).html).toBe(frameCode(embed, site));
});

test('a longer passage has a higher frame', () => {
  const longer = corpusOf({
    [lastReport]: report(
      `## Voting\n\n:::excerpt[Calm]{#calm assessment="neutral"}\n> ${'It was calm. '.repeat(60)}\n:::\n`,
    ),
  });
  const { height } = excerptEmbed(longer, the(longer).excerpt('2009-presidential/calm'));
  expect(height).toBeGreaterThan(embed.height + 300);
});
