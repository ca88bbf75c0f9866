import * as words from '../words/words.ts';

/** Copies the text beside a button. Where the browser will not, it selects the text. */
export async function copyBeside(button: HTMLButtonElement): Promise<void> {
  const text = textBeside(button);
  if (text === null) return;
  try {
    await navigator.clipboard.writeText(text instanceof HTMLTextAreaElement ? text.value : text.textContent);
    say(button, words.copying.copied);
  } catch {
    select(text);
    say(button, words.copying.selected, words.copying.selectedAloud);
  }
}

const region = document.createElement('p');
region.className = 'visually-hidden';
region.setAttribute('role', 'status');
document.body.append(region);

/** What each button is called while it says nothing. */
const names = new WeakMap<HTMLButtonElement, string>();
const copiable = 'textarea, .citation__text';

/** The text that shares the innermost block with a button. */
function textBeside(button: HTMLButtonElement): Element | null {
  return button.closest(`:has(${copiable})`)?.querySelector(copiable) ?? null;
}

/** Selects a text, for who copies it without a button. */
export function select(text: Element): void {
  if (text instanceof HTMLTextAreaElement) text.select();
  else getSelection()?.selectAllChildren(text);
}

/** Shows an answer on the button for a while, and has it read out, at more length where that is needed. */
export function say(button: HTMLButtonElement, answer: string, aloud = answer): void {
  const name = names.get(button) ?? button.textContent;
  names.set(button, name);
  // What is outside an open dialog is not read out; what comes into a region with it is not either.
  (button.closest('dialog') ?? document.body).append(region);
  region.textContent = '';
  setTimeout(() => {
    region.textContent = aloud;
  }, 50);
  button.textContent = answer;
  setTimeout(() => {
    button.textContent = name;
  }, 2500);
}
