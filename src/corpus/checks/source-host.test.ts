import { expect, test } from 'vitest';
import { lastReport, problemsOf, quoting } from '../../../tests/support/corpus.ts';

const landing = 'https://watch.example/ruritania';
const at = (address: string) => problemsOf({ [lastReport]: quoting('Calm.').replace(landing, address) });

test('the address of a report is on a host of its issuers, or below it', () => {
  expect(at('https://reports.watch.example/ruritania')).toBe('');
});

test('a host that only looks like it is a problem, and so is another document', () => {
  expect(at('https://watch.example.org/ruritania')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:7:85  source-host  Unexpected host \`watch.example.org\`, expected one of who issued the report: \`watch.example\`
    bcdef0123456789abcdef0123456789abcdef, landing: https://watch.example.org/rurita
                                           ^"
  `);
  expect(at(`${landing}, document: https://elsewhere.example/1.pdf`)).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:7:127  source-host  Unexpected host \`elsewhere.example\`, expected one of who issued the report: \`watch.example\`
    ding: https://watch.example/ruritania, document: https://elsewhere.example/1.pdf
                                           ^"
  `);
});

test('what stands before a host and letters that look alike are refused with the field', () => {
  expect(at('https://watch.example@evil.example/')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:7:85  field-wrong  Unexpected \`https://watch.example@evil.example/\` in \`source.landing\`, expected an address such as \`https://watch.example/\`, with a host in small Latin letters and nothing before it
    bcdef0123456789abcdef0123456789abcdef, landing: https://watch.example@evil.examp
                                           ^"
  `);
  expect(at('https://wаtch.example/')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:7:85  field-wrong  Unexpected \`https://wаtch.example/\` in \`source.landing\`, expected an address such as \`https://watch.example/\`, with a host in small Latin letters and nothing before it
    bcdef0123456789abcdef0123456789abcdef, landing: https://wаtch.example/ }
                                           ^"
  `);
});

test('an issuer without a host is asked for one', () => {
  const organisations = '- { id: watch, name: Election Watch, short: EW }\n';
  expect(problemsOf({ 'organisations.yml': organisations, [lastReport]: quoting('Calm.') })).toContain(
    'source-host  Unexpected host `watch.example`, expected `hosts` of `watch` in `organisations.yml`',
  );
});
