/* Who comes from a search sees the words that were looked for. */
if (new URLSearchParams(location.search).has('mark')) void import('./mark-hits.ts');
