import { z } from 'zod';

/**
 * An address on the web that says where it leads: nothing before the host that looks like one (`https://osce.org@evil.example/`),
 * no letters of other scripts that look like it, no number for a host, no port. It is written as browsers write it.
 * @param example of one, for who gets it wrong
 */
export function addressSchema(example: string) {
  return z.string().refine(isPlainAddress, {
    error: `expected an address such as \`${example}\`, with a host in small Latin letters and nothing before it`,
  });
}

function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, port, hostname, href } = new URL(text);
  return (
    (protocol === 'https:' || protocol === 'http:') &&
    username + password + port === '' &&
    hostPattern.test(hostname) &&
    (href === text || href === `${text}/`)
  );
}

const label = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?';

/** A name of a host, as DNS has it: `www.osce.org`. */
export const hostPattern = new RegExp(String.raw`^(?:${label}\.)+[a-z](?:[a-z0-9-]*[a-z0-9])$`);

/** Whether an address is on a host, or on one below it: `odihr.osce.org` is below `osce.org`. */
export function isOn(address: string, host: string): boolean {
  const { hostname } = new URL(address);
  return hostname === host || hostname.endsWith(`.${host}`);
}
