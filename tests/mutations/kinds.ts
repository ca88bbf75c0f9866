import { assessments, followUps, voices } from '../../src/model/excerpt.ts';
import { isReportPath } from '../invented/lock.ts';
import { next, pieces, replaced, type Change, type Kind, type Piece, type TextFile } from './change.ts';

/*
 * Single changes that somebody could slip into the content to make it say something else. Each keeps to the syntax: what
 * is broken besides is no slip of the hand.
 */

const reportsOf = (files: readonly TextFile[]) => files.filter(({ path }) => isReportPath(path));
const below = (folder: string) => (files: readonly TextFile[]) =>
  files.filter(({ path }) => path.split('/')[1] === folder);
const named = (name: string) => (files: readonly TextFile[]) =>
  files.filter(({ path }) => path.endsWith(`/${name}`) || path === name);

const openings = (files: readonly TextFile[]) => pieces(reportsOf(files), /^:::excerpt.*$/gm);
const findings = (files: readonly TextFile[]) => within(openings(files), /^:::excerpt\[(.*)\]\{#/g);
const quotations = (files: readonly TextFile[]) => pieces(reportsOf(files), /^> .*$/gm);
const figures = (files: readonly TextFile[]) => pieces(reportsOf(files), /:figure\[[^\]]*\]\{[^}]*\}/g);
/** The paragraph of our own words below a quotation. */
const notes = (files: readonly TextFile[]) => pieces(reportsOf(files), /^> .*\n\n([^:>[#\n].*)\n:::$/gm);
const statuses = (files: readonly TextFile[]) => pieces(below('threads')(files), /^ {4}status: (.*)$/gm);
const accounts = (files: readonly TextFile[]) =>
  pieces(below('topics')(files), /^(?![-\s]|topic:|country:|question:|own-)[^\n]+$/gm);

/** A piece as a file, so that pieces of it are found; what is found is moved back by `within`. */
function asFile({ path, text }: Piece): TextFile {
  return { path, text };
}

/** Pieces of pieces. */
function within(all: readonly Piece[], pattern: RegExp): Piece[] {
  return all.flatMap((piece) =>
    pieces([asFile(piece)], pattern).map((inner) => ({ ...inner, from: piece.from + inner.from })),
  );
}

/** Ids in the whole content: `- id: voting`. */
function idsIn(files: readonly TextFile[], name: string): string[] {
  return pieces(named(name)(files), /^- id: ([\w-]+)$/gm).map(({ text }) => text);
}

const anotherDigit = (number: string) =>
  number.replace(/[1-8](?=\D*$)/, (digit) => String(Number(digit) + 1));

const numbers = /(?<![\d.,/-])(?!(?:19|20)\d\d\b)\d+(?:[.,]\d+)*(?![\d/])/g;
const years = /\b(?:19|20)\d\d\b(?!-)/g;
const negations: readonly (readonly [pattern: RegExp, to: string])[] = [
  [/ did not /g, ' did '],
  [/ not /g, ' '],
  [/ (was|were|is|are|had|has|may|could|must) (?!not\b)/g, ' $1 not '],
  [/\bNo (?=[a-z])/g, 'Every '],
];

function negated(all: readonly Piece[]): Change[] {
  return negations.flatMap(([pattern, to]) =>
    replaced(all, pattern, (match) => match[0].replace(new RegExp(pattern.source), to)),
  );
}

const hedges =
  /\b(?:[Ss]ome|[Aa]t least|[Oo]ver|[Aa]pproximately|[Aa]lmost|[Aa]bout|[Nn]early|[Mm]ostly|[Gg]enerally|[Ll]argely) (?=\S)/g;
const actors = [
  'the authorities',
  'the opposition',
  'the courts',
  'the CEC',
  'the central commission',
  'the President',
  'observers',
  'the mission',
  'the government',
  'the parties',
];
const anyActor = new RegExp(`\\b(?:${actors.join('|')})\\b`, 'g');

/** Every kind of change, in the order of the table. */
export const kinds: readonly Kind[] = [
  {
    name: 'assessment',
    changes: (files) =>
      replaced(openings(files), /(?<=assessment=")[a-z]+/g, ([own], index) =>
        next(assessments, own, index + 1),
      ),
  },
  {
    name: 'topic',
    changes: (files) => {
      const topics = idsIn(files, 'topics.yml');
      return replaced(openings(files), /(?<= topics="(?:[^"]* )?\+?)[a-z-]+/g, ([own]) => next(topics, own));
    },
  },
  {
    name: 'topic added',
    changes: (files) => {
      const topics = idsIn(files, 'topics.yml');
      return replaced(openings(files), / topics="([^"+]*)"/g, ([all, own = '']) => {
        const other = next(topics, own.split(' ').at(-1) ?? '', own.length);
        return own.split(' ').includes(other ?? '') ? all : ` topics="${own} ${other ?? ''}"`;
      });
    },
  },
  {
    name: 'thread of a passage',
    changes: (files) => [
      ...replaced(openings(files), / threads="[^"]*"/g, () => ''),
      ...replaced(openings(files), /(?<= threads=")[a-z-]+/g, ([own]) =>
        next(
          below('threads')(files).map(({ path }) => path.replace(/^.*\/|\.md$/g, '')),
          own,
        ),
      ),
    ],
  },
  {
    name: 'follow-up',
    changes: (files) => [
      ...replaced(openings(files), /(?<= follow-up=")[a-z-]+/g, ([own]) =>
        next(followUps, followUps.find((followUp) => followUp === own) ?? 'intended'),
      ),
      ...replaced(openings(files), / follow-up="[a-z-]+"/g, () => ''),
    ],
  },
  {
    name: 'voice',
    changes: (files) => [
      ...replaced(openings(files), / voice="[a-z]+"/g, () => ''),
      ...replaced(openings(files), /(?<= voice=")[a-z]+/g, ([own]) =>
        next(voices, voices.find((voice) => voice === own) ?? 'report'),
      ),
    ],
  },
  {
    name: 'commitment',
    changes: (files) => {
      const commitments = idsIn(files, 'commitments.yml');
      return replaced(
        pieces(reportsOf(files), /:commitment\[[^\]]*\]\{[^}]*\}/g),
        /(?<=\]\{)[\w.-]+/g,
        ([own]) => next(commitments, own.replaceAll('.', '-')),
      );
    },
  },
  {
    name: 'commitment dropped',
    changes: (files) =>
      replaced(
        pieces(reportsOf(files), /:commitment\[[^\]]*\]\{[^}]*\}/g),
        /^:commitment\[([^\]]*)\].*$/g,
        ([, words]) => words,
      ),
  },
  { name: 'dimension', changes: otherDimensions },
  { name: 'dimensions of two figures swapped', changes: swappedDimensions },
  {
    name: 'figure dropped',
    changes: (files) => replaced(figures(files), /^:figure\[([^\]]*)\].*$/g, ([, words]) => words),
  },
  {
    name: 'indicator of a figure',
    changes: (files) => {
      const used = figures(files).map(({ text }) => /\]\{([\w-]+)=/.exec(text)?.[1] ?? '');
      const distinct = [...new Set(used)];
      return replaced(figures(files), /(?<=\]\{)[\w-]+(?==)/g, ([own]) => next(distinct, own));
    },
  },
  {
    name: 'value of a figure',
    changes: (files) =>
      replaced(figures(files), /(?<=\]\{[\w-]+=)[\d.]+(?=[ }])/g, ([own]) => anotherDigit(own)),
  },
  { name: 'turnout twice, in words and value', changes: doubled },
  {
    name: 'word of a quotation',
    changes: (files) =>
      replaced(quotations(files), / (?:not|no|most|many|some|few|all|never|only) /g, ([own]) =>
        own === ' many ' ? ' few ' : ' ',
      ),
  },
  { name: 'finding negated', changes: (files) => negated(findings(files)) },
  {
    name: 'number in a finding',
    changes: (files) => replaced(findings(files), numbers, ([own]) => anotherDigit(own)),
  },
  {
    name: 'year in a finding or note',
    changes: (files) =>
      replaced([...findings(files), ...notes(files)], years, ([own]) => String(Number(own) + 1)),
  },
  {
    name: 'limiting word of a finding dropped',
    changes: (files) => replaced(findings(files), hedges, () => ''),
  },
  {
    name: 'actor in a finding',
    changes: (files) => replaced(findings(files), anyActor, ([own]) => next(actors, own)),
  },
  { name: 'note negated', changes: (files) => negated(notes(files)) },
  { name: 'note dropped', changes: (files) => replaced(notes(files), /^.*$/g, () => '') },
  { name: 'citation of a note', changes: (files) => otherCitations(notes(files), files) },
  { name: 'line of a thread negated', changes: (files) => negated(statuses(files)) },
  { name: 'passage behind a line of a thread', changes: otherKeys },
  { name: 'claim of a comparison negated', changes: (files) => negated(accounts(files)) },
  {
    name: 'number in a comparison or thread',
    changes: (files) =>
      replaced([...accounts(files), ...statuses(files)], numbers, ([own]) => anotherDigit(own)),
  },
  { name: 'citation of a comparison', changes: (files) => otherCitations(accounts(files), files) },
  {
    name: 'day of an election',
    changes: (files) =>
      replaced(pieces(named('election.yml')(files), /^date: .*$/gm), /\d+$/g, ([own]) => anotherDigit(own)),
  },
  {
    name: 'title of a report',
    changes: (files) =>
      replaced(pieces(reportsOf(files), /^title: .*$/gm), /\w+$/g, ([own]) => `${own} and more`),
  },
  {
    name: 'day of publication',
    changes: (files) =>
      replaced(pieces(reportsOf(files), /^published: .*$/gm), /\d+$/g, ([own]) => anotherDigit(own)),
  },
  { name: 'order of two passages', changes: swappedPassages },
  {
    name: 'heading of a section',
    changes: (files) => {
      const headings = pieces(reportsOf(files), /^## (.+)$/gm);
      return replaced(headings, /^.*$/g, ([own]) => `${own} in General`);
    },
  },
  {
    name: 'reason of a silence',
    changes: (files) =>
      replaced(
        pieces(reportsOf(files), /^ {2}[a-z-]+: (?:no-section|not-covered|not-mentioned)$/gm),
        /(?:no-section|not-covered|not-mentioned)$/g,
        ([own]) => next(['no-section', 'not-covered', 'not-mentioned'], own),
      ),
  },
  {
    name: 'name in country.yml',
    changes: (files) =>
      replaced(pieces(named('country.yml')(files), /^ {4}name: (.+)$/gm), /^.*$/g, ([own]) => `New ${own}`),
  },
  {
    name: 'label in topics.yml',
    changes: (files) =>
      replaced(
        pieces(named('topics.yml')(files), /^ {2}label: (.+)$/gm),
        /^.*$/g,
        ([own]) => `${own} and law`,
      ),
  },
  {
    name: 'definition of an indicator or thread',
    changes: (files) =>
      negated([
        ...pieces(named('indicators.yml')(files), /^ {4}definition: (.+)$/gm),
        ...pieces(below('threads')(files), /^definition: (.+)$/gm),
      ]),
  },
  {
    name: 'definition of a term or commitment',
    changes: (files) =>
      negated([
        ...pieces(named('glossary.yml')(files), /^ {2}definition: (.+)$/gm),
        ...pieces(named('commitments.yml')(files), /^ {2}summary: (.+)$/gm),
      ]),
  },
  {
    name: 'name of an organisation',
    changes: (files) =>
      replaced(
        pieces(named('organisations.yml')(files), /^ {2}name: (.+)$/gm),
        /^.*$/g,
        ([own]) => `New ${own}`,
      ),
  },
  {
    name: 'question of a comparison, title of a thread',
    changes: (files) =>
      replaced(
        [
          ...pieces(below('topics')(files), /^question: (.+)$/gm),
          ...pieces(below('threads')(files), /^title: (.+)$/gm),
        ],
        /\w+(?=\W*$)/g,
        ([own]) => `${own} and more`,
      ),
  },
  {
    name: 'caution of a thread',
    changes: (files) => negated(pieces(below('threads')(files), /^caution: (.+)$/gm)),
  },
  {
    name: 'source of a report',
    changes: (files) =>
      replaced(
        pieces(reportsOf(files), /^ {2}(?:landing|document): (.+)$/gm),
        /\w+(?=\W*$)/g,
        ([own]) => `${own}-2`,
      ),
  },
  {
    name: 'body of an election',
    changes: (files) =>
      replaced(pieces(named('election.yml')(files), /^body: (.+)$/gm), /^.*$/g, ([own]) => `Former ${own}`),
  },
  {
    name: 'passage deleted',
    changes: (files) =>
      replaced(
        reportsOf(files).map((file) => ({ ...file, from: 0 })),
        /^:::excerpt(?:(?!\n:::$)[\s\S])*\n:::\n\n/gm,
        () => '',
      ),
  },
];

/** Another value of the same dimension, as the content has it elsewhere. */
function otherDimensions(files: readonly TextFile[]): Change[] {
  const stated = /(?<=\]\{[^ }]+ (?:[^}]* )?)([\w-]+)=([\w-]+)(?=[ }])/g;
  const values = new Map<string, Set<string>>();
  for (const { text } of figures(files))
    for (const [, name = '', value = ''] of text.matchAll(stated))
      values.set(name, (values.get(name) ?? new Set()).add(value));
  return replaced(figures(files), stated, ([, name = '', value = '']) => {
    const other = next([...(values.get(name) ?? [])], value);
    return other === undefined ? undefined : `${name}=${other}`;
  });
}

/** The attributes of two figures of one indicator in one passage, each with those of the other but for its value. */
function swappedDimensions(files: readonly TextFile[]): Change[] {
  return pieces(reportsOf(files), /^:::excerpt[\s\S]*?\n:::$/gm).flatMap((passage) => {
    const all = within([passage], /:figure\[[^\]]*\]\{[^}]*\}/g).map((piece) => ({
      ...piece,
      parts: /^(:figure\[[^\]]*\]\{([\w-]+)=[^ }]+)( [^}]*)?\}$/.exec(piece.text),
    }));
    return all.flatMap((one, index): Change[] => {
      const other = all.slice(index + 1).find(({ parts }) => parts?.[2] === one.parts?.[2]);
      if (other === undefined || other.parts?.[3] === one.parts?.[3]) return [];
      const between = passage.text.slice(
        one.from - passage.from + one.text.length,
        other.from - passage.from,
      );
      const swapped = (own: typeof one, dimensions = '') => `${own.parts?.[1] ?? ''}${dimensions}}`;
      return [
        {
          path: passage.path,
          start: one.from,
          end: other.from + other.text.length,
          to: swapped(one, other.parts?.[3]) + between + swapped(other, one.parts?.[3]),
        },
      ];
    });
  });
}

/** A figure whose number is changed in its words and in its value alike. */
function doubled(files: readonly TextFile[]): Change[] {
  return replaced(
    figures(files).filter(({ text }) => /\]\{(?:turnout|registered-voters|[\w-]*rated[\w-]*)=/.test(text)),
    /^:figure\[([^\]]*?)(\d+(?:\.\d+)?)([^\]\d]*)\]\{([\w-]+)=(\d+(?:\.\d+)?)(.*)$/g,
    ([all, before = '', words = '', after = '', name = '', value = '', rest = '']) =>
      words === value
        ? `:figure[${before}${anotherDigit(words)}${after}]{${name}=${anotherDigit(value)}${rest}`
        : all,
  );
}

/** Another passage of the same election in place of one that is cited. */
function otherCitations(all: readonly Piece[], files: readonly TextFile[]): Change[] {
  const passages = passagesOf(files);
  return replaced(all, /\[((?:[a-z0-9-]+\/)?)([a-z0-9-]+)\]/g, ([, election = '', id = '']) => {
    const own = [...passages].find(([path, ids]) => path.includes(`/${election}`) && ids.includes(id));
    const other = own === undefined ? undefined : next(own[1], id);
    return other === undefined ? undefined : `[${election}${other}]`;
  });
}

/** Ids of the passages of each report, by its path. */
function passagesOf(files: readonly TextFile[]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(pieces(reportsOf(files), /^:::excerpt.*\{#([\w-]+)/gm), ({ path }) => path)
    .entries()
    .reduce(
      (all, [path, ids]) =>
        all.set(
          path,
          ids.map(({ text }) => text),
        ),
      new Map<string, string[]>(),
    );
}

/** Another passage of the same election under `key` of a thread. */
function otherKeys(files: readonly TextFile[]): Change[] {
  const passages = passagesOf(files);
  return replaced(
    pieces(below('threads')(files), /^ {2}[a-z0-9-]+:\n {4}status: .*\n {4}key:\n(?: {6}- .*\n)+/gm),
    /(?<=^ {6}- ).*$/gm,
    (match) => {
      const election = /^ {2}([a-z0-9-]+):/.exec(match.input)?.[1] ?? '';
      const own = [...passages].find(([path]) => path.includes(`/${election}/`))?.[1] ?? [];
      return next(own, match[0]);
    },
  );
}

/** Two passages that stand one behind the other under one heading. */
function swappedPassages(files: readonly TextFile[]): Change[] {
  return replaced(
    reportsOf(files).map((file) => ({ ...file, from: 0 })),
    /^(:::excerpt(?:(?!\n:::$)[\s\S])*\n:::)\n\n(:::excerpt(?:(?!\n:::$)[\s\S])*\n:::)$/gm,
    ([, one = '', other = '']) => `${other}\n\n${one}`,
  );
}
