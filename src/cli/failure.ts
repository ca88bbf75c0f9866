import { createServer } from 'node:net';
import { PlainError } from '../model/plain-error.ts';

/** What is read here of an error. */
interface Failure {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly path?: string;
  readonly dest?: string;
  readonly cause?: unknown;
}

/** What the system says, and what to do about it. `{path}` is the file or folder that it is about, `{message}` the first line of the error. */
const failures: readonly { readonly is: RegExp; readonly sentence: string }[] = [
  {
    is: /\b(?:ENOSPC|EDQUOT)\b|No space left on device|os error 28\b|database or disk is full/i,
    sentence:
      'Unexpected end of the space on the disk{path}, expected room for a whole site beside the one that stands, which stays as it was: make room, then run this again',
  },
  {
    is: /\bEFBIG\b|File too large|os error 27\b/i,
    sentence:
      'Unexpected limit to the size of a file{path}, expected room for a whole site beside the one that stands, which stays as it was: raise the limit (`ulimit -f unlimited`), then run this again',
  },
  {
    is: /\b(?:EROFS|EACCES|EPERM)\b|Read-only file system|Permission denied|os error (?:13|30)\b|unable to open database file/i,
    sentence:
      'Unexpected refusal to write{path}, expected a folder that may be written to: give the right to write there, or name another one (`SITE_OUT=./elsewhere` for a build, `--to` for a release)',
  },
  {
    is: /\bENOTDIR\b|\bE(?:EXIST|NOENT)\b.*\bmkdir\b/,
    sentence:
      'Unexpected file where a folder should be{path}, expected a path through folders alone: name another one (`SITE_OUT=./elsewhere` for a build, `--to` for a release)',
  },
  {
    is: /\b(?:EXDEV|EBUSY)\b/,
    sentence:
      'Unexpected file system of its own{path}, where nothing made beside it can take its place in one step, expected one on the file system around it: for a build name a folder inside, `SITE_OUT=./dist/site`',
  },
  {
    is: /\b(?:EMFILE|ENFILE)\b|Too many open files/i,
    sentence:
      'Unexpected limit to the number of open files, expected room for some hundreds: raise it (`ulimit -n 4096`), then run this again',
  },
  {
    is: /\b(?:ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND)\b/,
    sentence:
      'Unexpected absence of a part of the project ({message}), expected all of package-lock.json: run `npm ci`',
  },
];

/**
 * What is wrong and the way out, where an error is none of the program's own but of the place where it runs, or says so
 * itself; undefined for any other, whose stack is of use.
 */
export function failureSentence(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { name, message = '', code, path, dest, cause } = error as Failure;
  if (name === PlainError.name) return message;
  // What is not a fault of the system may speak of one: only errors of packages without a code are read.
  const said = code ?? message;
  const failure = failures.find(({ is }) => is.test(said === code ? `${code} ${message}` : said));
  if (failure === undefined) return cause === undefined ? undefined : failureSentence(cause);
  const at = dest ?? path;
  return failure.sentence
    .replace('{path}', () => (at === undefined ? '' : ` at \`${at}\``))
    .replace('{message}', () => message.split('\n')[0] ?? '');
}

/** Runs a command. If it fails, says why, and the process will end with 1. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(failureSentence(error) ?? error);
    process.exitCode = 1;
  }
}

/** @throws PlainError where another program listens on a port. */
export async function refuseTakenPort(port: number, host: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((free, failed) => {
    server.once('error', (error: Failure) => {
      failed(
        error.code === 'EADDRINUSE'
          ? new PlainError(
              `Unexpected other program on port ${port}, expected a free one: end that program, or name another port (\`npm start -- --port ${port + 1}\`)`,
            )
          : new Error(`Port ${port} cannot be used`, { cause: error }),
      );
    });
    server.listen(port, host, free);
  });
  await new Promise((closed) => server.close(closed));
}
