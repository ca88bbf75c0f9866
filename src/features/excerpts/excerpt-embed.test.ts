import { excerptEmbed } from './excerpt-embed.ts';
import { expect, test } from 'vitest';
import { frameCode, frames, oEmbed, pictureOEmbed } from '../embed/embed.ts';
import { corpusOf, lastReport, quoting, released2026, report, the } from '../../../tests/support/corpus.ts';

const site = new URL('https://observed.example');
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
    href: '/embed/ruritania/2009-presidential/calm/',
    pageHref: '/ruritania/2009-presidential/#calm',
  });
  expect(embed.source).toMatch(
    /^EW, “Statement of Preliminary Findings”, 8 June 2009, on the presidential election of 7 June 2009 in Ruritania, section “Voting”\.$/,
  );
});

test('a link to an embedded passage is shared with the finding and the report’s words, cut where they are many', () => {
  expect(embed.name).toBe('“Calm” & <quiet> "everywhere"');
  expect(embed.description).toBe('“Calm everywhere.”');
  const long = corpusOf({ [lastReport]: quoting('It was calm everywhere. '.repeat(30).trim()) });
  const { description } = excerptEmbed(long, the(long).excerpt('2009-presidential/passage'));
  expect(description).toMatch(/^“(?:It was calm everywhere\. ){4}It \[…\]”$/);
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
  expect(oEmbed(embed, site)).toMatchObject({
    version: '1.0',
    type: 'rich',
    html: frameCode(embed, site),
    height: embed.height,
  });
});

test('a page without a frame is its picture by oEmbed', () => {
  expect(pictureOEmbed({ href: '/ruritania/topics/voting/', title: 'Voting in Ruritania' }, site)).toEqual({
    version: '1.0',
    type: 'photo',
    title: 'Voting in Ruritania',
    provider_name: 'Elections Observed',
    provider_url: 'https://observed.example/',
    url: 'https://observed.example/ruritania/topics/voting/preview.png',
    width: 1200,
    height: 630,
  });
});

test('until a release holds it, a passage is embedded in one way', () => {
  const { frozen } = excerptEmbed(released2026(corpus), the(corpus).excerpt('2009-presidential/calm'));
  expect(frozen).toBeUndefined();
  expect(frames(embed, site).map(({ code }) => code)).toEqual([frameCode(embed, site)]);
});

test('from then on also as it was frozen; oEmbed keeps to what follows corrections', () => {
  const code =
    '<iframe src="https://observed.example/v/2026.1/embed/ruritania/2009-presidential/calm/"></iframe>';
  const released = released2026(corpus, { 'embed/ruritania/2009-presidential/calm/': code });
  const both = excerptEmbed(released, the(released).excerpt('2009-presidential/calm'));
  expect(frames(both, site)).toEqual([
    { what: 'follows corrections', href: both.href, code: frameCode(embed, site) },
    {
      what: 'frozen as in release 2026.1',
      href: '/v/2026.1/embed/ruritania/2009-presidential/calm/',
      code,
    },
  ]);
  expect(oEmbed(both, site).html).toBe(frameCode(embed, site));
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
