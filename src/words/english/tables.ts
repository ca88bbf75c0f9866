/** What the tables of the downloads are called, and what one row of each is. */

export const commitments = {
  title: 'Commitments',
  description: 'One row is a commitment or standard that reports invoke.',
} as const;

export const comparisons = {
  title: 'Comparisons',
  description: 'One row is our answer to a question on a topic through the elections of a country.',
} as const;

export const elections = {
  title: 'Elections',
  description: 'One row is an election and the mission that observed it.',
} as const;

export const excerpts = {
  title: 'Excerpts',
  description: 'One row is a verbatim passage of a report with our annotation.',
} as const;

export const figures = {
  title: 'Figures',
  description:
    'One row is a number in a passage, with the words that bear it. What two values are to one another stands in the table of pairs.',
} as const;

export const glossary = {
  title: 'Glossary',
  description: 'One row is a term or abbreviation of the reports.',
} as const;

export const indicators = {
  title: 'Indicators',
  description: 'One row is something that figures count.',
} as const;

export const invocations = {
  title: 'Invocations',
  description: 'One row is a commitment that a passage invokes, or of which it says that others invoke it.',
} as const;

export const pairs = {
  title: 'Pairs of figures',
  description:
    'One row is two figures that count one thing, of two elections or of one, and what they are to one another: the same measure, to be compared with care, or not the same measure, and why.',
} as const;

export const readings = {
  title: 'Readings',
  description:
    'One row is what two readers, independently of each other, made of one thing about a passage in one round, and what was settled. Passages that only their author has read have no row.',
} as const;

export const reports = {
  title: 'Reports',
  description: 'One row is a report whose passages are in the collection, and how much of it is quoted.',
} as const;

export const missions = {
  title: 'Missions',
  description: 'One row is a mission that observed an election and whose reports are in the collection.',
} as const;

export const knownReports = {
  title: 'Known reports',
  description:
    'One row is a report that is known to exist and is not in the collection. A mission of which no report is known, and an election of which no mission is, has a row without them. What is empty is not known here.',
} as const;

export const states = {
  title: 'Topics by election',
  description:
    'One row is a topic in an election: how many passages there are, or why there are none. No number is missing here, and no silence is zero.',
} as const;

export const threads = {
  title: 'Threads',
  description: 'One row is what one report says of an issue that is followed through the elections.',
} as const;

export const topics = {
  title: 'Topics',
  description: 'One row is a chapter of election observation.',
} as const;
