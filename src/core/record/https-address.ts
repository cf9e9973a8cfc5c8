import { isPlainText } from '../text/signs.ts';

/**
 * Characters that browsers encode in addresses and that some programs misread; no address in a
 * record needs them.
 */
const ODD = /[\s"'<>\\^`{|}]/;
/** A host name as browsers write it, in ASCII: `xn--…` for one in other letters. */
const HOST =
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * True for an https address that shows where it leads: without a user part, odd or hidden signs,
 * and with its host in ASCII and lower case, so that no letter of another script can pass for a
 * Latin one. False for the number of a host and for a host of one word, which are no public sites.
 */
export function isHttpsAddress(text: string): boolean {
  if (!text.startsWith('https://') || ODD.test(text) || !isPlainText(text)) return false;
  if (!URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  const written = text.slice('https://'.length).split(/(?::\d+)?(?:[/?#]|$)/, 1)[0];
  return !username && !password && written === hostname && HOST.test(hostname);
}
