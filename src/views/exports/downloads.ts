import type { Corpus, Excerpt } from '../../model/corpus.ts';
import { indicatorsWithFigures } from '../indicators-view.ts';
import { threadsOf } from '../threads.ts';
import { annotationFiles } from './annotations.ts';
import { citationFiles } from './citations/files.ts';
import { csv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import type { Download } from './download.ts';
import { jsonSchema } from './json-schema.ts';
import type { Row, Table } from './table.ts';
import { excerpts } from './tables/excerpts.ts';
import { figures } from './tables/figures.ts';
import { tables } from './tables/index.ts';
import { topicFile, topicFilePath } from './topic-file.ts';

/** Every download: the whole tables, their schemas, citations, annotations, and the passages and figures that each page is made of. */
export function downloads(corpus: Corpus, site: URL): Download[] {
  const all = new Map(tables.map((table) => [table, table.rows(corpus, site)]));
  const part = (folder: string, table: Table, belongs: (row: Row) => boolean) =>
    files(`${folder}/`, table, () => (all.get(table) ?? []).filter(belongs));
  const passages = (folder: string, ids: ReadonlySet<Row[string] | undefined>) => [
    ...part(folder, excerpts, ({ id }) => ids.has(id)),
    ...part(folder, figures, ({ excerpt }) => ids.has(excerpt)),
  ];
  return [
    ...tables.flatMap((table) => [
      ...files('', table, () => all.get(table) ?? []),
      { path: `schema/${table.name}.json`, body: () => json(jsonSchema(table, site)) },
    ]),
    { path: 'datapackage.json', body: () => json(dataPackage(corpus, site)) },
    ...citationFiles(corpus, site),
    ...annotationFiles(corpus, site),
    ...[...corpus.elections.values()].flatMap(({ id, excerpts: own }) =>
      passages(id, new Set(own.map((excerpt) => excerpt.id))),
    ),
    ...[...corpus.countries.values()].flatMap((country) => {
      const { excerptsByTopic, excerptsByThread } = corpus.indexes;
      const idsOf = (own: readonly Excerpt[] = []) => new Set(own.map(({ id }) => id));
      return [
        ...[...corpus.topics.values()].flatMap((topic) => [
          ...passages(
            `${country.id}/topics/${topic.id}`,
            idsOf(excerptsByTopic.get(`${country.id}/${topic.id}`)),
          ),
          {
            path: topicFilePath(country.id, topic.id),
            body: () => `${JSON.stringify(topicFile(corpus, country, topic, site))}\n`,
          },
        ]),
        ...threadsOf(corpus, country).flatMap((thread) =>
          passages(`${country.id}/threads/${thread.slug}`, idsOf(excerptsByThread.get(thread.id))),
        ),
        ...indicatorsWithFigures(corpus, country).flatMap(({ id }) =>
          part(
            `${country.id}/indicators/${id}`,
            figures,
            (row) => row.country === country.id && row.indicator === id,
          ),
        ),
      ];
    }),
  ];
}

function files(folder: string, table: Table, rows: () => readonly Row[]): Download[] {
  return [
    { path: `${folder}${table.name}.csv`, body: () => csv(table, rows()) },
    { path: `${folder}${table.name}.json`, body: () => rowsJson(rows()) },
  ];
}

/** One row on a line: a change of one row is a change of one line. */
function rowsJson(rows: readonly Row[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
