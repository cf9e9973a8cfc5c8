import { choiceOf } from '../../../src/cli/choice-of.ts';
import { parsedOptions } from '../../../src/cli/parsed-options.ts';
import { Refusal } from '../../../src/cli/refusal.ts';
import { requireDay } from '../../../src/cli/require-day.ts';
import { BROWSER_NAMES, type BrowserName } from '../../../tools/setup/browsers.ts';

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
 * Parses the arguments of the command. Throws a Refusal that names the wrong argument.
 */
export function demoOptions(args: string[]): DemoOptions {
  const text = { type: 'string' } as const;
  const { values } = parsedOptions(args, { browser: text, page: text, url: text, on: text }, []);
  const { browser, page = null, url = null, on = null } = values;
  if (url !== null && !(URL.canParse(url) && url.startsWith('https://')))
    throw new Refusal(`--url: "${url}" is not an https address.`);
  if (on !== null) requireDay('on', on);
  return {
    browser: browser === undefined ? null : choiceOf('--browser', browser, BROWSER_NAMES),
    page,
    url,
    on,
  };
}
