/**
 * `npm start`: shows the extension in a real browser on an article about an app ban, even on a
 * machine with nothing installed. This program is plain JavaScript, because it runs before packages
 * are installed; then test/e2e/demo.ts takes over.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES } from './setup/browsers.mjs';
import { ensureBrowser } from './setup/install-browser.mjs';
import { ensurePackages } from './setup/packages.mjs';

const USAGE = `usage: npm start -- [--browser ${BROWSER_NAMES.join('|')}] [--page FILE|https://…] [--url URL] [--on YYYY-MM-DD]`;

/** A wrong argument or a page that can't be used. It is reported in one line, with exit code 2. */
class Refusal extends Error {}

/**
 * @typedef {object} Options
 * @property {import('./setup/browsers.mjs').BrowserName | null} browser
 * @property {string | null} page
 * @property {string | null} url
 * @property {string | null} on
 */

/**
 * Returns the options asked for, or null when only the usage is asked for. Throws a Refusal that
 * names the wrong argument.
 * @param {string[]} args
 * @returns {Options | null}
 */
function parseOptions(args) {
  const { browser, page, url, on, help } = parsed(args);
  if (help) return null;
  const known = BROWSER_NAMES.find((name) => name === browser);
  if (browser !== undefined && !known)
    throw new Refusal(`--browser: "${browser}" is none of ${BROWSER_NAMES.join(', ')}.`);
  const isAddress = page !== undefined && /^https:\/\/./.test(page);
  const file = page === undefined || isAddress ? null : resolve(process.env.INIT_CWD ?? '.', page);
  if (file !== null && !existsSync(file))
    throw new Refusal(`--page: there is no file "${page}". Name a saved page or an https address.`);
  if (url !== undefined && !(URL.canParse(url) && url.startsWith('https://')))
    throw new Refusal(`--url: "${url}" is not an https address.`);
  if (on !== undefined && !isDay(on))
    throw new Refusal(`--on: "${on}" is not a day written YYYY-MM-DD.`);
  return { browser: known ?? null, page: file ?? page ?? null, url: url ?? null, on: on ?? null };
}

function parsed(/** @type {string[]} */ args) {
  const text = /** @type {const} */ ({ type: 'string' });
  try {
    return parseArgs({
      args,
      options: {
        browser: text,
        page: text,
        url: text,
        on: text,
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)/);
    throw new Refusal(`${reason}. ${USAGE}`);
  }
}

function isDay(/** @type {string} */ text) {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text)
  );
}

/** Runs the demonstration, which is TypeScript. */
async function startDemo(
  /** @type {Options} */ options,
  /** @type {import('./setup/browsers.mjs').Browser} */ program,
) {
  const { importTypeScript } = await import('./run.mjs');
  const { demonstrate } = await importTypeScript('test/e2e/demo.ts');
  return demonstrate({ ...options, program });
}

try {
  const options = parseOptions(process.argv.slice(2));
  if (!options) console.log(USAGE);
  else {
    await ensurePackages();
    process.exitCode = await startDemo(options, await ensureBrowser(options.browser));
  }
} catch (error) {
  console.error(`npm start: ${error instanceof Error ? error.message : error}`);
  process.exitCode = error instanceof Refusal ? 2 : 1;
}
