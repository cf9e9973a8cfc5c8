import { isPlainText } from '../text/signs.ts';

/**
 * Characters that browsers encode in addresses and some programs misread, such as spaces and
 * quotation marks. No address in a record needs them.
 */
const ODD = /[\s"'<>\\^`{|}]/;
/** A host name in ASCII, as browsers write it. They write `bücher.de` as `xn--bcher-kva.de`. */
const HOST =
  /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * True for a public https address that shows clearly where it leads: no user name, no unusual
 * characters, and a host in lower-case ASCII.
 */
export function isHttpsAddress(text: string): boolean {
  if (!text.startsWith('https://') || ODD.test(text) || !isPlainText(text)) return false;
  const [authority = ''] = text.slice('https://'.length).split(/[/?#]/, 1);
  // If a host matches `HOST` and contains no `xn--`, the URL parser would not change it. Skipping
  // the parser saves time in a record with thousands of addresses.
  if (HOST.test(authority) && !authority.includes('xn--')) return true;
  if (!URL.canParse(text)) return false;
  const { hostname, username, password } = new URL(text);
  const written = authority.replace(/:\d+$/, '');
  return !username && !password && written === hostname && HOST.test(hostname);
}
