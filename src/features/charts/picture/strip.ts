import { palette } from '../../pictures/palette.ts';
import { paragraph, space, stack, type Part, type Type } from '../../pictures/parts.ts';
import { jointLine, type Joint } from '../joints.ts';
import type { StripElection, StripValue } from '../value-strip.ts';
import { drawBar } from './bar.ts';
import { chartColours } from './chart-colours.ts';

/** How a strip is drawn in a picture: its measures in pixels, and the types of its words. */
export interface StripLook {
  readonly width: number;
  /** Width of the years. */
  readonly years: number;
  /** Width of the values in words. Their bars have the rest. */
  readonly values: number;
  readonly bar: number;
  /** Space above and below a row. */
  readonly gap: number;
  readonly year: Type;
  readonly text: Type;
  /** Of what a value counts and rests on, and of silence. */
  readonly detail: Type;
}

/** A strip as rows: year, values in words, their bars, and between two elections what they are to one another. */
export function stripPart(elections: readonly StripElection[], look: StripLook): Part {
  return stack(elections.map((election, index) => row(election, look, index === 0)));
}

function row(election: StripElection, look: StripLook, isFirst: boolean): Part {
  const { year, kind, joint, values, silence } = election;
  const { gap, years, width, detail } = look;
  const when = stack([paragraph(year, look.year, years), paragraph(kind, detail, years)]);
  const said = stack(
    silence === undefined
      ? values.flatMap((value, index) => [...(index > 0 ? [space(gap)] : []), valuePart(value, look)])
      : [
          space((look.year.size * look.year.leading - detail.size * detail.leading) / 2),
          paragraph(silence.label, detail, width - years - 12),
        ],
  );
  const height = Math.max(when.height, said.height);
  const between = joint && betweenPart(joint, look);
  const rule = isFirst || between ? 0 : 1;
  return stack([
    ...(between ? [between] : []),
    {
      height: height + 2 * gap,
      draw: (context, x, y) => {
        if (rule > 0) {
          context.fillStyle = palette.rule;
          context.fillRect(x, y, width, rule);
        }
        when.draw(context, x, y + gap);
        said.draw(context, x + years + 12, y + gap);
      },
    },
  ]);
}

/** What two elections are to one another, on a ground of its own. */
function betweenPart(joint: Joint, { width, detail }: StripLook): Part {
  const said = paragraph(jointLine(joint), { ...detail, colour: palette.ink }, width - 16);
  const height = said.height + 10;
  return {
    height,
    draw: (context, x, y) => {
      context.fillStyle = palette.sand;
      context.fillRect(x, y, width, height);
      said.draw(context, x + 8, y + 5);
    },
  };
}

function valuePart({ text, detail, bar }: StripValue, look: StripLook): Part {
  const { width, years, values, bar: thickness } = look;
  const room = width - years - values - 36;
  const said = paragraph(text, look.text, values);
  const below = paragraph(detail, look.detail, room);
  const top = (look.text.size * look.text.leading - thickness) / 2;
  const beside = bar === undefined ? 0 : top + thickness + 4;
  return {
    height: Math.max(said.height, beside + below.height),
    draw: (context, x, y) => {
      said.draw(context, x, y);
      const start = x + values + 24;
      if (bar !== undefined)
        drawBar(
          context,
          bar,
          { x: start, y: y + top, width: room - 12, height: thickness },
          chartColours.mark,
        );
      below.draw(context, start, y + beside);
    },
  };
}
