/**
 * Every word that the site itself says to readers, by feature: `words.search.passages(3)`. This line chooses the
 * language; a further one is a folder with the same functions and a change here;
 * `language.ts` names it.
 */
export * from './english/index.ts';
