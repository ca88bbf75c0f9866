import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/features/cite/bibtex.ts';
import { passageInReport, type CslItem } from '../../src/features/cite/csl-item.ts';
import { cslJson } from '../../src/features/cite/formats.ts';
import { bibliographies, emptyFolder, invented, run, site } from './bibliographies.ts';

describe.each(bibliographies)('a bibliography %s', (_, items) => {
  test('comes out of BibTeX as it went in: organisations, title, day, kind of report, place, address', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'all.bib'), bibtex(items));
    const read = JSON.parse(run(folder, 'pandoc', '-f', 'bibtex', '-t', 'csljson', 'all.bib')) as CslItem[];
    const fields = ({ id, author, title, issued, genre, URL, ...item }: CslItem) => ({
      id,
      author,
      title,
      issued,
      genre,
      URL,
      place: item['publisher-place'],
    });
    expect(read.map(fields).toSorted((a, b) => a.id.localeCompare(b.id))).toEqual(
      items
        .map((item) => fields({ ...item, genre: item.custom?.kind ?? '' }))
        .toSorted((a, b) => a.id.localeCompare(b.id)),
    );
  });
});

test('three passages of a report are one entry of a list of references, without 2021a, b and c', () => {
  const folder = emptyFolder();
  const [election] = invented.elections.values();
  const passages = (election?.excerpts ?? [])
    .filter(({ report }) => report === election?.reports[0])
    .slice(0, 3);
  const items = passages.map((passage) => passageInReport(invented, passage, site));
  expect(items).toHaveLength(3);
  writeFileSync(join(folder, 'all.json'), cslJson(items));
  writeFileSync(join(folder, 'text.md'), items.map(({ id }) => `[@${id}]`).join('\n\n'));
  const text = run(
    folder,
    'pandoc',
    'text.md',
    '--citeproc',
    '--bibliography=all.json',
    '-t',
    'plain',
    '--wrap=none',
  );
  const [year] = items[0]?.issued?.['date-parts'][0] ?? [];
  expect(text).toContain(String(year));
  expect(text).not.toMatch(new RegExp(`${String(year)}[a-z]`));
  // The style prints titles with capitals of its own.
  expect(text.toLowerCase().split(items[0]?.title.toLowerCase() ?? '')).toHaveLength(2);
});
