import { describe, expect, test } from 'vitest';
import { keyFindingsViews } from './key-findings-view.ts';
import { ofTwoMissions } from '../../../tests/support/two-missions.ts';
import {
  content,
  corpusOf,
  electionFile,
  issuedBefore,
  lastReport,
  report,
  the,
} from '../../../tests/support/corpus.ts';

const topics = `- id: overall-assessment
  label: Overall assessment
  summary: true
  definition: How the mission sums up the election.
  headings: [Conclusions, Summary]
${String(content().find(({ path }) => path === 'topics.yml')?.content)}`;

const lastElection = 'ruritania/2009-presidential/election.yml';

const topicIds = ['overall-assessment', 'voting', 'counting', 'voter-registration'];

const indicators = String(content().find(({ path }) => path === 'indicators.yml')?.content)
  .replace(
    '    label: Counts assessed negatively\n',
    '    label: Counts assessed negatively\n    rating: true\n',
  )
  .replace('    label: Turnout\n', '    label: Turnout\n    rating: true\n');

/** A passage whose finding is its id. @param more further attributes @param words what it quotes */
function passage(
  id: string,
  assessment: string,
  about: string,
  more = '',
  words = `The words of ${id}.`,
): string {
  return `:::excerpt[${id.replace(/-again$/, '')}]{#${id} assessment="${assessment}" topics="${about}" ${more}}\n> ${words}\n:::\n`;
}

/** Passages `a-1`, `a-2`, … */
function many(number: number, id: string, assessment: string, about: string): string {
  return Array.from({ length: number }, (_, index) => passage(`${id}-${index + 1}`, assessment, about)).join(
    '\n',
  );
}

/** What a test says of a report beside its sections. */
interface Stated {
  readonly headline?: string;
  readonly key?: string;
  readonly isBeforeTheVote?: boolean;
}

const electionDay = '2009-06-07';

/** A report with these sections; topics that it does not speak of are stated absent. */
function speaking(body: string, { headline, key = '' }: Stated = {}, published = '2009-06-08'): string {
  const silent = topicIds.filter((id) => !body.includes(id)).map((id) => `${id}: no-section`);
  return report(body, {
    published,
    ...(published < electionDay && { type: 'needs-assessment-report' }),
    absent: `{ ${silent.join(', ')} }`,
    more: [...(headline === undefined ? [] : [`headline: ${headline}`]), `key: [${key}]`].join('\n'),
  });
}

/** The reports on its other elections, which do not sum up. */
const othersSilent = ['2001-presidential', '2004-parliamentary'].map((slug) => {
  const path = `ruritania/${slug}/statement.md`;
  const text = String(content().find((file) => file.path === path)?.content);
  return [path, text.replace('absent: { ', 'absent: { overall-assessment: no-section, ')] as const;
});

/** The key findings of Ruritania's last election with these sections in its report, and perhaps in a later one. */
function keyFindings(body: string, stated?: Stated, later?: string, more = '') {
  const corpus = corpusOf({
    ...Object.fromEntries(othersSilent),
    'topics.yml': topics,
    'indicators.yml': indicators,
    [lastReport]: stated?.isBeforeTheVote
      ? issuedBefore(speaking(body, stated), '2009-05-01')
      : speaking(body, stated),
    ...(stated?.isBeforeTheVote
      ? { [lastElection]: electionFile('2009-presidential', '2009-06-07', 'before-the-event') }
      : {}),
    ...(later === undefined
      ? {}
      : {
          'ruritania/2009-presidential/later.md': speaking(later, {}, '2009-09-01').replace(
            'key: []',
            `key: []\n${more}`,
          ),
        }),
  });
  return keyFindingsViews(corpus, the(corpus).election('2009-presidential'))[0];
}

const labels = (view: ReturnType<typeof keyFindings>) =>
  view?.lists.map(({ findings }) => findings.map(({ label }) => label));

describe('key findings', () => {
  test('take what the conclusions welcome and criticise, and nothing from elsewhere', () => {
    const view = keyFindings(`## Conclusions

${passage('calm', 'positive', 'voting')}
${passage('told', 'neutral', 'voting')}
${passage('slow', 'concern', 'counting')}

## Voting

${passage('elsewhere', 'positive', 'voter-registration')}`);
    expect(view?.lists).toEqual([
      {
        title: undefined,
        kinds: [{ assessment: 'positive', label: 'Welcomed', shape: '▲' }],
        findings: [
          {
            href: '/ruritania/2009-presidential/#calm',
            label: 'calm',
            mark: { assessment: 'positive', label: 'Welcomed', shape: '▲' },
          },
        ],
        share: '1 of 1',
      },
      {
        title: undefined,
        kinds: [
          { assessment: 'concern', label: 'Concern', shape: '▼' },
          { assessment: 'breach', label: 'Against a law or commitment', shape: '■' },
        ],
        findings: [
          {
            href: '/ruritania/2009-presidential/#slow',
            label: 'slow',
            mark: { assessment: 'concern', label: 'Concern', shape: '▼' },
          },
        ],
        share: '1 of 1',
      },
    ]);
  });

  test('take first what sums up the election and what is against a law, though the topic was spoken of before', () => {
    const view = keyFindings(`## Conclusions

${many(20, 'vote', 'concern', 'voting')}
${passage('count', 'concern', 'counting')}
${passage('sum', 'concern', 'overall-assessment counting')}
${passage('vote-against-law', 'breach', 'voting')}
${passage('second-vote-against-law', 'breach', 'voting')}
${passage('lists', 'concern', 'voter-registration')}`);
    const votes = Array.from({ length: 7 }, (_, index) => `vote-${index + 1}`);
    expect(labels(view)?.[1]).toEqual([
      ...votes,
      'count',
      'sum',
      'vote-against-law',
      'second-vote-against-law',
      'lists',
    ]);
    expect(view?.lists[1]?.share).toBe('12 of 25');
  });

  test('take of one topic a passage that belongs to a thread before one that does not', () => {
    const view = keyFindings(`## Conclusions

${many(20, 'vote', 'concern', 'voting')}
${passage('followed', 'concern', 'voting', 'threads="open-count"')}`);
    expect(labels(view)?.[1]).toContain('followed');
  });

  test('are welcomed and criticised in the proportion of the report, with a line at least for either', () => {
    const lengths = (body: string) =>
      labels(keyFindings(`## Conclusions\n\n${body}`))?.map(({ length }) => length);
    const good = (number: number) => many(number, 'good', 'positive', 'voting');
    const bad = (number: number) => many(number, 'bad', 'concern', 'counting');
    expect(lengths(good(8) + bad(16))).toEqual([4, 8]);
    expect(lengths(good(1) + bad(40))).toEqual([1, 11]);
    expect(lengths(good(40) + bad(1))).toEqual([11, 1]);
    expect(lengths(bad(40))).toEqual([0, 12]);
    expect(lengths(good(2) + bad(3))).toEqual([2, 3]);
  });

  test('hold every rating by observers, the one in the conclusions or else one from further on', () => {
    const count = (id: string, share: number) =>
      passage(id, 'concern', 'counting', '', `Bad were :figure[${share} per cent]{bad-counts=${share}}.`);
    const body = `## Conclusions

${many(20, 'vote', 'concern', 'voting')}
${many(20, 'calm', 'positive', 'voting')}
${count('bad-counts', 43)}

## Voting

${passage('good-voting', 'positive', 'voting', '', 'Good was :figure[95 per cent]{turnout=95}.')}
${count('other-bad-counts', 40)}`;
    const shown = labels(keyFindings(body))?.flat();
    expect(shown).toEqual(expect.arrayContaining(['bad-counts', 'good-voting']));
    expect(shown).not.toContain('other-bad-counts');
  });

  test('hold what the report’s author names, from any part of it and of any judgement', () => {
    const view = keyFindings(
      `## Summary

${many(20, 'vote', 'concern', 'voting')}
${passage('asked', 'neutral', 'voting')}

## Conclusions

${passage('vote-20-again', 'concern', 'voting')}

## Voting

${passage('grave', 'concern', 'voting')}`,
      { key: 'grave, asked, vote-20-again' },
    );
    expect(labels(view)?.[1]).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `vote-${index + 1}`),
      'vote-20',
      'grave',
    ]);
    expect(view?.lists[2]?.kinds.map(({ label }) => label)).toEqual(['Described']);
    expect(labels(view)?.[2]).toEqual(['asked']);
  });

  test('never show what others told the mission as the report’s, unless its author names it, and then apart', () => {
    const body = `## Conclusions

${passage('own', 'concern', 'voting')}
${passage('feared', 'breach', 'overall-assessment', 'voice="interlocutors"')}
${passage('promised', 'positive', 'counting', 'voice="authorities"')}`;
    expect(labels(keyFindings(body))).toEqual([[], ['own']]);
    const named = keyFindings(body, { key: 'feared' });
    expect(labels(named)).toEqual([[], ['own'], ['feared']]);
    expect(named?.lists[2]).toMatchObject({ title: 'What the mission was told', kinds: [], share: '1 of 1' });
  });

  test('take a speaker’s words after the report’s own', () => {
    const view = keyFindings(`## Conclusions

${many(11, 'said', 'concern', 'voting').replaceAll('topics=', 'voice="speaker" topics=')}
${many(11, 'own', 'concern', 'voting')}`);
    expect(labels(view)?.[1]).toEqual([
      'said-1',
      ...Array.from({ length: 11 }, (_, index) => `own-${index + 1}`),
    ]);
  });

  test('of a report before the vote say what it sums up without judging, and what the mission was told', () => {
    const view = keyFindings(
      `## Conclusions

${passage('recommended', 'neutral', 'overall-assessment')}
${passage('watch', 'neutral', 'overall-assessment')}
${passage('rules', 'neutral', 'voting')}
${passage('restrictive', 'concern', 'voter-registration')}
${passage('feared', 'concern', 'counting', 'voice="interlocutors"')}`,
      { headline: 'recommended', isBeforeTheVote: true },
    );
    expect(labels(view)).toEqual([[], ['restrictive'], ['watch'], ['feared']]);
  });

  test('do not repeat the headline, nor what summary and conclusions both say', () => {
    const view = keyFindings(
      `## Summary

${passage('same', 'concern', 'overall-assessment')}
${passage('best', 'concern', 'overall-assessment')}

## Conclusions

${passage('same-again', 'concern', 'overall-assessment')}
${passage('best-again', 'concern', 'overall-assessment')}`,
      { headline: 'best' },
    );
    expect(labels(view)).toEqual([[], ['same']]);
    expect(view?.lists.map(({ share }) => share)).toEqual([undefined, '1 of 1']);
    expect(view?.choice).toContain('under “Summary” and “Conclusions”, the conclusion above left out:');
  });

  test('come from the conclusions of each of several reports, which are named', () => {
    const view = keyFindings(
      `## Conclusions\n\n${passage('early', 'positive', 'voting')}`,
      undefined,
      `## Summary\n\n${passage('late', 'positive', 'voting')}`,
    );
    expect(labels(view)?.[0]).toEqual(['early', 'late']);
    expect(view?.reports).toEqual([
      'preliminary statement of 8 June 2009',
      'preliminary statement of 1 September 2009',
    ]);
  });

  test('leave out a report that another replaces', () => {
    const view = keyFindings(
      `## Conclusions\n\n${passage('early', 'positive', 'voting')}`,
      { headline: 'early' },
      `## Conclusions\n\n${passage('late', 'positive', 'voting')}`,
      'replaces: statement',
    );
    expect(labels(view)?.[0]).toEqual(['late']);
    expect(view?.choice).not.toContain('the conclusion above left out');
  });

  test('are those of each of several missions', () => {
    const files = ofTwoMissions();
    const summed = (path: string, id: string, text = String(files[path])) =>
      `${text.slice(0, text.indexOf('## Voting'))}## Conclusions\n\n${passage(id, 'positive', 'voting')}`
        .replace('absent: { ', 'absent: { overall-assessment: no-section, ')
        .replace(/^headline: .*\n/m, '');
    const friends = 'ruritania/2009-presidential/friends.md';
    const corpus = corpusOf({
      ...files,
      ...Object.fromEntries(othersSilent),
      'topics.yml': topics,
      [lastReport]: summed(lastReport, 'watched'),
      [friends]: summed(friends, 'seen'),
      'ruritania/2009-presidential/final-report.md': undefined,
    });
    const views = keyFindingsViews(corpus, the(corpus).election('2009-presidential'));
    expect(views.map((view) => [view.reports, labels(view)?.[0]])).toEqual([
      [['preliminary statement of EW'], ['watched']],
      [['citizens’ report of FB'], ['seen']],
    ]);
  });

  test('are not there where the conclusions welcome and criticise nothing', () => {
    expect(keyFindings(`## Conclusions\n\n${passage('told', 'neutral', 'voting')}`)).toBeUndefined();
  });
});
