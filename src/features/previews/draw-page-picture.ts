import { directionOf } from '../../model/direction.ts';
import { language } from '../../words/language.ts';
import * as words from '../../words/words.ts';
import type { PagePicture } from './page-picture.ts';
import { previewSize } from '../pictures/preview-size.ts';
import { sans, serif } from '../pictures/fonts.ts';
import { drawable } from '../pictures/letters.ts';
import { palette } from '../pictures/palette.ts';
import { paragraph, rule, space, stack, type Part, type Type } from '../pictures/parts.ts';
import type { Picture } from '../pictures/picture.ts';
import { timelinePart } from '../timeline/timeline-picture.ts';

const { width, height } = previewSize;
const margin = 64;
const inner = width - 2 * margin;

const name: Type = { family: serif, weight: 600, size: 30, colour: palette.ink, leading: 1.3 };
const over: Type = { family: sans, weight: 600, size: 30, colour: palette.sea, leading: 1.3 };
const large: Type = { family: serif, weight: 600, size: 68, colour: palette.ink, leading: 1.18 };
const below: Type = { family: sans, weight: 400, size: 36, colour: palette.ink, leading: 1.32 };
const foot: Type = { family: sans, weight: 400, size: 26, colour: palette.inkSoft, leading: 1.3 };

/** Sizes of the large words. The largest that fits is used. */
const sizes = [68, 60, 54, 48, 44, 40] as const;

/** Draws the preview of a page for shared links. Its few words are large enough to be read when it is shown small. */
export function pagePicture(page: PagePicture): Picture {
  const picture = drawable(page);
  const head = stack([paragraph(words.site.name, name, inner), space(18), rule(inner), space(26)]);
  const bottom = stack([
    ...(picture.timeline === undefined ? [] : [timelinePart(picture.timeline, inner)]),
    ...(picture.foot === '' ? [] : [space(16), paragraph(picture.foot, foot, inner)]),
  ]);
  const room = height - 2 * margin + 24 - head.height - bottom.height - 20;
  const body = bodyIn(picture, room);
  return {
    width,
    height,
    draw: (context) => {
      context.fillStyle = palette.paper;
      context.fillRect(0, 0, width, height);
      head.draw(context, margin, margin - 20);
      body.draw(context, margin, margin - 20 + head.height);
      bottom.draw(context, margin, height - margin + 16 - bottom.height);
    },
  };
}

function bodyIn(picture: PagePicture, room: number): Part {
  const about = picture.over === words.site.name ? [] : [paragraph(picture.over, over, inner), space(8)];
  const type = { ...large, weight: picture.quoted ? 400 : 600 } as const;
  const direction = directionOf(picture.language ?? language);
  const more = picture.below === '' ? [] : [space(16), paragraph(picture.below, below, inner)];
  const withSize = (text: string, size: number, more: readonly Part[]) => {
    const said = picture.quoted ? quoted(text, direction) : text;
    return stack([...about, paragraph(said, { ...type, size }, inner, direction), ...more]);
  };
  const whole = [more, []].flatMap((more) => sizes.map((size) => withSize(picture.words, size, more)));
  const smallest = (text: string) => withSize(text, Math.min(...sizes), []);
  return whole.find(({ height }) => height <= room) ?? cut(picture.words, smallest, room);
}

/** From right to left, the mark that begins a quotation is the one that ends it from left to right. */
function quoted(text: string, direction: 'rtl' | undefined): string {
  return direction === 'rtl' ? `”${text}“` : `“${text}”`;
}

/** As many of the first words as fit, with a sign that some are left out. */
function cut(text: string, partOf: (text: string) => Part, room: number): Part {
  const all = text.split(' ');
  for (let length = all.length - 1; length > 0; length -= 1) {
    const part = partOf(`${all.slice(0, length).join(' ')} […]`);
    if (part.height <= room) return part;
  }
  return partOf(text);
}
