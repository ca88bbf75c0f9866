import type { Corpus } from '../../model/corpus.ts';
import type { GlossaryEntry } from '../../model/vocabulary.ts';
import { textsOf } from '../../model/spelling.ts';
import { paths } from '../../paths.ts';
import type { Link } from '../../site/link.ts';

/** How many searches are offered. */
const most = 3;

/**
 * Searches that find something in as many elections as they can: everyday terms of the glossary, of those in equally
 * many the ones in most passages that find fault. Where there are too few, the names of topics with most passages.
 */
export function searchExamples(corpus: Corpus): Link[] {
  const excerpts = [...corpus.excerpts.values()].map(({ printed, election, assessment }) => ({
    text: printed.toLowerCase(),
    election,
    isFault: assessment === 'concern' || assessment === 'breach',
  }));
  const terms = [...corpus.glossary.values()]
    .filter(({ everyday, expansion }) => everyday && expansion === undefined)
    .map((entry) => {
      const own = excerpts.filter(({ text }) => formsOf(entry).some((form) => text.includes(form)));
      return {
        term: entry.term,
        elections: new Set(own.map(({ election }) => election)).size,
        faults: own.filter(({ isFault }) => isFault).length,
      };
    })
    .filter(({ elections }) => elections > 0)
    .sort((a, b) => b.elections - a.elections || b.faults - a.faults)
    .map(({ term }) => term);
  const topics = [...corpus.topics.values()]
    .map((topic) => ({
      label: topic.label,
      count: [...corpus.excerpts.values()].filter((excerpt) => excerpt.topics.includes(topic)).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ label }) => label);
  return [...terms, ...topics].slice(0, most).map((label) => ({ href: paths.search(label), label }));
}

function formsOf({ term, spellings }: GlossaryEntry): string[] {
  return [term, ...textsOf(spellings)].map((form) => form.toLowerCase());
}
