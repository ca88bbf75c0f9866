import { describe, expect, test } from 'vitest';
import { keyFindingsView } from './key-findings-view.ts';
import { content, corpusOf, lastReport, report, the } from '../../../tests/support/corpus.ts';

const topics = `- id: overall-assessment
  label: Overall assessment
  summary: true
  definition: How the mission sums up the election.
  headings: [Conclusions, Summary]
${String(content().find(({ path }) => path === 'topics.yml')?.content)}`;

const topicIds = ['overall-assessment', 'voting', 'counting', 'voter-registration'];

/** A passage whose finding is its id. */
function passage(id: string, assessment: string, about: string): string {
  return `:::excerpt[${id.replace(/-again$/, '')}]{#${id} assessment="${assessment}" topics="${about}"}\n> The words of ${id}.\n:::\n`;
}

/** A report with these sections; topics that it does not speak of are stated absent. */
function speaking(body: string, published: string, headline?: string): string {
  const silent = topicIds.filter((id) => !body.includes(id)).map((id) => `${id}: no-section`);
  return report(body, {
    published,
    absent: `{ ${silent.join(', ')} }`,
    ...(headline === undefined ? {} : { more: `headline: ${headline}` }),
  });
}

/** The key findings of Ruritania's last election with these sections in its report, and perhaps in a later one. */
function keyFindings(body: string, headline?: string, later?: string) {
  const others = ['2001-presidential', '2004-parliamentary'].map((slug) => {
    const path = `ruritania/${slug}/statement.md`;
    const text = String(content().find((file) => file.path === path)?.content);
    return [path, text.replace('absent: { ', 'absent: { overall-assessment: no-section, ')] as const;
  });
  const corpus = corpusOf({
    ...Object.fromEntries(others),
    'topics.yml': topics,
    [lastReport]: speaking(body, '2009-06-08', headline),
    ...(later === undefined ? {} : { 'ruritania/2009-presidential/later.md': speaking(later, '2009-09-01') }),
  });
  return keyFindingsView(corpus, the(corpus).election('2009-presidential'));
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

  test('take all that sums up the election, and of each further topic one finding, the gravest, in the report’s order', () => {
    const view = keyFindings(`## Conclusions

${passage('first-count', 'concern', 'counting')}
${passage('count-against-law', 'breach', 'counting')}
${passage('sum', 'concern', 'overall-assessment voting')}
${passage('other-sum', 'concern', 'overall-assessment voting')}
${passage('vote', 'concern', 'voting')}
${passage('lists', 'concern', 'voter-registration')}`);
    expect(labels(view)?.[1]).toEqual(['count-against-law', 'sum', 'other-sum', 'lists']);
    expect(view?.lists[1]?.share).toBe('4 of 6');
  });

  test('do not repeat the headline, nor what summary and conclusions both say', () => {
    const view = keyFindings(
      `## Summary

${passage('same', 'concern', 'overall-assessment')}
${passage('best', 'concern', 'overall-assessment')}

## Conclusions

${passage('same-again', 'concern', 'overall-assessment')}`,
      'best',
    );
    expect(labels(view)).toEqual([[], ['same']]);
    expect(view?.lists.map(({ share }) => share)).toEqual([undefined, '1 of 2']);
    expect(view?.choice).toContain('under “Summary” and “Conclusions”, the conclusion above left out:');
  });

  test('come from the latest of several reports', () => {
    const view = keyFindings(
      `## Conclusions\n\n${passage('early', 'positive', 'voting')}`,
      'early',
      `## Conclusions\n\n${passage('late', 'positive', 'voting')}`,
    );
    expect(labels(view)?.[0]).toEqual(['late']);
  });

  test('are no more than eight in a list', () => {
    const nine = Array.from({ length: 9 }, (_, index) =>
      passage(`sum-${index}`, 'positive', 'overall-assessment'),
    );
    const view = keyFindings(`## Conclusions\n\n${nine.join('\n')}`);
    expect(labels(view)?.[0]).toHaveLength(8);
    expect(view?.lists[0]?.share).toBe('8 of 9');
  });

  test('are not there where the conclusions welcome and criticise nothing', () => {
    expect(keyFindings(`## Conclusions\n\n${passage('told', 'neutral', 'voting')}`)).toBeUndefined();
  });
});
