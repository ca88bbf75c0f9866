import { expect, test } from 'vitest';
import { errorReportHref, readSetting } from './error-reports.ts';

const passage = 'https://observed.example/ruritania/2009-presidential/#calm';

test('an error is reported with the address of the passage filled in', () => {
  const setting = readSetting('mailto:errors@observed.example?subject=Error&body={passage}');
  expect(errorReportHref(passage, setting)).toBe(
    'mailto:errors@observed.example?subject=Error&body=https%3A%2F%2Fobserved.example%2Fruritania%2F2009-presidential%2F%23calm',
  );
});

test.each([undefined, ''])('nothing is offered where nothing is set: %j', (setting) => {
  expect(errorReportHref(passage, readSetting(setting))).toBeUndefined();
});

test.each(['errors@observed.example?body={passage}', 'mailto:errors@observed.example'])(
  'a setting that is no address with a place for the passage stops the build: %s',
  (setting) => {
    expect(() => readSetting(setting)).toThrow(
      `Unexpected \`${setting}\` in SITE_ERRORS, expected an address with \`{passage}\``,
    );
  },
);
