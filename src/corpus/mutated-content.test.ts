import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inventedContent } from '../../tests/invented/generate.ts';
import { isReportPath, withLock } from '../../tests/invented/lock.ts';
import { content, lastReport, today } from '../../tests/support/corpus.ts';
import { byteMutation, mutated, mutatedBytes, mutation } from '../../tests/support/mutations.ts';
import { charactersInFile, comparable, wordsOf } from '../../tests/support/quoted-characters.ts';
import type { Corpus } from '../model/corpus.ts';
import { rules } from '../model/rules/index.ts';
import { compileCorpus, type Compilation } from './compile.ts';
import { decode, type SourceFile } from './source-file.ts';
import { normalise } from './verification/source-text.ts';

/**
 * Cases of each property. `npm test` draws the same few hundred every time, so that nobody's change fails by chance;
 * `npm run test:nightly` draws thousands of others, and prints their seed.
 */
const numRuns = Number(env.PROPERTY_CASES ?? 80);
const seed = Number(env.PROPERTY_SEED ?? 1);

/** Seconds of the processor within which one collection has to be read: a hundred times what the largest here takes. */
const bound = 20;

const ruleIds: readonly (string | undefined)[] = rules.map(({ id }) => id);

const golden = 'src/markdown/golden';

/** Sound collections: Ruritania with each of the reports that show the syntax, and an invented one. */
const collections: Readonly<Record<string, readonly SourceFile[]>> = {
  ...Object.fromEntries(
    readdirSync(golden).map((name) => [
      name,
      withLock(content({ [lastReport]: readFileSync(join(golden, name, 'input.md'), 'utf8') })),
    ]),
  ),
  invented: inventedContent({ elections: 1 }),
};

const base = fc.constantFrom(...Object.keys(collections));
const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

function filesOf(name: string): readonly SourceFile[] {
  return collections[name] ?? [];
}

/** The last report of a collection. */
function reportOf(files: readonly SourceFile[]): string {
  return files.findLast(({ path }) => isReportPath(path))?.path ?? '';
}

/** A collection with one file other than it was. */
function withFile(files: readonly SourceFile[], path: string, made: string | Uint8Array): SourceFile[] {
  return files.map((file) => (file.path === path ? { path, content: made } : file));
}

function textOf(files: readonly SourceFile[], path: string): string {
  return decode(files.find((file) => file.path === path)?.content ?? '') ?? '';
}

/** Compiles in bounded time. All problems have a rule, a reason, and a place in a file, where that is there. */
function soundly(files: readonly SourceFile[]): Compilation {
  const before = process.cpuUsage();
  const compilation = compileCorpus(files, { today });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(bound);
  for (const { file, line, column, ruleId, reason } of compilation.problems) {
    expect(ruleIds).toContain(ruleId);
    expect(reason).not.toBe('');
    const { content: found = '' } = files.find(({ path }) => path === file) ?? {};
    const lines = (decode(found) ?? Buffer.from(found).toString()).split('\n');
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines.length);
  }
  return compilation;
}

/** Every character of every quotation is in the corpus, as text and as HTML. */
function givesBack(corpus: Corpus, files: readonly SourceFile[], path: string): void {
  const text = textOf(files, path);
  for (const { anchor, quote, report } of corpus.excerpts.values()) {
    expect(comparable(wordsOf(quote.html))).toBe(comparable(quote.text));
    if (report.path !== path) continue;
    const written = charactersInFile(text, anchor);
    if (written !== undefined) expect(comparable(quote.text)).toBe(written);
  }
}

function quotationsOf(corpus: Corpus | undefined): Map<string, string> {
  return new Map(Array.from(corpus?.excerpts.values() ?? [], ({ id, quote }) => [id, normalise(quote.text)]));
}

describe(
  `of content that was changed at random (seed ${seed})`,
  { timeout: 60_000 + 2_000 * numRuns },
  () => {
    test.each(Object.keys(collections))('%s is sound before', (name) => {
      const files = filesOf(name);
      const { corpus, problems } = soundly(files);
      expect(problems).toEqual([]);
      if (corpus === undefined) throw new Error('There is no corpus');
      givesBack(corpus, files, reportOf(files));
      const written = [...corpus.excerpts.values()].filter(({ report }) => report.path === reportOf(files));
      expect(written.length).toBeGreaterThan(0);
      for (const { anchor } of written)
        expect(charactersInFile(textOf(files, reportOf(files)), anchor)).toMatch(/./);
    });

    test('a report gives every character of its quotations back, or problems with places', () => {
      fc.assert(
        fc.property(base, mutations, (name, changes) => {
          const path = reportOf(filesOf(name));
          const files = withFile(filesOf(name), path, mutated(textOf(filesOf(name), path), changes));
          const { corpus } = soundly(withLock(files));
          if (corpus !== undefined) givesBack(corpus, files, path);
        }),
        { numRuns, seed },
      );
    });

    test('thousands of blocks that nobody closed have a problem in bounded time', () => {
      const files = filesOf('everything-survives');
      const path = reportOf(files);
      const text = textOf(files, path).replace('\n:::excerpt', `\n${':::excerpt\n'.repeat(3000)}:::excerpt`);
      const { problems } = soundly(withFile(files, path, text));
      expect(problems.map(({ ruleId }) => ruleId)).toContain('markup-too-deep');
    });

    test('a report whose lock is not written anew quotes as before, or has problems', () => {
      fc.assert(
        fc.property(base, mutations, (name, changes) => {
          const path = reportOf(filesOf(name));
          const before = quotationsOf(compileCorpus(filesOf(name), { today }).corpus);
          const { corpus } = soundly(
            withFile(filesOf(name), path, mutated(textOf(filesOf(name), path), changes)),
          );
          for (const [id, words] of quotationsOf(corpus)) expect(words).toBe(before.get(id));
        }),
        { numRuns: Math.ceil(numRuns / 2), seed },
      );
    });

    test('any file is read, or has problems with places', () => {
      fc.assert(
        fc.property(base, fc.nat(), mutations, (name, index, changes) => {
          const files = filesOf(name);
          const path = files[index % files.length]?.path ?? '';
          soundly(withFile(files, path, mutated(textOf(files, path), changes)));
        }),
        { numRuns, seed },
      );
    });

    test('any bytes are read, or have problems with places', () => {
      fc.assert(
        fc.property(
          base,
          fc.nat(),
          fc.array(byteMutation, { minLength: 1, maxLength: 3 }),
          (name, index, changes) => {
            const files = filesOf(name);
            const path = files[index % files.length]?.path ?? '';
            soundly(withFile(files, path, mutatedBytes(textOf(files, path), changes)));
          },
        ),
        { numRuns: Math.ceil(numRuns / 2), seed },
      );
    });
  },
);
