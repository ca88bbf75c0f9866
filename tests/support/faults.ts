/**
 * `FAULT='{"calls":["renameSync"],"at":3,"then":"kill"}' node --import ./tests/support/faults.ts PROGRAM`: runs a program
 * on a file system of which the third call fails. `kill` ends the process before the call, or in the middle of it where
 * files are deleted; any other word is the code of the error that this call and all later ones throw: `ENOSPC`. A name such
 * as `promises.writeFile` is one of `fs.promises`.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { z } from 'zod';

const { calls, at, then } = z
  .object({ calls: z.array(z.string()), at: z.number(), then: z.string() })
  .parse(JSON.parse(process.env.FAULT ?? ''));

let count = 0;

for (const name of calls) {
  const own = name.replace('promises.', '');
  const functions = (own === name ? fs : fs.promises) as unknown as Record<
    string,
    (path: string, ...rest: unknown[]) => unknown
  >;
  const real = functions[own];
  if (real === undefined) throw new Error(`There is no \`${name}\` in node:fs`);
  functions[own] = (path, ...rest) => {
    count++;
    if (then === 'kill' && count === at) {
      if (name === 'rmSync') deleteOne(path);
      process.kill(process.pid, 'SIGKILL');
    }
    if (then !== 'kill' && count >= at)
      throw Object.assign(new Error(`${then}: invented fault, ${name} '${path}'`), { code: then, path });
    return real(path, ...rest);
  };
}
syncBuiltinESMExports();

/** Deletes one file of a folder, as if all were to follow. */
function deleteOne(folder: string): void {
  if (!fs.existsSync(folder)) return;
  const [first] = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile());
  if (first !== undefined) fs.unlinkSync(`${first.parentPath}/${first.name}`);
}
