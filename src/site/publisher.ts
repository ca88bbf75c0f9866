/** Who makes this copy of the site and answers for it. */
export interface Publisher {
  readonly name: string;
  /** Where they are reached: an address of mail or of a page. */
  readonly contact: string;
}

/**
 * Who answers for the site, as `SITE_PUBLISHER` (a name) and `SITE_CONTACT` (`mailto:office@example.org`, or the address
 * of a page) say. Undefined where nothing is set: then the page about the site says so.
 * @throws when one is set without the other, or the contact is no address
 */
export const publisher: Publisher | undefined = readPublisher(
  process.env.SITE_PUBLISHER,
  process.env.SITE_CONTACT,
);

/** Reads the two settings. An empty one is none. */
export function readPublisher(name = '', contact = ''): Publisher | undefined {
  if (name === '' && contact === '') return undefined;
  if (name === '')
    throw new Error('Expected SITE_PUBLISHER, the name of who answers for the site, beside SITE_CONTACT');
  if (!/^(?:mailto:[^\s@]+@[^\s@]+|https?:\/\/\S+)$/.test(contact))
    throw new Error(
      `Unexpected \`${contact}\` in SITE_CONTACT, expected where readers reach ${name}: \`mailto:office@example.org\`, or the address of a page`,
    );
  return { name, contact };
}
