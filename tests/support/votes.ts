import { content, report, type Overrides } from './corpus.ts';

const folder = 'ruritania/2005-general';

/** What an election of several offices says where a test does not care. */
interface General {
  /** Further lines of `election.yml`. */
  readonly more?: string;
  /** YAML of the offices. */
  readonly offices?: string;
  /** Attributes of its one passage besides the assessment, with a blank before each. */
  readonly attributes?: string;
  /** What the passage quotes. */
  readonly words?: string;
  readonly published?: string;
}

/** A president and a diet of 110 seats, as `offices` takes them. */
const twoOffices = `
  - { id: president, kind: presidential, body: President }
  - { id: diet, kind: parliamentary, body: Diet, seats: 110 }`;

/** A general election of Ruritania on 5 June 2005, with indicators that are told apart by office and round. */
export function generalElection({
  more,
  offices = twoOffices,
  attributes = '',
  words = 'It was warm.',
  published = '2005-06-06',
}: General = {}): Record<string, string> {
  return {
    'indicators.yml': perVote(),
    [`${folder}/election.yml`]: `date: 2005-06-05
kind: general
early: regular
body: President and Diet
offices:${offices}
${more === undefined ? '' : `${more}\n`}missions:
  - format: EOM
    organisations: [watch]
    election-day: systematic
`,
    [`${folder}/statement.md`]: report(
      `## Voting

:::excerpt[What the report says]{#said assessment="neutral"${attributes}}
> ${words}
:::
`,
      { published },
    ),
  };
}

/** Ruritania's indicators; turnout is told apart by office and round. */
export function perVote(): string {
  return String(content().find(({ path }) => path === 'indicators.yml')?.content).replace(
    /(- id: turnout\n)/,
    '$1    per: [office, round]\n',
  );
}

/** Further lines in the `election.yml` of Ruritania's last election. */
export function lastElection(...lines: readonly string[]): Overrides {
  const path = 'ruritania/2009-presidential/election.yml';
  const file = String(content().find((own) => own.path === path)?.content);
  return { [path]: file.replace('missions:', `${lines.join('\n')}\nmissions:`) };
}
