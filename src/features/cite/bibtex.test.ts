import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import { bibtex } from './bibtex.ts';
import { collectionItem, passageItem, reportItem, type CslItem } from './csl-item.ts';
import { corpusOf, lastReport, quoting, the } from '../../../tests/support/corpus.ts';

const site = new URL('https://observed.example');
const corpus = corpusOf({
  [lastReport]: quoting('Turnout was *high* & 7% up.', '', 'Nobody was surprised.'),
});
const election = the(corpus).election('2009-presidential');
const passage = passageItem(corpus, the(corpus).excerpt('2009-presidential/passage'), site);
const [report] = election.reports.map((each) => reportItem(corpus, election, each, site));
if (report === undefined) throw new Error('Ruritania’s last election has no report');

const titled = (title: string): CslItem => ({ ...report, title });

test('an entry has the fields that BibTeX and biblatex print, the date in the form of each', () => {
  expect(bibtex([report])).toBe(`@techreport{ruritania-2009-presidential-statement,
	author = {{Election Watch}},
	title = {{Statement of Preliminary Findings}},
	type = {Preliminary statement},
	institution = {{Election Watch}},
	address = {Zenda},
	year = {2009},
	month = jun,
	day = {8},
	date = {2009-06-08},
	note = {Presidential election of 7 June 2009 in Ruritania. Quoted in Elections Observed. \\url{https://observed.example/ruritania/2009-presidential/}},
	url = {https://observed.example/ruritania/2009-presidential/},
}
`);
});

test('a passage has its section and whole address in the note, and its words and our finding as abstract', () => {
  const text = bibtex([passage]);
  expect(text).toContain('Section “Voting”. Quoted in Elections Observed. ');
  // Inside \url the sign would end a macro of biblatex, or be printed with a backslash.
  expect(text).toContain('\\url{https://observed.example/ruritania/2009-presidential/}\\#passage},');
  expect(text).toContain('url = {https://observed.example/ruritania/2009-presidential/#passage},');
  expect(text).toContain(
    'abstract = {“Turnout was high \\& 7\\% up. Nobody was surprised.” Finding of Elections Observed: What the report says},',
  );
});

describe('what a style does to capitals', () => {
  /** What `plain` and `apalike` make of a title or type: lower case except the first letter and what is in braces. */
  function changed(value: string): string {
    let depth = 0;
    return value
      .replaceAll(/./gu, (letter, index) => {
        if (letter === '{') depth += 1;
        if (letter === '}') depth -= 1;
        return depth > 0 || index === 0 ? letter : letter.toLowerCase();
      })
      .replaceAll(/[{}]/g, '');
  }

  test('spares acronyms and names of titles, and leaves no brace in the type', () => {
    const text = bibtex([titled('ODIHR Mission Report on Ruritania')]);
    const [, title = ''] = /title = \{(.*)\},/.exec(text) ?? [];
    expect(changed(title)).toBe('ODIHR Mission Report on Ruritania');
    const [, type = ''] = /type = \{(.*)\},/.exec(text) ?? [];
    expect(changed(type)).toBe(type);
    expect(type).not.toMatch(/[{}]/);
  });
});

test('no letter of any script is lost or taken apart', () => {
  const titles = [
    'Отчёт о выборах',
    'Ísland — Álþingiskosningar',
    'Қазақстандағы сайлау',
    'انتخابات',
    '选举',
  ];
  const text = bibtex(titles.map(titled));
  for (const title of titles) expect(text).toContain(`title = {{${title}}}`);
});

test('what TeX would take for a command is escaped, and reads back as it was', () => {
  const title = 'A_B & C: 100% of $5 #1 ~ ^';
  expect(bibtex([titled(title)])).toContain(
    'title = {{A\\_B \\& C: 100\\% of \\$5 \\#1 \\textasciitilde{} \\textasciicircum{}}}',
  );
  const [read] = new Cite(bibtex([titled('A_B & C: 100% of $5 #1')])).data;
  expect(read?.title).toBe('A_B & C: 100% of $5 #1');
  expect(bibtex([titled('a {b')])).toContain('title = {{a \\textbraceleft{}b}}');
});

test('what is no report is printed with its address too', () => {
  expect(bibtex([collectionItem(corpus, site)])).toBe(`@misc{data,
	author = {{Elections Observed}},
	title = {{Elections Observed: passages and figures of election observation reports}},
	publisher = {{Elections Observed}},
	year = {2010},
	month = jan,
	day = {20},
	date = {2010-01-20},
	note = {\\url{https://observed.example/data/}},
	url = {https://observed.example/data/},
}
`);
});

test('several entries stand apart', () => {
  expect(bibtex([report, passage])).toMatch(/^\}\n\n@techreport\{ruritania-2009-presidential-passage,$/m);
});
