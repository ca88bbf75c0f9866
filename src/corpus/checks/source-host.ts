import { isOn } from '../../model/address.ts';
import { problem } from '../../model/problem.ts';
import type { CorpusCheck } from './check.ts';

/** Where a report is to be had is a place of who issued it. */
export const sourceHost: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, organisations }) =>
    reports.flatMap(({ path, fields, placeOf }) => {
      const { issuers, source } = fields;
      const own = organisations.filter(({ id }) => issuers.includes(id));
      // Issuers that nobody knows are reported as such.
      if (own.length < issuers.length) return [];
      const hosts = own.flatMap((organisation) => organisation.hosts);
      return (['landing', 'document'] as const).flatMap((field) => {
        const address = source[field];
        if (address === undefined || hosts.some((host) => isOn(address, host))) return [];
        const expected =
          hosts.length === 0
            ? `\`hosts\` of ${issuers.map((id) => `\`${id}\``).join(' or ')} in \`organisations.yml\``
            : `one of who issued the report: ${hosts.map((host) => `\`${host}\``).join(', ')}`;
        const reason = `Unexpected host \`${new URL(address).hostname}\`, expected ${expected}`;
        return [problem('source-host', path, placeOf(['source', field]), reason)];
      });
    }),
};
