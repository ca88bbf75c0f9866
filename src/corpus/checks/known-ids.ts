import type { Citation } from '../../markdown/citations.ts';
import type { Country } from '../../model/country.ts';
import { voices } from '../../model/excerpt.ts';
import { entityLists, type Indicator } from '../../model/vocabulary.ts';
import { dimensionValues } from '../../model/dimension-values.ts';
import { didYouMean, problem, type Place, type Problem } from '../../model/problem.ts';
import { byFile, countryOf, electionOf, placeOfVocabulary, type Drafts } from '../drafts.ts';
import type { ResolvedDrafts, ResolvedReport } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/** Every id that a file refers to exists: topics, indicators, threads, commitments, organisations, elections. */
export const knownIds: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => [
    ...drafts.reports.flatMap((report) => inReport(report, drafts)),
    ...inElections(drafts),
    ...inKnown(drafts),
    ...inCountries(drafts),
    ...inNames(drafts),
    ...inAccented(drafts),
    ...inReadings(drafts),
    ...inIndicators(drafts),
    ...inUnprinted(drafts),
    ...inLanguages(drafts),
  ],
};

/** What ids name, as far as a rule says that they must name something. */
type Kind =
  | 'topic'
  | 'indicator'
  | 'dimension'
  | 'thread'
  | 'commitment'
  | 'organisation'
  | 'election'
  | 'excerpt'
  | 'accent';

function unknown(kind: Kind, id: string, known: Iterable<string>, path: string, place: Place): Problem[] {
  const ids = [...known];
  if (ids.includes(id)) return [];
  return [
    problem(
      `${kind}-unknown`,
      path,
      place,
      `Unexpected ${kind} \`${id}\`${didYouMean(id, ids) || ', expected a known one'}`,
    ),
  ];
}

/** A folder is an election or a country only if it has the file for that. */
function inFolder(
  kind: 'election' | 'country',
  id: string,
  known: ReadonlyMap<string, unknown>,
  path: string,
) {
  if (known.has(id)) return [];
  const reason = `Unexpected file in \`${id}/\`, which is no ${kind}, expected \`${id}/${kind}.yml\``;
  return [problem(`${kind}-unknown`, path, { line: 1, column: 1 }, reason)];
}

function inReport(report: ResolvedReport, drafts: ResolvedDrafts): Problem[] {
  const { path, fields, placeOf } = report;
  const topics = drafts.topics.map(({ id }) => id);
  const country = countryOf(path);
  const threads = [...drafts.threads.keys()]
    .filter((id) => countryOf(id) === country)
    .map((id) => id.slice(country.length + 1));
  const commitments = drafts.commitments.map(({ id }) => id);
  return [
    ...inFolder('election', electionOf(path), drafts.elections, path),
    ...fields.issuers.flatMap((id, index) =>
      unknown('organisation', id, ids(drafts), path, placeOf(['issuers', index])),
    ),
    ...(fields.headline === undefined
      ? []
      : unknown(
          'excerpt',
          fields.headline,
          report.excerpts.map(({ id }) => id),
          path,
          placeOf(['headline']),
        )),
    ...fields.key.flatMap((id, index) =>
      unknown(
        'excerpt',
        id,
        report.excerpts.map((excerpt) => excerpt.id),
        path,
        placeOf(['key', index]),
      ),
    ),
    ...Object.keys(fields.absent).flatMap((id) =>
      unknown('topic', id, topics, path, placeOf(['absent', id])),
    ),
    ...report.excerpts.flatMap(({ refersTo, placeOf: at }) => [
      ...refersTo.topics.unknown.flatMap((id) => unknown('topic', id, topics, path, at('topics'))),
      ...refersTo.threads.unknown
        .filter((id) => !drafts.unread.has(`${country}/threads/${id}.md`))
        .flatMap((id) => unknown('thread', id, threads, path, at('threads'))),
      ...refersTo.commitments.unknown.flatMap(({ id, place }) => {
        if (id !== '') return unknown('commitment', id, commitments, path, place);
        const reason = 'Unexpected commitment without an id, expected `:commitment[the words]{id}`';
        return [problem('commitment-missing', path, place, reason)];
      }),
      ...refersTo.commitments.found.flatMap(({ draft: { by = 'report', place } }) => {
        if (voices.some((voice) => voice === by)) return [];
        const reason = `Unexpected \`by=${by}\`${didYouMean(by, voices) || ', expected whose it is: `by=authorities`'}`;
        return [problem('voice-unknown', path, place, reason)];
      }),
      ...refersTo.citations.unknown.flatMap((citation) => citedInNote(citation, report, drafts)),
    ]),
  ];
}

/** A note cites a passage of its own election, or one of its country by election and passage. */
function citedInNote({ excerpt, place }: Citation, { path }: ResolvedReport, drafts: Drafts): Problem[] {
  const [own, country] = [electionOf(path), countryOf(path)];
  const isOfThisElection = !excerpt.includes('/');
  const election = isOfThisElection ? own : electionOf(`${country}/${excerpt}`);
  if ([...drafts.unread].some((file) => electionOf(file) === election)) return [];
  const known = drafts.reports
    .filter((report) =>
      isOfThisElection ? electionOf(report.path) === own : countryOf(report.path) === country,
    )
    .flatMap((report) =>
      report.excerpts.map(({ id }) =>
        isOfThisElection ? id : `${electionOf(report.path).slice(country.length + 1)}/${id}`,
      ),
    );
  const expected =
    didYouMean(excerpt, known) || `, expected one of this ${isOfThisElection ? 'election' : 'country'}`;
  return [problem('excerpt-unknown', path, place, `Unexpected excerpt \`${excerpt}\`${expected}`)];
}

function ids({ organisations }: Drafts): string[] {
  return organisations.map(({ id }) => id);
}

function inElections(drafts: Drafts): Problem[] {
  return [...drafts.elections.values()].flatMap(({ path, fields, placeOf }) =>
    inMissions(fields.missions, drafts, path, placeOf),
  );
}

function inKnown(drafts: ResolvedDrafts): Problem[] {
  return drafts.inCountries.known.found
    .flat()
    .flatMap(({ fields, path, placeOf }) => inMissions(fields.missions, drafts, path, placeOf));
}

/** Organisations that took part in missions. */
function inMissions(
  missions: readonly { readonly organisations: readonly string[] }[],
  drafts: Drafts,
  path: string,
  placeOf: (field: readonly PropertyKey[]) => Place,
): Problem[] {
  return missions.flatMap(({ organisations }, mission) =>
    organisations.flatMap((organisation, index) =>
      unknown(
        'organisation',
        organisation,
        ids(drafts),
        path,
        placeOf(['missions', mission, 'organisations', index]),
      ),
    ),
  );
}

/** Elections, threads, comparisons and known reports lie in the folder of their country. */
function inCountries({
  inCountries: { elections, threads, comparisons, known },
  countries,
}: ResolvedDrafts): Problem[] {
  const placed = [...elections.unknown, ...threads.unknown, ...known.unknown].map(([, draft]) => draft);
  return [...placed, ...comparisons.unknown].flatMap(({ path }) =>
    inFolder('country', countryOf(path), countries, path),
  );
}

/** A name is borne at elections of the country, one at each. */
function inNames({ countries, elections }: Drafts): Problem[] {
  return [...countries].flatMap(([country, { path, fields, placeOf }]) => {
    const slugs = [...elections.keys()]
      .filter((id) => countryOf(id) === country)
      .map((id) => id.slice(country.length + 1));
    return entityLists.flatMap((list) =>
      fields[list].flatMap(({ names }, entity) =>
        names.flatMap(({ elections: own }, name) => {
          const before = names.slice(0, name).flatMap((other) => other.elections);
          return own.flatMap((slug, index) => {
            const place = placeOf([list, entity, 'names', name, 'elections', index]);
            const twice = `Unexpected second name at \`${slug}\`, expected one`;
            return before.includes(slug)
              ? [problem('name-duplicate', path, place, twice)]
              : unknown('election', slug, slugs, path, place);
          });
        }),
      ),
    );
  });
}

/** What charts of shares set first is in a list of the country. */
function inAccented({ countries }: Drafts): Problem[] {
  return [...countries.values()].flatMap(({ path, fields, placeOf }) => {
    const known = entityLists.flatMap((list) => fields[list].map(({ id }) => id));
    return fields.accented.flatMap((id, index) =>
      unknown('accent', id, known, path, placeOf(['accented', index])),
    );
  });
}

/** Readings lie in the folder of their election. */
function inReadings({ rounds, settled, elections }: Drafts): Problem[] {
  return [...rounds, ...settled.values()].flatMap(({ path }) =>
    inFolder('election', electionOf(path), elections, path),
  );
}

function inIndicators(drafts: Drafts): Problem[] {
  const path = 'indicators.yml';
  const placeOf = placeOfVocabulary(drafts, path);
  const inMission = drafts.missionIndicators.flatMap((id, index) =>
    unknown('indicator', id, shared(drafts.indicators), path, placeOf(['mission', index])),
  );
  const inDimensions = [...drafts.dimensions.values()].flatMap(
    ({ id: dimension, country, 'other-election': values }) => {
      const file = country === undefined ? path : `${country}/${path}`;
      const place = placeOfVocabulary(drafts, file)(['dimensions', dimension]);
      return valuesSomewhere({ dimension, values }, homesOf(country, drafts), drafts, file, place);
    },
  );
  const inFiles = byFile(drafts.indicators, path).flatMap(([file, own]) => inEach(own, drafts, file));
  return [...inDimensions, ...inFiles, ...inOwnWords(drafts), ...inMission];
}

/** Ids of what all countries share. */
function shared(
  entries: Iterable<{ readonly id: string; readonly country?: string | undefined }>,
  ...countries: readonly string[]
): string[] {
  return [...entries]
    .filter(({ country }) => country === undefined || countries.includes(country))
    .map(({ id }) => id);
}

/** What a country calls by words of its own is shared. */
function inOwnWords(drafts: Drafts): Problem[] {
  return [...drafts.ownIndicators].flatMap(([country, { values, labels }]) => {
    const path = `${country}/indicators.yml`;
    const placeOf = placeOfVocabulary(drafts, path);
    return [
      ...Object.keys(values).flatMap((id) =>
        unknown('dimension', id, shared(drafts.dimensions.values()), path, placeOf(['values', id])),
      ),
      ...Object.keys(labels).flatMap((id) =>
        unknown('indicator', id, shared(drafts.indicators), path, placeOf(['labels', id])),
      ),
    ];
  });
}

/** What the indicators of one file name. */
function inEach(own: readonly Indicator[], drafts: Drafts, path: string): Problem[] {
  const placeOf = placeOfVocabulary(drafts, path);
  const topics = drafts.topics.map(({ id }) => id);
  const country = own[0]?.country;
  const homes = homesOf(country, drafts);
  const inReach = country === undefined ? [...drafts.countries.keys()] : [country];
  const indicators = shared(drafts.indicators, ...inReach);
  const dimensions = shared(drafts.dimensions.values(), ...(country === undefined ? [] : [country]));
  return own.flatMap((indicator, index) => [
    ...(indicator.topic === undefined
      ? []
      : unknown('topic', indicator.topic, topics, path, placeOf(['indicators', index, 'topic']))),
    ...(['required', 'optional'] as const).flatMap((list) =>
      indicator[list].flatMap((id, position) =>
        unknown('dimension', id, dimensions, path, placeOf(['indicators', index, list, position])),
      ),
    ),
    ...indicator.beside.flatMap((id, position) =>
      unknown('indicator', id, indicators, path, placeOf(['indicators', index, 'beside', position])),
    ),
    ...ownDimension(
      indicator.lists,
      'for what is listed',
      indicator.required,
      path,
      placeOf(['indicators', index, 'lists']),
    ),
    ...ownDimension(
      indicator.parts,
      'for the parts',
      [...indicator.required, ...indicator.optional],
      path,
      placeOf(['indicators', index, 'parts']),
    ),
    ...ownDimension(
      indicator.ends?.dimension,
      'for the ends',
      indicator.required,
      path,
      placeOf(['indicators', index, 'ends']),
    ),
    ...valuesSomewhere(indicator.ends, homes, drafts, path, placeOf(['indicators', index, 'ends'])),
    ...indicator.states.flatMap(({ where }, position) =>
      Object.entries(where).flatMap(([dimension, values]) => {
        const place = placeOf(['indicators', index, 'states', position, 'where', dimension]);
        const own = [...indicator.required, ...indicator.optional];
        return [
          ...ownDimension(dimension, 'of what is stated', own, path, place),
          ...valuesSomewhere({ dimension, values }, homes, drafts, path, place),
        ];
      }),
    ),
    ...indicator.breaks.flatMap(({ before, where }, position) => {
      const place = (key: string) => placeOf(['indicators', index, 'breaks', position, key]);
      const own = [...indicator.required, ...indicator.optional];
      return [
        ...unknown('election', before, drafts.elections.keys(), path, place('before')),
        ...ownDimension(where?.dimension, 'of a break', own, path, place('where')),
        ...knownValues(where, drafts.countries.get(countryOf(before))?.fields, drafts, path, place('where')),
      ];
    }),
  ]);
}

function inUnprinted(drafts: Drafts): Problem[] {
  const path = 'unprinted.yml';
  const placeOf = placeOfVocabulary(drafts, path);
  const [topics, indicators] = [drafts.topics, drafts.indicators].map((list) => list.map(({ id }) => id));
  return drafts.unprinted.flatMap((entry, index) => [
    ...unknown('topic', entry.topic, topics ?? [], path, placeOf([index, 'topic'])),
    ...entry.indicators.flatMap((id, position) =>
      unknown('indicator', id, indicators ?? [], path, placeOf([index, 'indicators', position])),
    ),
  ]);
}

function inLanguages({ topics, languages }: Drafts): Problem[] {
  const known = topics.map(({ id }) => id);
  return [...languages.values()].flatMap(({ path, fields, placeOf }) =>
    Object.keys(fields.headings).flatMap((id) =>
      unknown('topic', id, known, path, placeOf(['headings', id])),
    ),
  );
}

/** A field of an indicator that names a dimension names one of its own. */
function ownDimension(
  id: string | undefined,
  what: string,
  own: readonly string[],
  path: string,
  place: Place,
): Problem[] {
  if (id === undefined || own.includes(id)) return [];
  const expected = own.map((name) => `\`${name}\``).join(', ');
  const reason = `Unexpected dimension \`${id}\` ${what}, expected one of the indicator's own: ${expected}`;
  return [problem('dimension-unknown', path, place, reason)];
}

/** The country whose own something is; for what all share, every country. */
function homesOf(country: string | undefined, { countries }: Drafts): readonly (Country | undefined)[] {
  if (country !== undefined) return [countries.get(country)?.fields];
  return [undefined, ...[...countries.values()].map(({ fields }) => fields)];
}

/** Values of a dimension that one of some countries may have. */
function valuesSomewhere(
  chosen: { readonly dimension: string; readonly values: readonly string[] } | undefined,
  countries: readonly (Country | undefined)[],
  drafts: Drafts,
  path: string,
  place: Place,
): Problem[] {
  const unknown = countries.map((country) => knownValues(chosen, country, drafts, path, place));
  return unknown.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function knownValues(
  chosen: { readonly dimension: string; readonly values: readonly string[] } | undefined,
  country: Country | undefined,
  { dimensions, organisations }: Drafts,
  path: string,
  place: Place,
): Problem[] {
  const dimension = dimensions.get(chosen?.dimension ?? '');
  if (chosen === undefined || dimension === undefined) return [];
  const known = [...dimensionValues(dimension, country, organisations).keys()];
  return chosen.values
    .filter((value) => !known.includes(value))
    .map((value) => {
      const expected = didYouMean(value, known) || ', expected a value of the dimension';
      const reason = `Unexpected \`${chosen.dimension}=${value}\`${expected}`;
      return problem('dimension-value-unknown', path, place, reason);
    });
}
