import { createCanvas } from '@napi-rs/canvas';
import { sans, serif } from './fonts.ts';

const size = 24;
const canvas = createCanvas(2 * size, 2 * size);
const context = canvas.getContext('2d');

/** What each family draws in place of a letter that it lacks: one that is no letter has none. */
const boxes = [sans, serif].map((family) => ({ family, box: drawn('\u{10ffff}', family) }));
/** What was found of each letter. */
const known = new Map<string, boolean>();

/** The letters of a text that a font of the site lacks, each once and in the order of the text. */
export function lettersWithoutFont(text: string): string[] {
  return [...new Set(text)].filter((letter) => !isHeld(letter));
}

/**
 * What a picture shows, without the letters that a font lacks: it says that they are left out, and has no boxes in their
 * place.
 * @param shown plain data
 */
export function drawable<Shown>(shown: Shown): Shown {
  const json = JSON.stringify(shown);
  if ([...new Set(json)].every(isHeld)) return shown;
  return JSON.parse(json, (_, value: unknown) =>
    typeof value === 'string' ? withoutBoxes(value) : value,
  ) as Shown;
}

function withoutBoxes(text: string): string {
  return Array.from(text, (letter) => (isHeld(letter) ? letter : '\0'))
    .join('')
    .replaceAll(/\0[\0\s]*(?<=\0)/g, '[…]');
}

/** Whether every family has a letter. Blanks and marks of direction are not drawn. */
function isHeld(letter: string): boolean {
  if (letter <= '~' || /[\s\p{Default_Ignorable_Code_Point}]/u.test(letter)) return true;
  const held = known.get(letter) ?? boxes.every(({ family, box }) => drawn(letter, family) !== box);
  known.set(letter, held);
  return held;
}

function drawn(letter: string, family: string): string {
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.font = `${size}px ${family}`;
  context.fillText(letter, size / 2, 1.5 * size);
  return canvas.data().toString('latin1');
}
