import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bibtex } from '../../src/features/cite/bibtex.ts';
import { bibliographies, emptyFolder, run } from './bibliographies.ts';

test.for(bibliographies)('the organisations of a bibliography %s stay whole in BibTeX', ([, items]) => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'all.bib'), bibtex(items));
  const said = run(folder, 'bib2xml', 'all.bib');
  expect(said).not.toContain('type="personal"');
  for (const { literal } of items.flatMap(({ author }) => author))
    expect(said).toContain(`<namePart>${literal.replaceAll('&', '&amp;')}</namePart>`);
});
