import { z } from 'zod';
import { countrySchema, entitySchema } from '../../model/country.ts';
import { electionSchema, missionHeadSchema, missionSchema } from '../../model/election.ts';
import { excerptSchema } from '../../model/excerpt.ts';
import { reportSchema } from '../../model/report.ts';
import { comparisonSchema } from '../../model/comparison.ts';
import { threadSchema } from '../../model/thread.ts';
import { redirectSchema } from '../../model/redirect.ts';
import { unclaimedSchema } from '../../model/unclaimed.ts';
import {
  commitmentSchema,
  dimensionSchema,
  glossaryEntrySchema,
  indicatorSchema,
  indicatorsFileSchema,
  organisationSchema,
  topicSchema,
} from '../../model/vocabulary.ts';
import * as words from '../../words/words.ts';

const schemas: readonly (readonly [keyof typeof words.codebook.things, z.ZodObject])[] = [
  ['report', reportSchema],
  ['excerpt', excerptSchema],
  ['election', electionSchema],
  ['mission', missionSchema],
  ['missionHead', missionHeadSchema],
  ['country', countrySchema],
  ['entity', entitySchema],
  ['thread', threadSchema],
  ['comparison', comparisonSchema],
  ['topic', topicSchema],
  ['indicatorsFile', indicatorsFileSchema],
  ['indicator', indicatorSchema],
  ['dimension', dimensionSchema],
  ['commitment', commitmentSchema],
  ['glossaryEntry', glossaryEntrySchema],
  ['organisation', organisationSchema],
  ['unclaimed', unclaimedSchema],
  ['redirect', redirectSchema],
];

/** The codebook's tables of fields in Markdown, from the lines where the fields are born. */
export function fieldTables(): string {
  return schemas
    .map(([name, schema]) => `### ${words.codebook.things[name]}\n\n${table(schema)}`)
    .join('\n\n');
}

function table(schema: z.ZodObject): string {
  // What authors write, before anything is transformed; what JSON Schema has no word for has its description still.
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const rows = Object.entries(properties).map(([name, field]) => {
    const { description = '' } = field as z.core.JSONSchema.BaseSchema;
    const needed = required.includes(name) ? words.codebook.needed : '';
    return `| \`${name}\` | ${needed} | ${description.replaceAll('|', '\\|')} |`;
  });
  const { field, needed, what } = words.codebook.columns;
  return [`| ${field} | ${needed} | ${what} |`, '| --- | --- | --- |', ...rows].join('\n');
}

const begin = '<!-- fields -->';
const end = '<!-- /fields -->';

/** The codebook with its tables of fields made anew. Throws if the marks that enclose them are missing. */
export function withFieldTables(codebook: string): string {
  const [from, to] = [codebook.indexOf(begin), codebook.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`The codebook lacks \`${begin}\` or \`${end}\``);
  return `${codebook.slice(0, from + begin.length)}\n\n${fieldTables()}\n\n${codebook.slice(to)}`;
}
