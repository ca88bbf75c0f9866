/** How many letters the mark of a shared beginning can count. */
const most = 35;

/**
 * Words as one text: each as the number of letters with which the word before it begins too, and the rest. A list in the
 * order of the alphabet takes a quarter less so, also zipped.
 * @param words without spaces
 */
export function packWords(words: readonly string[]): string {
  return words.map((word, index) => packed(word, words[index - 1] ?? '')).join(' ');
}

/** The words that were packed. */
export function unpackWords(text: string): string[] {
  const words: string[] = [];
  for (const each of text === '' ? [] : text.split(' '))
    words.push((words.at(-1) ?? '').slice(0, Number.parseInt(each.charAt(0), most + 1)) + each.slice(1));
  return words;
}

function packed(word: string, before: string): string {
  let shared = 0;
  while (shared < most && shared < before.length && word[shared] === before[shared]) shared += 1;
  return shared.toString(most + 1) + word.slice(shared);
}
