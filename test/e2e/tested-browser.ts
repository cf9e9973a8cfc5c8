import type { Browser } from '../../tools/setup/browsers.ts';
import { ensureBrowsers } from '../../tools/setup/install-browser.ts';

/**
 * Finds or installs the browser for the tests. The environment variable `E2E_BROWSER` is
 * `chromium` (the default) or `firefox`. Throws an Error for any other value.
 */
export async function testedBrowser(): Promise<Browser> {
  const kind = process.env.E2E_BROWSER ?? 'chromium';
  if (kind !== 'chromium' && kind !== 'firefox')
    throw new Error(`E2E_BROWSER is "${kind}"; it is chromium or firefox.`);
  return (await ensureBrowsers([kind]))[0] as Browser;
}
