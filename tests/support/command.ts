import { spawn } from 'node:child_process';

/** How a command ended, and what it said. */
export interface Ended {
  readonly status: number | null;
  readonly said: string;
}

/** Runs a script of the project on its own Node, while the test goes on serving what it asks for. */
export async function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const status = await new Promise<number | null>((ended) => child.once('close', ended));
  return { status, said: said.trim() };
}
