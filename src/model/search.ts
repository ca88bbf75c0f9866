/** What passages can be narrowed down by. Values are ids, since an address outlives a label. */
export type Facet =
  | 'country'
  | 'election'
  | 'kind'
  | 'assessment'
  | 'topic'
  | 'thread'
  | 'section'
  | 'commitment'
  | 'observer'
  | 'with';

/** What a search finds besides passages: pages about many of them, and entries of the glossary. In the order of the index. */
export const entryKinds = ['topic', 'indicator', 'thread', 'commitment', 'term'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Best first, or by election day. */
export const sorts = ['relevance', 'oldest', 'newest'] as const;
export type Sort = (typeof sorts)[number];
