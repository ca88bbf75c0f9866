/** Stands in the setting for the address of the passage that is reported. */
const place = '{passage}';

/**
 * Where readers report errors, as `SITE_ERRORS` says: `mailto:errors@example.org?body={passage}`, or the address of a
 * form. Undefined where nothing is set: then nothing is offered.
 * @throws when the setting is no address, or has no place for that of the passage
 */
export const errorReports: string | undefined = readSetting(process.env.SITE_ERRORS);

/** Reads the setting. An empty one is none. */
export function readSetting(setting = ''): string | undefined {
  if (setting === '') return undefined;
  if (!/^(?:mailto:|https?:\/\/)\S+$/.test(setting) || !setting.includes(place))
    throw new Error(
      `Unexpected \`${setting}\` in SITE_ERRORS, expected an address with \`${place}\` where that of the passage goes: \`mailto:errors@example.org?body=${place}\``,
    );
  return setting;
}

/** Where an error in a passage is reported; undefined where nothing is set. @param passage its address */
export function errorReportHref(passage: string, setting = errorReports): string | undefined {
  return setting?.replace(place, () => encodeURIComponent(passage));
}
