import { expect, test } from 'vitest';
import { lastReport, observes, problemsOf, quoting } from '../../../tests/support/corpus.ts';

const organisations = `- id: watch
  name: Election Watch
  short: EW
${observes}- { id: office, name: Office of Free Votes, short: OFV }
`;
const issued = (issuers: string) => ({
  'organisations.yml': organisations,
  [lastReport]: quoting('Calm.').replace('issuers: [watch]', `issuers: ${issuers}`),
});

test('an issuer that did not take part in the mission is a problem, and both places are named', () => {
  expect(problemsOf(issued('[watch, office]'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:4:18  report-issuers  Unexpected issuer \`office\`, expected an organisation of the mission: \`watch\` at content/ruritania/2009-presidential/election.yml:7:5
    issuers: [watch, office]
                     ^"
  `);
});

test('an issuer that nobody knows is reported as such alone', () => {
  expect(problemsOf(issued('[offce]'))).not.toContain('report-issuers');
});

test('issuers of the mission are no problem', () => {
  expect(problemsOf(issued('[watch]'))).toBe('');
});
