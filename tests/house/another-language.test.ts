import { beforeAll, expect, test, vi } from 'vitest';
import { assessments, followUps } from '../../src/model/excerpt.ts';
import { silences } from '../../src/model/report.ts';
import type * as everything from './all-that-is-shown.ts';

/** The site in a language that marks all its words: they are what ⟦…⟧ encloses. */
let site: ReturnType<typeof everything.allThatIsShown>;

beforeAll(async () => {
  vi.resetModules();
  vi.doMock('../../src/words/english/index.ts', async (original) => marked(await original()) as object);
  // Dates, numbers and lists are words of the language as well.
  vi.doMock('../../src/words/format.ts', async (original) => marked(await original()) as object);
  vi.doMock('../../src/words/language.ts', () => ({ language: 'de', locale: 'de-DE' }));
  const { allThatIsShown } = await import('./all-that-is-shown.ts');
  site = allThatIsShown();
}, 60_000);

/** Words with marks, wherever they stand: in functions' results, in records and in sentences. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : `⟦${value}⟧`;
  if (typeof value === 'function')
    return (...given: readonly unknown[]): unknown => marked(Reflect.apply(value, undefined, given));
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => [key, key === 'slot' ? own : marked(own)]),
  );
}

/** Strings in a value, each with the way to it: `.topic[].charts[].title`. */
type Found = readonly (readonly [way: string, text: string])[];

/** @param seen objects that are left out; those that were visited are added */
function stringsIn(value: unknown, seen: Set<unknown>, way = ''): Found {
  if (typeof value === 'string') return [[way, value]];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof Map || value instanceof Set)
    return [...value.entries()].flatMap((entry) => stringsIn(entry, seen, way));
  if (Array.isArray(value)) return value.flatMap((own) => stringsIn(own, seen, `${way}[]`));
  return Object.entries(value).flatMap(([key, own]) => stringsIn(own, seen, `${way}.${key}`));
}

/** Where texts for programs stand: addresses, ids, terms of data and of formats, placeholders. */
const forPrograms = [
  /\.(?:\w*[hH]ref|file|anchor|slug|\w*[uU]rl|URL|landing|license|item|mainEntityOfPage|coins)(?:\[\])*$/,
  /\.(?:@?id|@?type|assessment|followUp|kind|state|bound|encodingFormat|\w*[lL]anguage)$/,
  /^\.(?:election|topic|indicator|thread)(?:\[\])+\.downloads(?:\.links)?\[\]\.cite$/,
  // The column and the value by which a page's rows are found in a table.
  /\.rows$/,
  /^\.topicFile.*\.(?:country|topic|election|indicator|figure|unit|from|to)$/,
  /^\.(?:data\.tables\[\]|topicFiles)\.(?:name|fields\[\]\.name)$/,
  /^\.citedComparison\[\]\.(?:elections|topics|key)$/,
  /^\.compare\[\]\.choices\.(?:country|assessments\[\])$/,
  /^\.embeds\[\]\[\]\.country$/,
  /^\.found\[\]\[\]\.what$/,
  /^\.glossary\..*\.list$/,
  // The name of a slot tells a component what to fill it with.
  /\.(?:text|document|sentence|what)\[\]\.slot$/,
  // The rules by which two values got their grade; their words stand beside them.
  /\.rules\[\]$/,
  /^\.release\[\]\.changes\[\]\.rows\[\]\.fields$/,
];

/** Texts in English whatever the language: the documentation of fields and of rules, and what citation styles add of their own. */
const ofTheirOwn = [
  /^\.data\.tables\[\]\.fields\[\]\.what$/,
  /^\.rules\[\]\.rules\[\]\.(?:holds|why|wayOut|examples\[\]\.pieces)\[\]\.text$/,
  /\.citation\[\]\.text$/,
];

/** What no language translates: its own name, addresses, names of formats, of files and of fields of metadata. */
const untranslated = [
  /^(?:de|BibTeX|CSL-JSON|CSV|PNG|RIS|SVG|XLSX|DC\.\w+|citation_\w+)$/,
  /^https:\/\/\S+$/,
  /^[\w/.-]+\.(?:bib|csv|js|json|ris|txt|xlsx|xml|zip)$/,
];

/** What is left of a text without the words of the language and the texts of the content. */
function unaccounted(text: string, content: readonly Content[]): string {
  let left = withoutTags(text);
  for (let before = ''; before !== left;) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, '|');
  }
  for (const { plain, pattern } of content) {
    if (!/\p{L}/u.test(left)) return '';
    // A report's sentence may be shown in parts.
    if (left.includes(' ') && plain.includes(left)) return '';
    if (left.includes(plain)) left = left.replace(pattern, '|');
  }
  return /\p{L}/u.test(left) ? left : '';
}

/** A text of the content. */
interface Content {
  readonly plain: string;
  /** Finds it as whole words. */
  readonly pattern: RegExp;
}

/** The texts of the content, longest first. Terms of the model are none: readers see words for them. */
function contentOf(found: Found): Content[] {
  const terms: readonly string[] = [...assessments, ...followUps, ...silences];
  return [...new Set(found.map(([, text]) => withoutTags(text)))]
    .filter((plain) => /\p{L}/u.test(plain) && !terms.includes(plain))
    .sort((a, b) => b.length - a.length)
    .map((plain) => ({
      plain,
      pattern: new RegExp(`(?<![\\p{L}])${RegExp.escape(plain)}(?![\\p{L}])`, 'gu'),
    }));
}

function withoutTags(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

test('no word comes from anywhere but the words and the content', () => {
  const seen = new Set<unknown>();
  const content = contentOf(stringsIn(site.corpus, seen));
  const shown = new Map(stringsIn(site.shown, seen).map(([way, text]) => [`${way}: ${text}`, { way, text }]));
  const left = [...shown.values()]
    .filter(({ way }) => ![...forPrograms, ...ofTheirOwn].some((place) => place.test(way)))
    .filter(({ text }) => !untranslated.some((name) => name.test(text)))
    .flatMap(({ way, text }) => {
      const rest = unaccounted(text, content);
      return rest === '' ? [] : [`${way}: ${rest}`];
    });
  expect(left).toEqual([]);
});

test('what is shown of every kind of page has words of the language', () => {
  const { shown } = site;
  const ways = stringsIn(shown, new Set()).filter(([, text]) => text.includes('⟦'));
  const without = Object.keys(shown).filter(
    (name) => !ways.some(([way]) => /^\.(\w+)/.exec(way)?.[1] === name),
  );
  // This one says what the content has; its components have the words.
  expect(without).toEqual(['glossary']);
});

test('a text that is no word of the language is found', () => {
  const content = contentOf([
    ['.title', 'Voting was calm.'],
    ['.label', 'Voting'],
    ['.assessment', 'concern'],
  ]);
  const rests = [
    '⟦3 ⟦passages⟧⟧ · Voting',
    'Voting was',
    '<b>Voting</b>: ⟦none⟧',
    'passages',
    '⟦3⟧ passages',
    'Votings',
    'concern',
  ].map((text) => unaccounted(text, content));
  expect(rests).toEqual(['', '', '', 'passages', '| passages', 'Votings', 'concern']);
});

test('feeds, citations and annotations name the language', () => {
  expect(site.feeds.length).toBeGreaterThan(0);
  for (const feed of site.feeds) expect(feed).toContain('xml:lang="de"');
  const own = site.items.filter(({ type }) => type !== 'report');
  expect(own.map(({ language }) => language)).toEqual(own.map(() => 'de'));
  expect(site.annotations.length).toBeGreaterThan(0);
  for (const file of site.annotations) expect(file).toContain('"language":"de"');
});
