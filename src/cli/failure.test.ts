import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { PlainError } from '../model/plain-error.ts';
import { failureSentence, refuseTakenPort } from './failure.ts';

/** An error of the system. */
function systemError(code: string, message = '', path?: string): Error {
  return Object.assign(new Error(`${code}: ${message}`), { code, path });
}

describe('a fault of the place where a command runs is one sentence', () => {
  test.each([
    [systemError('ENOSPC', 'no space left on device, write'), 'Unexpected end of the space on the disk,'],
    [systemError('EDQUOT', '', '/srv/a'), 'Unexpected end of the space on the disk at `/srv/a`,'],
    [new Error('io error: No space left on device (os error 28)'), 'Unexpected end of the space'],
    [systemError('EFBIG', 'file too large, write'), 'Unexpected limit to the size of a file,'],
    [systemError('EROFS', '', '/srv/a'), 'Unexpected refusal to write at `/srv/a`,'],
    [systemError('EACCES', '', '/srv/a'), 'Unexpected refusal to write at `/srv/a`,'],
    [systemError('ENOTDIR', '', '/srv/a'), 'Unexpected file where a folder should be at `/srv/a`,'],
    [systemError('EXDEV', '', '/srv/a'), 'Unexpected file system of its own at `/srv/a`,'],
    [systemError('EMFILE'), 'Unexpected limit to the number of open files,'],
    [systemError('ERR_MODULE_NOT_FOUND', "Cannot find package 'x'"), 'Unexpected absence of a part of'],
    [new Error('Page failed', { cause: systemError('ENOSPC') }), 'Unexpected end of the space'],
  ])('%s', (error, sentence) => {
    const said = failureSentence(error);
    expect(said).toContain(sentence);
    expect(said).toMatch(/, expected .*: /);
    expect(said).not.toContain('\n');
  });
});

test('an error that says all itself is said as it is', () => {
  expect(failureSentence(new PlainError('Unexpected x, expected y'))).toBe('Unexpected x, expected y');
});

test('any other error keeps its stack', () => {
  expect(failureSentence(new TypeError('x is not a function'))).toBeUndefined();
  expect(failureSentence(systemError('ENOENT', 'no such file or directory, open'))).toBeUndefined();
  expect(failureSentence('words')).toBeUndefined();
});

test('a taken port is named with another one', async () => {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await expect(refuseTakenPort(port, '127.0.0.1')).rejects.toThrow(
    `Unexpected other program on port ${port}, expected a free one: end that program, or name another port (\`npm start -- --port ${port + 1}\`)`,
  );
  await new Promise((closed) => server.close(closed));
  await expect(refuseTakenPort(port, '127.0.0.1')).resolves.toBeUndefined();
});
