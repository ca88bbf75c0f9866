import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { content, lastReport, quoting, type Overrides } from '../../tests/support/corpus.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes Ruritania into a folder and runs `node src/cli/check.ts` on it. */
function check(name: string, overrides: Overrides = {}) {
  for (const { path, content: text } of content(overrides)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
  const script = resolve('src/cli/check.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, name], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a folder with problems: each on a line that an editor can follow, their number, and the exit code 1', () => {
  expect(
    check('broken', {
      [lastReport]: quoting('Turnout was :figure[71 per cent]{turnout=17}.', 'See <PEC>.'),
      'weather.md': 'Rain.',
    }),
  ).toMatchInlineSnapshot(`
    {
      "status": 1,
      "stderr": "broken/ruritania/2009-presidential/statement.md:14:15  figure-disagrees  Unexpected value \`17\`, the words \`71 per cent\` say \`71\`
    broken/ruritania/2009-presidential/statement.md:15:7  raw-html  Unexpected HTML \`<PEC>\`, expected text; if the report prints it, write \`\\<PEC>\`
    broken/weather.md:1:1  file-unexpected  Unexpected file \`weather.md\`, expected a vocabulary file or a country's folder

    figure-disagrees  https://elections-observed.example/method/rules/#figure-disagrees
    raw-html  https://elections-observed.example/method/rules/#raw-html
    file-unexpected  https://elections-observed.example/method/rules/#file-unexpected

    3 problems in broken/
    ",
      "stdout": "",
    }
  `);
});

test('one problem is one problem', () => {
  expect(check('nearly', { [lastReport]: quoting('See <PEC>.') }).stderr).toMatch(
    /\n1 problem in nearly\/\n$/,
  );
});

test('a folder without problems: what it holds, and the exit code 0', () => {
  expect(check('good')).toMatchInlineSnapshot(`
    {
      "status": 0,
      "stderr": "",
      "stdout": "good/ has no problem: 3 elections, 3 excerpts, 0 figures, 3 topics
    ",
    }
  `);
});
