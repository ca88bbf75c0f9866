/** One page of every kind, by the name of its kind: those with the most on them. Paths are without the base. */
export const pageKinds = {
  home: '/',
  country: '/kazakhstan/',
  election: '/kazakhstan/2011-presidential/',
  topic: '/kazakhstan/topics/counting-and-tabulation/',
  'topic with silences': '/kazakhstan/topics/persons-with-disabilities/',
  'indicator through time': '/kazakhstan/indicators/count-assessed-negatively/',
  'indicator with shares': '/kazakhstan/indicators/media-share/',
  'indicator with pairs': '/kazakhstan/indicators/women-commission-members/',
  'indicator without a chart': '/kazakhstan/indicators/event-date/',
  'embedded chart': '/embed/kazakhstan/indicators/count-assessed-negatively/',
  'embedded passage': '/embed/kazakhstan/2011-presidential/headline/',
  thread: '/kazakhstan/threads/open-count/',
  compare: '/kazakhstan/compare/',
  'compare of two':
    '/kazakhstan/compare/?elections=2007-parliamentary,2011-presidential&topics=voting,counting-and-tabulation',
  topics: '/topics/',
  indicators: '/indicators/',
  commitments: '/commitments/',
  commitment: '/commitments/copenhagen-7-2/',
  reports: '/reports/',
  glossary: '/glossary/',
  method: '/method/',
  about: '/about/',
  data: '/data/',
  machines: '/machines/',
  releases: '/v/',
  search: '/search/',
  'missing page': '/404.html',
} as const;

export type PageKind = keyof typeof pageKinds;
