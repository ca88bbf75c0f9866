import { z } from 'zod';
import { absolute, paths } from '../../paths.ts';
import type { Table } from './table.ts';

/** What a field is, as far as both kinds of schema need it. */
export interface FieldType {
  readonly name: string;
  readonly description: string;
  readonly type: 'string' | 'integer' | 'number' | 'array' | 'object';
  /** `date` or `uri`; undefined for plain text. */
  readonly format: string | undefined;
  readonly values: readonly string[] | undefined;
  /** Whether the field may be without a value. */
  readonly nullable: boolean;
  /** The table of which it holds an id. */
  readonly refersTo: string | undefined;
  /** Of a list of records, the names of what each holds, all text; undefined for a list of text, and for all else. */
  readonly items: readonly string[] | undefined;
}

/** What Zod writes of a field: a nullable one as a pair of types, or, where there is more to say, as a choice. */
interface Property {
  readonly type?: FieldType['type'] | readonly [FieldType['type'], 'null'];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Property[];
  readonly description?: string;
  readonly refersTo?: string;
  readonly items?: { readonly properties?: object };
}

/** The JSON Schema (2020-12) of a table's JSON file. */
export function jsonSchema({ name, title, description, schema }: Table, site: URL): object {
  return {
    $id: absolute(paths.download(`schema/${name}.json`), site),
    title,
    ...z.toJSONSchema(z.array(schema)),
    description,
  };
}

/** The fields of a table, read from its schema. */
export function fieldTypes({ schema }: Table): FieldType[] {
  const { properties } = z.toJSONSchema(schema) as { properties: Readonly<Record<string, Property>> };
  return Object.entries(properties).map(([name, property]) => {
    const [value = property, nothing] = property.anyOf ?? [property];
    const [type = 'string', nullType] = [value.type ?? []].flat();
    return {
      name,
      description: property.description ?? '',
      type: type as FieldType['type'],
      format: value.format,
      values: value.enum,
      nullable: nothing !== undefined || nullType !== undefined,
      refersTo: property.refersTo,
      items: value.items?.properties === undefined ? undefined : Object.keys(value.items.properties),
    };
  });
}
