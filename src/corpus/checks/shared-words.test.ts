import { expect, test } from 'vitest';
import { content, problemsOf } from '../../../tests/support/corpus.ts';

/** A file of the small collection with more at its end. */
function withMore(path: string, more: string): Record<string, string> {
  return { [path]: `${String(content().find((file) => file.path === path)?.content)}${more}` };
}

const bodies = `name: Ruritania
adjective: Ruritanian
iso: { alpha2: XR, alpha3: XRU }
institutions:
  - { id: president, name: President }
  - { id: council, name: Council of Elders, spellings: [CoE] }
parties: [{ id: reds, name: Red Party }]
outlets: [{ id: first-channel, name: First Channel }]
`;

test('a shared entry that speaks of a country is a problem with its place, and its place in the country', () => {
  expect(
    problemsOf(
      withMore(
        'glossary.yml',
        '- { id: diet, term: Diet, definition: The house that Ruritanian voters elect. }\n',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "content/glossary.yml:5:27  shared-words  Unexpected \`Ruritanian\` in what all countries share, which is of \`ruritania\`, expected it in \`content/ruritania/glossary.yml\`
    - { id: diet, term: Diet, definition: The house that Ruritanian voters elect. }
                              ^"
  `);
});

test('so is one that names a body of a country, by its name or its abbreviation', () => {
  expect(
    problemsOf({
      'ruritania/country.yml': bodies,
      ...withMore(
        'glossary.yml',
        '- { id: a, term: A, definition: Asked by the Council of Elders. }\n- { id: b, term: B, definition: Asked by the CoE. }\n- { id: c, term: C, definition: Asked by the President. }\n',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary.yml:5:21  shared-words  Unexpected \`Council of Elders\` in what all countries share, which is of \`ruritania\`, expected it in \`content/ruritania/glossary.yml\`
    - { id: a, term: A, definition: Asked by the Council of Elders. }
                        ^
    content/glossary.yml:6:21  shared-words  Unexpected \`CoE\` in what all countries share, which is of \`ruritania\`, expected it in \`content/ruritania/glossary.yml\`
    - { id: b, term: B, definition: Asked by the CoE. }
                        ^"
  `);
});

test('so is one that uses a term which only the glossary of a country explains', () => {
  expect(
    problemsOf({
      'ruritania/glossary.yml': '- { id: diet, term: Diet, definition: The lower house. }\n',
      ...withMore('glossary.yml', '- { id: deputy, term: Deputy, definition: A member of the Diet. }\n'),
    }),
  ).toMatchInlineSnapshot(`
    "content/glossary.yml:5:31  shared-words  Unexpected \`Diet\` in what all countries share, which is of \`ruritania\`, expected it in \`content/ruritania/glossary.yml\`
    - { id: deputy, term: Deputy, definition: A member of the Diet. }
                                  ^"
  `);
});

test('labels and definitions of dimensions, of their values and of indicators are shared too, reasons of breaks are not', () => {
  const indicators = `dimensions:
  stage:
    label: Stage
    definition: When Ruritanian lists were counted.
    values: { initial: when Ruritania called the vote, final: on election day }
indicators:
  - id: turnout
    label: Turnout in Ruritania
    unit: percent
    definition: Share of Ruritanian voters who voted.
    optional: [stage]
    breaks:
      - { before: ruritania/2009-presidential, makes: with-care, reason: Ruritania changed its law. }
`;
  expect(problemsOf({ 'indicators.yml': indicators })).toMatchInlineSnapshot(`
    "content/indicators.yml:4:5  shared-words  Unexpected \`Ruritanian\` in what all countries share, which is of \`ruritania\`, expected it in \`dimensions\` of \`content/ruritania/indicators.yml\`
        definition: When Ruritanian lists were counted.
        ^
    content/indicators.yml:5:15  shared-words  Unexpected \`Ruritania\` in what all countries share, which is of \`ruritania\`, expected it in \`values\` of \`content/ruritania/indicators.yml\`
        values: { initial: when Ruritania called the vote, final: on election day }
                  ^
    content/indicators.yml:8:5  shared-words  Unexpected \`Ruritania\` in what all countries share, which is of \`ruritania\`, expected it in \`labels\`, or the whole indicator in \`indicators\` of \`content/ruritania/indicators.yml\`
        label: Turnout in Ruritania
        ^
    content/indicators.yml:10:5  shared-words  Unexpected \`Ruritanian\` in what all countries share, which is of \`ruritania\`, expected it in \`labels\`, or the whole indicator in \`indicators\` of \`content/ruritania/indicators.yml\`
        definition: Share of Ruritanian voters who voted.
        ^"
  `);
});
