import type { Browser } from '../../tools/setup/browsers.ts';
import { ensureBrowsers } from '../../tools/setup/install-browser.ts';

/**
 * Finds or installs the browser in which the environment variable `E2E_BROWSER` asks to run tests,
 * by default Chromium. Throws an Error for another value.
 */
export async function testedBrowser(): Promise<Browser> {
  const kind = process.env.E2E_BROWSER ?? 'chromium';
  if (kind !== 'chromium' && kind !== 'firefox')
    throw new Error(`E2E_BROWSER is "${kind}"; it is chromium or firefox.`);
  return (await ensureBrowsers([kind]))[0] as Browser;
}
