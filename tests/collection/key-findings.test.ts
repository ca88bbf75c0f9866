import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { electionOf } from '../../src/corpus/drafts.ts';
import { keyFindingsViews } from '../../src/features/elections/key-findings-view.ts';
import { ofReports } from './traps/support.ts';

const expected = z
  .record(
    z.string(),
    z.strictObject({
      /** Anchors of passages that must be there, with the reason. */
      holds: z.record(z.string(), z.string()),
      /** Anchors of passages that are others' words, and must not stand among what the report welcomes or criticises. */
      told: z.array(z.string()),
    }),
  )
  .parse(parse(readFileSync('tests/collection/key-findings.yml', 'utf8')));

describe.each(Object.entries(expected))('the key findings of %s', (report, { holds, told }) => {
  const corpus = ofReports([report]);
  const election = corpus.elections.get(electionOf(report));
  const lists = (election ? keyFindingsViews(corpus, election) : []).flatMap((view) => view.lists);
  const anchorsOf = (own: typeof lists) =>
    own.flatMap(({ findings }) => findings.map(({ href }) => href.slice(href.indexOf('#') + 1)));

  test('hold what no honest short account leaves out', () => {
    const shown = anchorsOf(lists);
    expect(Object.keys(holds).filter((anchor) => !shown.includes(anchor))).toEqual([]);
  });

  test('show nothing that others said as what the report welcomes or criticises', () => {
    const passages = election?.excerpts.map(({ anchor }) => anchor) ?? [];
    expect(passages).toEqual(expect.arrayContaining(told));
    const own = anchorsOf(lists.slice(0, 2));
    expect(told.filter((anchor) => own.includes(anchor))).toEqual([]);
  });

  test('are read in a minute', () => {
    const lines = lists.flatMap(({ findings }) => findings.map(({ label }) => label));
    // Adults read some 240 words of English a minute.
    expect(lines.join(' ').split(/\s+/).length).toBeLessThanOrEqual(240);
  });
});
