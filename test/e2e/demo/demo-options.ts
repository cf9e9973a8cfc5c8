import { parseArgs } from 'node:util';
import { Refusal } from '../../../src/cli/annotate/refusal.ts';
import { isRealDay } from '../../../src/core/dates/day-or-month.ts';
import { errorMessage } from '../../../src/core/wording/error-message.ts';
import { BROWSER_NAMES, type BrowserName, browserName } from '../../../tools/setup/browsers.ts';

export const USAGE = `usage: npm start -- [--browser ${BROWSER_NAMES.join('|')}] [--page FILE|https://…] [--url URL] [--on YYYY-MM-DD]
       npm start -- dev [--browser …] [--url URL]   rebuilds and reloads after each change`;

/** Options of `npm start`. An option that was not given is null. */
export interface DemoOptions {
  browser: BrowserName | null;
  /** Path of a saved page, or an https address; null for the featured article. */
  page: string | null;
  /** Address at which a saved page is shown; null for the address that the page itself names. */
  url: string | null;
  /** Day, as `YYYY-MM-DD`, that the extension takes as today; null for the real day. */
  on: string | null;
}

/**
 * Parses the arguments of the command. Returns null if the user has asked for the usage text.
 * Throws a Refusal that names the wrong argument.
 */
export function demoOptions(args: string[]): DemoOptions | null {
  const text = { type: 'string' } as const;
  const help = { type: 'boolean', short: 'h' } as const;
  const options = { browser: text, page: text, url: text, on: text, help };
  try {
    const { values } = parseArgs({ args, options });
    const { browser, page = null, url = null, on = null } = values;
    if (url !== null && !(URL.canParse(url) && url.startsWith('https://')))
      throw new Error(`--url: "${url}" is not an https address.`);
    if (on !== null && !isRealDay(on))
      throw new Error(`--on: "${on}" is not a day written YYYY-MM-DD.`);
    const name = browser === undefined ? null : browserName('--browser', browser);
    return values.help ? null : { browser: name, page, url, on };
  } catch (error) {
    throw new Refusal(`${errorMessage(error)} ${USAGE}`);
  }
}
