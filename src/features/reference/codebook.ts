import { z } from 'zod';
import { countrySchema, entitySchema } from '../../model/country.ts';
import { electionSchema, missionHeadSchema, missionSchema } from '../../model/election.ts';
import { knownElectionSchema, knownMissionSchema, knownReportSchema } from '../../model/known-report.ts';
import { missionFormatSchema, reportTypeSchema } from '../../model/mission-format.ts';
import { excerptSchema } from '../../model/excerpt.ts';
import {
  judgementSchema,
  readingSchema,
  roundSchema,
  settledSchema,
  settlementSchema,
} from '../../model/reading.ts';
import { reportSchema, reviewSchema } from '../../model/report.ts';
import { comparisonSchema } from '../../model/comparison.ts';
import { threadSchema } from '../../model/thread.ts';
import { correctionSchema } from '../../model/correction.ts';
import { redirectSchema } from '../../model/redirect.ts';
import { unclaimedSchema } from '../../model/unclaimed.ts';
import { unprintedSchema } from '../../model/unprinted.ts';
import { officeSchema, roundOfVoteSchema } from '../../model/vote.ts';
import {
  commitmentSchema,
  dimensionSchema,
  glossaryAdditionSchema,
  glossaryEntrySchema,
  indicatorSchema,
  indicatorsFileSchema,
  languageFileSchema,
  organisationSchema,
  ownIndicatorsSchema,
  topicSchema,
} from '../../model/vocabulary.ts';
import { rulesBySubject, type RuleSubject } from '../../model/rules/index.ts';
import type { Rule } from '../../model/rules/rule.ts';
import * as words from '../../words/words.ts';
import { withheldSchema } from '../../model/withheld.ts';
import { settledChangeSchema } from '../../model/words-lock.ts';

const schemas: readonly (readonly [keyof typeof words.codebook.things, z.ZodObject])[] = [
  ['report', reportSchema],
  ['review', reviewSchema],
  ['excerpt', excerptSchema],
  ['election', electionSchema],
  ['office', officeSchema],
  ['roundOfVote', roundOfVoteSchema],
  ['mission', missionSchema],
  ['missionHead', missionHeadSchema],
  ['country', countrySchema],
  ['entity', entitySchema],
  ['knownElection', knownElectionSchema],
  ['knownMission', knownMissionSchema],
  ['knownReport', knownReportSchema],
  ['round', roundSchema],
  ['reading', readingSchema],
  ['judgement', judgementSchema],
  ['settled', settledSchema],
  ['settlement', settlementSchema],
  ['thread', threadSchema],
  ['comparison', comparisonSchema],
  ['topic', topicSchema],
  ['languageFile', languageFileSchema],
  ['indicatorsFile', indicatorsFileSchema],
  ['indicator', indicatorSchema],
  ['dimension', dimensionSchema],
  ['ownIndicators', ownIndicatorsSchema],
  ['commitment', commitmentSchema],
  ['glossaryEntry', glossaryEntrySchema],
  ['glossaryAddition', glossaryAdditionSchema],
  ['organisation', organisationSchema],
  ['missionFormat', missionFormatSchema],
  ['reportType', reportTypeSchema],
  ['unclaimed', unclaimedSchema],
  ['unprinted', unprintedSchema],
  ['redirect', redirectSchema],
  ['correction', correctionSchema],
  ['settledChange', settledChangeSchema],
  ['withheld', withheldSchema],
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
    return `| \`${name}\` | ${needed} | ${cell(description)} |`;
  });
  const { field, needed, what } = words.codebook.columns;
  return [`| ${field} | ${needed} | ${what} |`, '| --- | --- | --- |', ...rows].join('\n');
}

/** The codebook's tables of rules in Markdown, from the catalogue. */
export function ruleTables(): string {
  const { rule, holds, wayOut } = words.rules.columns;
  return Object.entries<Readonly<Record<string, Rule>>>(rulesBySubject)
    .map(([subject, rules]) => {
      const rows = Object.entries(rules).map(
        ([id, { holds, wayOut }]) => `| \`${id}\` | ${cell(holds)} | ${cell(wayOut)} |`,
      );
      const head = [`| ${rule} | ${holds} | ${wayOut} |`, '| --- | --- | --- |'];
      return `### ${words.rules.subjects[subject as RuleSubject]}\n\n${[...head, ...rows].join('\n')}`;
    })
    .join('\n\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** What is made anew in the codebook, by the name in its marks: it stands between `<!-- fields -->` and `<!-- /fields -->`. */
const made = { fields: fieldTables, rules: ruleTables } as const;

/** The codebook with its tables of fields and of rules made anew. Throws if the marks that enclose them are missing. */
export function withTables(codebook: string): string {
  return Object.entries(made).reduce((text, [name, tables]) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from === -1 || to === -1) throw new Error(`The codebook lacks \`${begin}\` or \`${end}\``);
    return `${text.slice(0, from + begin.length)}\n\n${tables()}\n\n${text.slice(to)}`;
  }, codebook);
}
