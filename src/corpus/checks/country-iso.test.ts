import { expect, test } from 'vitest';
import { problemsOf } from '../../../tests/support/corpus.ts';

const country = (name: string, alpha2: string, alpha3: string) => ({
  'ruritania/country.yml': `name: ${name}\nadjective: Local\niso: { alpha2: ${alpha2}, alpha3: ${alpha3} }\nparties: [{ id: reds, name: Reds }, { id: blues, name: Blues }]\n`,
});

test('a code of three letters that is another country’s is a problem', () => {
  expect(problemsOf(country('Kazakhstan', 'KZ', 'KGZ'))).toMatchInlineSnapshot(`
    "content/ruritania/country.yml:3:20  country-iso  Unexpected code \`KGZ\`, expected \`KAZ\`, which belongs to \`KZ\` (content/ruritania/country.yml:3:8)
    iso: { alpha2: KZ, alpha3: KGZ }
                       ^"
  `);
});

test('codes of a country with another name are a problem', () => {
  expect(problemsOf(country('Kazakhstan', 'KG', 'KGZ'))).toMatchInlineSnapshot(`
    "content/ruritania/country.yml:3:8  country-iso  Unexpected code \`KG\`, expected \`KZ\`, which is the code of \`Kazakhstan\` (content/ruritania/country.yml:1:1)
    iso: { alpha2: KG, alpha3: KGZ }
           ^"
  `);
});

test('a code that is nobody’s is a problem', () => {
  expect(problemsOf(country('Ruritania', 'RR', 'RUR'))).toMatchInlineSnapshot(`
    "content/ruritania/country.yml:3:8  country-iso  Unexpected code \`RR\`, expected a code of ISO 3166-1, or one that it leaves to its users, \`XA\` to \`XZ\`
    iso: { alpha2: RR, alpha3: RUR }
           ^"
  `);
  expect(problemsOf(country('Ruritania', 'XR', 'RUR'))).toMatchInlineSnapshot(`
    "content/ruritania/country.yml:3:20  country-iso  Unexpected code \`RUR\` beside \`XR\` (content/ruritania/country.yml:3:8), expected one that ISO leaves to its users too, \`XAA\` to \`XZZ\`
    iso: { alpha2: XR, alpha3: RUR }
                       ^"
  `);
});

test('codes that belong together are no problem, for a name that no list has too', () => {
  expect(problemsOf(country('Kazakhstan', 'KZ', 'KAZ'))).toBe('');
  expect(problemsOf(country('Czech Republic', 'CZ', 'CZE'))).toBe('');
  expect(problemsOf(country('Kosovo', 'XK', 'XKX'))).toBe('');
});
