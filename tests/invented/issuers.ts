import type { Organisation } from '../../src/model/vocabulary.ts';

/** A host on which one of the issuers of a report publishes. */
export function hostOf(issuers: readonly Organisation[]): string {
  const [host] = issuers.flatMap(({ hosts }) => hosts);
  if (host === undefined)
    throw new Error(`None of ${issuers.map(({ id }) => id).join(', ')} has \`hosts\` in organisations.yml`);
  return host;
}
