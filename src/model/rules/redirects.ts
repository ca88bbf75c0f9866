import { file, type Piece, type Rules } from './rule.ts';

const moved = (...moves: readonly (readonly [from: string, to: string])[]): Piece =>
  file(
    'redirects.yml',
    ...moves.flatMap(([from, to]) => [`- from: ${from}`, `  to: ${to}`, '  why: Reports say voting.']),
  );
const right = [moved(['/ruritania/topics/polling/', '/ruritania/topics/voting/'])];

/** Addresses that have moved. */
export const redirects = {
  'redirect-alive': {
    holds: 'Nothing is redirected from an address that still exists.',
    why: 'Readers would never see the page or passage that is there.',
    wrong: [moved(['/ruritania/topics/counting/', '/ruritania/topics/voting/'])],
    right,
    wayOut: 'Take the redirect out, or take out what it leads away from.',
  },
  'redirect-target': {
    holds:
      'A redirect leads in one step to an address that exists: a page to a page, a passage to a passage where readers arrive.',
    why: 'Whoever follows an old link arrives at what it was about.',
    wrong: [moved(['/ruritania/topics/polling/', '/ruritania/topics/vote/'])],
    right,
    wayOut: 'Write the address where it is now.',
  },
  'redirect-duplicate': {
    holds: 'An address is redirected once.',
    why: 'It can lead to one place only.',
    wrong: [
      moved(
        ['/ruritania/topics/polling/', '/ruritania/topics/voting/'],
        ['/ruritania/topics/polling/', '/ruritania/topics/counting/'],
      ),
    ],
    right,
    wayOut: 'Keep the redirect that leads to where it is now.',
  },
} satisfies Rules;
