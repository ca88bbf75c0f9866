import { contentFolder } from '../corpus/content-folder.ts';
import { readContent } from '../corpus/disk.ts';
import { parse } from '../corpus/parse.ts';
import { suggestions } from '../corpus/suggestions.ts';

/**
 * `npm run suggest`: what an author should look at, each with its place. Numbers in quotations that no figure claims, and
 * words that a finding leaves out, which limit its passage or say whose it is; then every reason that was given for such
 * a thing, and for numbers and quoted words of our own that no passage bears out; then how many passages of each report
 * nobody but their author has read.
 */
for (const line of suggestions(parse(readContent(contentFolder)).drafts, `${contentFolder}/`))
  console.log(line);
