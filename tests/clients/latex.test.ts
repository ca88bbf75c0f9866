import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../src/features/cite/bibtex.ts';
import type { CslItem } from '../../src/features/cite/csl-item.ts';
import { bibliographies, emptyFolder, run, titled } from './bibliographies.ts';

const scripts = ['Отчёт о выборах', 'Қазақстандағы сайлау', 'انتخابات', '选举', 'Ísland — Álþingiskosningar'];

/** A document that cites everything, after the lines that load a bibliography, and before those that print it. */
function written(items: readonly CslItem[], load: string, print: string): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'all.bib'), bibtex(items));
  writeFileSync(
    join(folder, 'all.tex'),
    `\\documentclass{article}\\usepackage[T2A]{fontenc}\\usepackage{url}${load}
\\begin{document}\\nocite{*}${print}\\end{document}
`,
  );
  return folder;
}

/**
 * Typesets the document without printing it, and returns LaTeX's errors. pdfLaTeX has no Arabic letters, whatever the
 * bibliography is made by: XeLaTeX and LuaLaTeX print them.
 */
function typeset(folder: string): string[] {
  return run(folder, 'pdflatex', '-draftmode', '-interaction=nonstopmode', 'all')
    .split('\n')
    .filter((line) => line.startsWith('!') && !/Unicode character [\p{Script=Arabic}،؛؟]/u.test(line));
}

/** The bibliography as LaTeX gets it, on one line. */
function printedIn(folder: string): string {
  return readFileSync(join(folder, 'all.bbl'), 'utf8').replace(/\s+/g, ' ');
}

/** How an address stands in a note: what follows `#` behind the command. */
function address({ URL }: CslItem): string {
  const [page = '', anchor] = URL.split('#');
  return `\\url{${page}}${anchor === undefined ? '' : `\\#${anchor}`}`;
}

describe.each(bibliographies)('a bibliography %s', (_, items) => {
  test.for(['plain', 'apalike'])(
    'is printed by BibTeX in the style %s without a warning: titles as printed, with an address',
    (style) => {
      const folder = written(items, '', `\\bibliographystyle{${style}}\\bibliography{all}`);
      typeset(folder);
      const said = run(folder, 'bibtex', 'all');
      expect(said).not.toMatch(/warning|error/i);
      expect(typeset(folder)).toEqual([]);
      const printed = printedIn(folder);
      for (const item of items) {
        expect(printed).toContain(item.title);
        expect(printed).toContain(address(item));
        expect(printed).toContain(`of ${item.custom?.election.split(' of ')[1] ?? ''}`);
      }
      expect(printed.match(/\\bibitem/g)).toHaveLength(items.length);
    },
  );

  test('is read by biber without a warning, every one with its day', () => {
    const folder = written(
      items,
      '\\usepackage[backend=biber]{biblatex}\\addbibresource{all.bib}',
      '\\printbibliography',
    );
    typeset(folder);
    const said = run(folder, 'biber', 'all');
    expect(said).not.toMatch(/WARN|ERROR/);
    expect(typeset(folder)).toEqual([]);
    const printed = printedIn(folder);
    for (const { id, issued, URL, title } of items) {
      const [, entry = ''] = new RegExp(`\\\\entry\\{${id}\\}(.*?)\\\\endentry`).exec(printed) ?? [];
      const [year, month, day] = issued?.['date-parts'][0] ?? [];
      expect(entry).toContain(`\\field{year}{${String(year)}}`);
      expect(entry).toContain(`\\field{month}{${String(month)}}`);
      expect(entry).toContain(`\\field{day}{${String(day)}}`);
      expect(entry).toContain(title);
      expect(entry).toContain(URL);
    }
  });
});

test.for(['plain', 'apalike'])('BibTeX keeps every letter of every script in the style %s', (style) => {
  const folder = written(titled(scripts), '', `\\bibliographystyle{${style}}\\bibliography{all}`);
  typeset(folder);
  expect(run(folder, 'bibtex', 'all')).not.toMatch(/warning|error/i);
  const printed = printedIn(folder);
  for (const title of scripts) expect(printed).toContain(title);
});
