/**
 * Builds the production extension: `npm run build` writes dist/chrome and dist/firefox, each with a
 * signed record, and a zip of each. Environment variables say what a build carries: FEED_URL https
 * address of the feed's folder; without it the extension contacts nobody until a feed is added
 * FEED_KEYS JSON: [{ "id", "role": "root" | "online", "publicKey" }], the keys to trust
 * FEED_RELEASE folder that `npm run feed -- build` wrote, whose release is bundled unchanged
 * SIGNING_KEY JSON: { "id", "publicKey", "privateKey" }, signs the bundled record; by default a new
 * key signs this one bundle and is forgotten SOURCE_DATE_EPOCH seconds since 1970: the time of
 * issue, for reproducible builds
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build as viteBuild } from 'vite';
import { checkPackage, checkScripts } from './limits.mjs';
import { pack } from './pack.mjs';
import { importTypeScript } from './run.mjs';
import { ROOT } from './setup/command.mjs';

// By default Vite's module runner sets `development`, and the bundles would contain debug names.
process.env.NODE_ENV = 'production';

/**
 * @typedef {{ id: string, publicKey: string, privateKey: string }} SigningKey
 * @typedef {{ id: string, role: 'root' | 'online', publicKey: string }} TrustedKey
 * @typedef {object} BuildOptions
 * @property {('chrome' | 'firefox')[]} [browsers] which to build; both by default
 * @property {string | null} [feedUrl]
 * @property {TrustedKey[]} [keys]
 * @property {SigningKey} [signingKey]
 * @property {string} [feedRelease] folder of a signed release to bundle instead of signing one
 * @property {string | null} [today] day YYYY-MM-DD that the extension takes for today, for demonstrations
 * @property {string} [outRoot] folder that gets one folder per browser; `dist` by default
 * @property {(line: string) => void} [say] receives progress, one line at a time
 */

/**
 * Builds the extension and returns the folder of each browser. Throws an Error when the record or
 * the code does not build, or when a script exceeds its limit.
 * @param {BuildOptions} [options]
 * @returns {Promise<Record<string, string>>}
 */
export async function build(options = {}) {
  const {
    browsers = ['chrome', 'firefox'],
    outRoot = join(ROOT, 'dist'),
    say = console.log,
  } = options;
  const key = options.signingKey ?? (await newSigningKey());
  const keys = options.keys ?? [{ id: key.id, role: 'online', publicKey: key.publicKey }];
  const { feedUrl = null, today = null, feedRelease } = options;
  process.env.STILL_BANNED_BUILD = JSON.stringify({ feedUrl, keys, today });
  /** @type {Record<string, string>} */
  const folders = {};
  for (const browser of browsers) {
    const folder = join(outRoot, browser);
    const release = join(folder, 'release');
    process.env.STILL_BANNED_OUT = folder;
    await quietly(() => viteBuild({ root: ROOT, mode: browser, logLevel: 'warn' }));
    const summary = await (feedRelease
      ? copyRelease(feedRelease, keys, release)
      : signRelease(key, release));
    if (browser === browsers[0]) say(summary);
    for (const line of await checkScripts(folder)) say(`${browser}: ${line}`);
    folders[browser] = folder;
  }
  return folders;
}

/**
 * Runs a build without the notices of @crxjs/vite-plugin and its nested builds, which `logLevel`
 * does not reach. Errors still reach the caller.
 * @param {() => Promise<unknown>} work
 */
async function quietly(work) {
  const streams = [process.stdout, process.stderr].map((stream) => ({
    stream,
    write: stream.write,
  }));
  for (const { stream } of streams) stream.write = () => true;
  try {
    await work();
  } finally {
    for (const { stream, write } of streams) stream.write = write;
  }
}

/** Signs the authored record as a release. @param {SigningKey} key @param {string} outDir */
export async function signRelease(key, outDir) {
  const { signBundle } = await importTypeScript('src/cli/feed/bundle.ts');
  return signBundle(key, await issueTime(), outDir);
}

/** @param {string} folder @param {TrustedKey[]} keys @param {string} outDir */
async function copyRelease(folder, keys, outDir) {
  const { copyBundle } = await importTypeScript('src/cli/feed/bundle.ts');
  return copyBundle(folder, keys, outDir);
}

/** Makes a key that signs one build. @returns {Promise<SigningKey>} */
export async function newSigningKey() {
  const { generateKeys } = await importTypeScript('src/cli/feed/publish-release.ts');
  return generateKeys();
}

/** @returns {Promise<Date>} */
async function issueTime() {
  const module = await importTypeScript('src/cli/feed/issue-time.ts');
  return module.issueTime(process.env, Date.now());
}

/** @param {string} name */
function fromEnvironment(name) {
  const text = process.env[name];
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name} is not JSON; tools/build.mjs says what it holds.`);
  }
}

if (resolve(process.argv[1] ?? '') === import.meta.filename) {
  const release = process.env.FEED_RELEASE;
  await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  const folders = await build({
    feedUrl: process.env.FEED_URL ?? null,
    keys: fromEnvironment('FEED_KEYS'),
    signingKey: fromEnvironment('SIGNING_KEY'),
    feedRelease: release && resolve(process.env.INIT_CWD ?? '.', release),
  });
  for (const [browser, folder] of Object.entries(folders)) {
    const zip = join(ROOT, 'dist', `still-banned-${browser}.zip`);
    await pack(folder, zip, await issueTime());
    console.log(`${browser}: ${await checkPackage(zip)}`);
  }
}
