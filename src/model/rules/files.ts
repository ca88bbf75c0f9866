import {
  body,
  emptyFolder,
  excerpt,
  fields,
  file,
  latin1,
  removed,
  report,
  unread,
  type Rules,
} from './rule.ts';

const thread = ['---', 'title: Rain on election day', 'definition: Whether rain kept voters away.', '---'];
const election = [
  'date: 2009-06-07',
  'kind: presidential',
  'early: regular',
  'body: President',
  'missions: [{ format: EOM, organisations: [watch], election-day: systematic }]',
];
const syldavia = file(
  'syldavia/country.yml',
  'name: Syldavia',
  'adjective: Syldavian',
  'iso: { alpha2: XS, alpha3: XSY }',
);
const syldavianElection = [
  file('syldavia/2009-presidential/election.yml', ...election),
  body(
    'syldavia/2009-presidential/statement.md',
    '## Voting',
    '',
    ':::excerpt[Voting was merry]{#merry assessment="positive"}',
    '> Voting was merry.',
    ':::',
  ),
];

/** Which files and folders there are. */
export const files = {
  'file-unexpected': {
    holds:
      'Every file is one that the collection knows: vocabulary, a language, a country, an election, a report, a thread or a comparison.',
    why: 'A file that nothing reads would be a text that its author believes to be published.',
    wrong: [file('ruritania/rain.md', ...thread)],
    right: [file('ruritania/threads/rain.md', ...thread)],
    wayOut: 'Move the file to where its kind belongs, or out of `content/`.',
  },
  'file-missing': {
    holds: 'Every vocabulary file is there.',
    why: 'All that refers to its entries would be wrong without it.',
    wrong: [removed('glossary.yml')],
    right: [file('glossary.yml', '[]')],
    wayOut: 'Restore the file; one without entries holds `[]`.',
  },
  'language-file': {
    holds: 'A file of `languages/` is named by the tag of a language other than English.',
    why: 'Reports find the headings of their language by it; those of English stand in `topics.yml`.',
    wrong: [file('languages/french.yml', 'headings: { voting: [Le scrutin] }')],
    right: [file('languages/fr.yml', 'headings: { voting: [Le scrutin] }')],
    wayOut: 'Name the file by a tag of BCP 47, such as `ru.yml`; put headings in English into `topics.yml`.',
  },
  'file-name': {
    holds: 'Names of files and folders are small letters, digits and single hyphens.',
    why: 'A path is an id and becomes an address, which has to be typed, linked and kept.',
    wrong: [file('ruritania/threads/Rain_in_June.md', ...thread)],
    right: [file('ruritania/threads/rain-in-june.md', ...thread)],
    wayOut: 'Rename the file or folder.',
  },
  'file-encoding': {
    holds: 'Every file is saved as UTF-8.',
    why: 'In any other encoding letters with accents and letters of other scripts come out as different ones.',
    wrong: [
      latin1(
        'ruritania/country.yml',
        'name: Rurítania',
        'adjective: Ruritanian',
        'iso: { alpha2: XR, alpha3: XRU }',
      ),
    ],
    right: [
      file(
        'ruritania/country.yml',
        'name: Rurítania',
        'adjective: Ruritanian',
        'iso: { alpha2: XR, alpha3: XRU }',
      ),
    ],
    wayOut: 'Save the file as UTF-8 in the editor, and look at the letters with accents.',
  },
  'file-not-plain': {
    holds: 'Every file is a plain one.',
    why: 'A link may lead to any file of the machine that builds the site, which would then be published; other things never end.',
    wrong: [unread('link', 'ruritania/threads/rain.md')],
    right: [file('ruritania/threads/rain.md', ...thread)],
    wayOut: 'Put the text itself there.',
  },
  'file-too-large': {
    holds: 'No file is larger than 4 MB.',
    why: 'That is ten times the longest report known; what is larger is no text of an author, and keeps everybody waiting.',
    wrong: [unread('large', 'ruritania/threads/rain.md')],
    right: [file('ruritania/threads/rain.md', ...thread)],
    wayOut: 'Take out what does not belong there.',
  },
  'file-too-deep': {
    holds: 'No file lies in more than six folders.',
    why: 'No kind of file does; what lies deeper was put there by mistake.',
    wrong: [unread('deep', 'ruritania/threads/a/b/c/d/e/rain.md')],
    right: [file('ruritania/threads/rain.md', ...thread)],
    wayOut: 'Move it to where its kind belongs.',
  },
  'character-hidden': {
    holds: 'Every character can be seen, or is one that languages need.',
    why: 'Control characters, marks that turn the direction of writing round and joiners without a width make a text look other than it is, and break files that programs read.',
    wrong: [fields('ruritania/country.yml', 'adjective: "Ruritan\\u202eian"')],
    right: [fields('ruritania/country.yml', 'adjective: "Ruritan\\u00edan"')],
    wayOut: 'Take the character out; retype the word if you cannot see where it is.',
  },
  'markup-too-deep': {
    holds: 'Nothing is nested in more than 16 levels.',
    why: 'No report is; a text made to be so keeps programs busy for hours.',
    wrong: [
      excerpt(
        ':::excerpt[Queues were short]{#queues assessment="positive"}',
        '> '.repeat(17) + 'Queues were short.',
        ':::',
      ),
    ],
    right: [
      excerpt(':::excerpt[Queues were short]{#queues assessment="positive"}', '> Queues were short.', ':::'),
    ],
    wayOut: 'Write it with fewer levels.',
  },
  'codebook-markup': {
    holds:
      'The codebook is Markdown without images and HTML, and its links lead within it, to files beside it or to `https://`.',
    why: 'It is a page of the site, so whatever stands in it reaches readers.',
    wrong: [file('README.md', '# Codebook', '', 'Read [more](javascript:alert(1)).')],
    right: [file('README.md', '# Codebook', '', 'Read [more](#more).')],
    wayOut: 'Write it in words, or link to a secure address.',
  },
  'file-duplicate': {
    holds: 'Every path is there once.',
    why: 'A path is an id; of two files with the same one, only one would be read.',
    wrong: [file('ruritania/threads/rain.md', ...thread), file('ruritania/threads/rain.md', ...thread)],
    right: [file('ruritania/threads/rain.md', ...thread)],
    wayOut: 'Keep one of the two, or give the other a name of its own.',
  },
  'election-duplicate': {
    holds: 'Every election is there once.',
    why: 'Two descriptions of one election would contradict each other.',
    wrong: [
      file('ruritania/2009-presidential/election.yml', ...election),
      file('ruritania/2009-presidential/election.yml', ...election),
    ],
    right: [file('ruritania/2009-presidential/election.yml', ...election)],
    wayOut: 'Keep one of the two.',
  },
  'folder-empty': {
    holds: 'No folder is empty.',
    why: 'It is what is left when files were moved or not saved.',
    wrong: [emptyFolder('ruritania/topics/')],
    right: [
      file(
        'ruritania/topics/voting.md',
        '---',
        'topic: voting',
        'country: ruritania',
        'question: Is voting calm?',
        '---',
        'It was calm in 2009 [2009-presidential/calm].',
      ),
    ],
    wayOut: 'Put the files in, or delete the folder.',
  },
  'corpus-empty': {
    holds: 'The collection has an election.',
    why: 'A site without any is built from the wrong folder.',
    wrong: [removed('ruritania/')],
    right: [removed('ruritania/2001-presidential/'), removed('ruritania/2004-parliamentary/')],
    wayOut: 'Add an election, or name the right folder: `npm run check FOLDER`.',
  },
  'country-without-election': {
    holds: 'Every country has an election.',
    why: 'Its page would have nothing to show.',
    wrong: [syldavia],
    right: [syldavia, ...syldavianElection],
    wayOut: 'Add a folder with `election.yml` and a report, or take the country out.',
  },
  'country-unknown': {
    holds: 'Elections, threads and comparisons lie in the folder of a country.',
    why: 'Without `country.yml` nothing says what the country is called.',
    wrong: syldavianElection,
    right: [syldavia, ...syldavianElection],
    wayOut: 'Add `country.yml` to the folder, or move the files to the country that they are about.',
  },
  'election-without-report': {
    holds: 'Every election has a report.',
    why: 'The site says only what reports say. An election without one belongs into `known-reports.yml`.',
    wrong: [removed(report)],
    right: [
      excerpt(':::excerpt[Queues were short]{#queues assessment="positive"}', '> Queues were short.', ':::'),
    ],
    wayOut:
      'Add the report beside `election.yml`, or list the election in `known-reports.yml` of its country.',
  },
  'name-reserved': {
    holds: 'No country, election or excerpt has a name that the site uses for addresses of its own.',
    why: 'Two things would have one address, and links would lead to either.',
    wrong: [
      excerpt(':::excerpt[Queues were short]{#figures assessment="positive"}', '> Queues were short.', ':::'),
    ],
    right: [
      excerpt(':::excerpt[Queues were short]{#queues assessment="positive"}', '> Queues were short.', ':::'),
    ],
    wayOut: 'Choose another name; an id says what the passage says.',
  },
} satisfies Rules;
