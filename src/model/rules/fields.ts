import { fields as inFile, file, report, type Rules } from './rule.ts';

/** YAML files and front matter. */
export const fields = {
  'front-matter-missing': {
    holds:
      'A Markdown file begins with front matter between lines of three hyphens; a thread has nothing else.',
    why: 'The fields of a report, thread or comparison stand there.',
    wrong: [
      file(
        'ruritania/threads/open-count.md',
        'title: Counting in the open',
        'definition: Whether observers can see the count.',
      ),
    ],
    right: [
      file(
        'ruritania/threads/open-count.md',
        '---',
        'title: Counting in the open',
        'definition: Whether observers can see the count.',
        '---',
      ),
    ],
    wayOut: 'Enclose the fields in two lines `---`, the first of which is the first line of the file.',
  },
  'yaml-syntax': {
    holds: 'Fields are written as YAML, and no text begins with a character that YAML takes for itself.',
    why: 'YAML would lose a word, or read a text as something else, without saying so.',
    wrong: [inFile(report, 'title: Statement: Preliminary Findings')],
    right: [inFile(report, "title: 'Statement: Preliminary Findings'")],
    wayOut: 'Put the text in quotation marks.',
  },
  'field-unknown': {
    holds: 'Every field is one that the file has.',
    why: 'A misspelt field would be ignored, and what it says with it.',
    wrong: [inFile(report, 'headlines: calm')],
    right: [inFile(report, 'headline: calm')],
    wayOut: 'Correct the spelling; the fields of every file stand in the codebook.',
  },
  'field-missing': {
    holds: 'Every field that a file needs is there.',
    why: 'Pages, citations and downloads count on it.',
    wrong: [inFile('glossary.yml', '- id: pec', '  term: PEC')],
    right: [
      inFile(
        'glossary.yml',
        '- id: pec',
        '  term: PEC',
        '  definition: The commission of one polling station.',
      ),
    ],
    wayOut: 'Add the field; the codebook says what it holds.',
  },
  'field-line-break': {
    holds: 'A text is one line, without tabs.',
    why: 'Citations and tables give every record or value a line; a break in a title would begin another.',
    wrong: [inFile('ruritania/country.yml', 'adjective: "Ruritanian\\nTI  - Another"')],
    right: [inFile('ruritania/country.yml', 'adjective: Ruritanian')],
    wayOut: 'Write the text as one line; long lines may be folded with `>-`.',
  },
  'field-wrong': {
    holds: 'Every field holds a value of its kind.',
    why: 'A date that is no date cannot be sorted, and a word that is not in the list has no label.',
    wrong: [inFile(report, 'published: 8 June 2009')],
    right: [inFile(report, 'published: 2009-06-08')],
    wayOut: 'Write the value as the problem says that it is expected.',
  },
} satisfies Rules;
