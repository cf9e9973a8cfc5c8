import { isPlainText } from '../text/signs.ts';

/**
 * Characters that browsers encode in addresses and that some programs misread. Addresses in a
 * record do not need them.
 */
const ODD = /[\s"'<>\\^`{|}]/;
/** A host name in ASCII, as browsers write it: one in other letters begins with `xn--`. */
const HOST =
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * True for an https address that shows clearly where it leads: it has no user name, no unusual or
 * invisible characters, and its host is in ASCII and lower case, so that no letter of another
 * script can look like a Latin one. False for an IP address and for a host of one word, which are
 * not public sites.
 */
export function isHttpsAddress(text: string): boolean {
  if (!text.startsWith('https://') || ODD.test(text) || !isPlainText(text)) return false;
  if (!URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  const written = text.slice('https://'.length).split(/(?::\d+)?(?:[/?#]|$)/, 1)[0];
  return !username && !password && written === hostname && HOST.test(hostname);
}
