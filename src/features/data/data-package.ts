import { createHash } from 'node:crypto';
import type { Corpus } from '../../model/corpus.ts';
import { absolute, paths } from '../../paths.ts';
import { documentHref } from '../../site/source.ts';
import { ccBy } from '../../site/licence.ts';
import { rightsOf } from '../../site/rights.ts';
import * as words from '../../words/words.ts';
import { csv } from './csv.ts';
import { fieldTypes, type FieldType } from './json-schema.ts';
import { rowsOf } from './rows.ts';
import { schemaVersion } from './schema-version.ts';
import type { Table } from './table.ts';

const ours = {
  name: 'CC-BY-4.0',
  title: words.data.ownWords,
  path: ccBy,
};

function theirs(corpus: Corpus): object {
  return {
    name: 'in-copyright',
    title: words.data.quotations(rightsOf(corpus).holders),
    path: 'https://rightsstatements.org/vocab/InC/1.0/',
  };
}

/** `datapackage.json`: what the CSV files hold, field by field, in the terms of Frictionless Data. */
export function dataPackage(tables: readonly Table[], corpus: Corpus, site: URL): object {
  return {
    profile: 'tabular-data-package',
    name: 'elections-observed',
    schemaVersion,
    title: words.data.packageTitle,
    homepage: absolute(paths.home(), site),
    description: words.data.collection,
    licenses: [ours, theirs(corpus)],
    sources: [...corpus.elections.values()].flatMap(({ reports }) =>
      reports.map((report) => ({
        title: `${report.title} (${report.published})`,
        path: documentHref(report),
      })),
    ),
    resources: tables.map((table) => resource(table, corpus, site)),
  };
}

function resource(table: Table, corpus: Corpus, site: URL): object {
  const body = Buffer.from(csv(table, rowsOf(table, corpus, site)));
  const fields = fieldTypes(table);
  const foreignKeys = fields
    .filter(({ refersTo }) => refersTo !== undefined)
    // By the standard, a table refers to itself by an empty name.
    .map(({ name, refersTo }) => ({
      fields: name,
      reference: { resource: refersTo === table.name ? '' : refersTo, fields: 'id' },
    }));
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    title: table.title,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: body.length,
    hash: `sha256:${createHash('sha256').update(body).digest('hex')}`,
    licenses: table.quotes ? [ours, theirs(corpus)] : [ours],
    dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    schema: {
      fields: fields.map(tableSchemaField),
      primaryKey: table.key,
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
      missingValues: [''],
    },
  };
}

/** A field in the terms of Table Schema. Lists and records are text in CSV: their notation is in the description. */
function tableSchemaField({ name, description, type, format, values, nullable }: FieldType): object {
  const isText = type === 'array' || type === 'object';
  return {
    name,
    type: isText ? 'string' : format === 'date' ? 'date' : type,
    format: format === 'uri' ? 'uri' : 'default',
    description: isText
      ? `${description} ${type === 'array' ? words.data.listNotation : words.data.recordNotation}`
      : description,
    constraints: {
      required: !nullable && !isText,
      ...(values === undefined ? {} : { enum: values }),
    },
  };
}
