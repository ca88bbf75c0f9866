import { word } from './search-text.ts';

/**
 * Forms of words in languages that write small words together with them. The engine has one index, with the stems of the
 * site's language: a word of another language is found as it is printed, by its beginning, and with or without accents.
 * That would lose `urnes` in `d’urnes` and `اقتراع` in `الاقتراع`, so that such words stand in the index without what is
 * joined to them besides. Inflection is left alone: a stemmer for each language would need an index for each, and the
 * engine searches only one.
 */

/** What French, Italian and Catalan join to the next word with an apostrophe. */
const elided =
  /^\P{L}*(?:[cdjlmnst]|(?:jusqu|lorsqu|puisqu|qu|quoiqu)|(?:all|dall|dell|nell|sull|un))['’](?=\p{L})/iu;
/** The article of Arabic, with `and`, `so`, `in`, `like` and `for` before it. */
const article = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{2})/u;
const digits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The forms by which a word of a text or a query is found besides its own, as words are compared; mostly none. */
export function otherForms(token: string): string[] {
  const own = word(token);
  const bare = word(token.replace(elided, ''));
  const forms = [bare, ...arabicForms(bare)];
  return [...new Set(forms)].filter((form) => form !== own && form !== '');
}

/** Without the article, with digits as elsewhere, and with letters that many type for one another as one. */
function arabicForms(own: string): string[] {
  if (!/\p{Script=Arabic}/u.test(own)) return [];
  const plain = own.replaceAll('ـ', '').replaceAll(digits, (digit) => String(digit.charCodeAt(0) & 0xf));
  const bare = plain.replace(article, '');
  return [plain, bare].flatMap((form) => [form, form.replaceAll('ى', 'ي').replace(/ة$/, 'ه')]);
}
