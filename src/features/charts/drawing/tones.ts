/** How a part of a whole is filled: one of three steps of lightness, plain or hatched one way or the other. */
export interface Tone {
  readonly step: 0 | 1 | 2;
  readonly hatch: 'none' | 'rising' | 'falling';
}

/** All tones, in an order in which neighbours differ clearly in lightness. */
export const tones: readonly Tone[] = [
  { step: 0, hatch: 'none' },
  { step: 1, hatch: 'none' },
  { step: 2, hatch: 'none' },
  { step: 1, hatch: 'rising' },
  { step: 0, hatch: 'rising' },
  { step: 2, hatch: 'rising' },
  { step: 1, hatch: 'falling' },
  { step: 0, hatch: 'falling' },
  { step: 2, hatch: 'falling' },
];

/**
 * The tone of every part: the first that no part has beside which it stands in any group. A part keeps its tone
 * throughout the chart, and few tones do for many parts. Beyond nine parts in a group tones come again.
 */
export function tonesOf(parts: number, groups: readonly (readonly number[])[]): Tone[] {
  const chosen: number[] = [];
  for (let part = 0; part < parts; part += 1) {
    const beside = new Set(groups.filter((group) => group.includes(part)).flat());
    const taken = new Set([...beside].map((other) => chosen[other]));
    const free = tones.findIndex((_, tone) => !taken.has(tone));
    chosen.push(free === -1 ? part % tones.length : free);
  }
  return chosen.flatMap((index) => tones[index] ?? []);
}
