/**
 * Builds the production extension: `npm run build` → dist/chrome and dist/firefox, each with the signed record.
 *
 * What a build carries comes from the environment:
 *   FEED_URL         https address of the feed's folder; without it the extension contacts nobody until a feed is added
 *   FEED_KEYS        JSON: [{ "id", "role": "root" | "online", "publicKey" }], the keys the extension trusts
 *   FEED_RELEASE     folder that "npm run feed -- build" wrote: its release is bundled as it is, so that the bundle counts its
 *                    versions with the feed and the feed's keys vouch for it
 *   SIGNING_KEY      JSON: { "id", "publicKey", "privateKey" }, signs the bundled record; without it a throw-away
 *                    key is made that signs this one bundle and is forgotten
 *   SOURCE_DATE_EPOCH  seconds since 1970: the release's time of issue, for builds that can be reproduced
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { runnerImport, build as viteBuild } from 'vite';
import { languageSizes, pack } from './pack.mjs';
import { yamlPlugin } from './yaml-plugin.mjs';

// Running TypeScript by Vite would set it to `development`, and bundles would carry debug names and source paths.
process.env.NODE_ENV = 'production';

const ROOT = resolve(import.meta.dirname, '..');
const DAYS_VALID = 30;

/**
 * @typedef {{ id: string, publicKey: string, privateKey: string }} SigningKey
 * @typedef {{ id: string, role: 'root' | 'online', publicKey: string }} TrustedKey
 * @typedef {object} BuildOptions
 * @property {('chrome' | 'firefox')[]} [browsers] which to build; both when left out
 * @property {string | null} [feedUrl]
 * @property {TrustedKey[]} [keys]
 * @property {SigningKey} [signingKey]
 * @property {string} [feedRelease] folder of a signed release to bundle in place of signing one
 * @property {string | null} [today] a day YYYY-MM-DD that "now" means, for demonstrations
 * @property {string} [outRoot] folder that gets one folder a browser; `dist` when left out
 * @property {(line: string) => void} [say] progress, a line at a time
 */

/**
 * Builds and returns the folder of each browser. Throws when the record or the code doesn't build.
 * @param {BuildOptions} [options]
 * @returns {Promise<Record<string, string>>}
 */
export async function build(options = {}) {
  const { browsers = ['chrome', 'firefox'], outRoot = join(ROOT, 'dist'), say = console.log } = options;
  const { record, counts } = await authoredRecord();
  say(counts);
  const key = options.signingKey ?? (await throwAwayKey());
  const keys = options.keys ?? [{ id: key.id, role: 'online', publicKey: key.publicKey }];
  process.env.STILL_BANNED_BUILD = JSON.stringify({
    feedUrl: options.feedUrl ?? null,
    keys,
    today: options.today ?? null,
  });
  const issued = issueTime();
  /** @type {Record<string, string>} */
  const folders = {};
  for (const browser of browsers) {
    const folder = join(outRoot, browser);
    process.env.STILL_BANNED_OUT = folder;
    await quietly(() => viteBuild({ root: ROOT, mode: browser, logLevel: 'warn' }));
    const release = join(folder, 'release');
    if (options.feedRelease) await bundleRelease(options.feedRelease, keys, release);
    else await publish(record, key, issued, release);
    folders[browser] = folder;
    for (const line of await sizes(folder)) say(`${browser}: ${line}`);
  }
  return folders;
}

/**
 * Runs a build whose plugins write past Vite's log level; what they wrote is shown when the build fails.
 * @param {() => Promise<unknown>} work
 */
async function quietly(work) {
  const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));
  /** @type {string[]} */
  const held = [];
  const release = () => {
    for (const { stream, write } of streams) stream.write = write;
  };
  for (const { stream } of streams) {
    stream.write = (/** @type {string | Uint8Array} */ text) => held.push(String(text)) > 0;
  }
  try {
    await work();
    release();
  } catch (error) {
    release();
    process.stderr.write(held.join(''));
    throw error;
  }
}

/** Writes the authored record as a release signed by a key that is then forgotten. @param {string} outDir */
export async function writeRelease(outDir) {
  const { record } = await authoredRecord();
  await publish(record, await throwAwayKey(), issueTime(), outDir);
}

/**
 * @param {unknown} record
 * @param {SigningKey} key
 * @param {Date} issued
 * @param {string} outDir
 */
async function publish(record, key, issued, outDir) {
  const { publishRelease } = await load('src/cli/feed/publish-release.ts');
  await publishRelease({
    record,
    version: versionAt(issued),
    issued: issued.toISOString(),
    expires: new Date(issued.getTime() + DAYS_VALID * 86_400_000).toISOString(),
    key,
    outDir,
  });
}

/**
 * Copies a feed's current release. Throws when an extension with these keys would refuse it.
 * @param {string} feedFolder
 * @param {TrustedKey[]} keys
 * @param {string} outDir
 */
async function bundleRelease(feedFolder, keys, outDir) {
  const { recordFileName, verifyHead, verifyRecord } = await load('src/core/release/verify-release.ts');
  const headBytes = new Uint8Array(await readFile(join(feedFolder, 'head.json')));
  const { head } = await verifyHead(headBytes, keys);
  const recordBytes = new Uint8Array(await readFile(join(feedFolder, recordFileName(head))));
  await verifyRecord(recordBytes, head);
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, recordFileName(head)), recordBytes);
  await writeFile(join(outDir, 'head.json'), headBytes);
}

/** @returns {Promise<SigningKey>} */
async function throwAwayKey() {
  const { generateKeys } = await load('src/cli/feed/publish-release.ts');
  return generateKeys();
}

async function authoredRecord() {
  const { readAuthoredRecord } = await load('src/cli/record/authored-record.ts');
  const { countsByJurisdiction } = await load('src/cli/record/counts.ts');
  const record = await readAuthoredRecord();
  const total = `${record.measures.length} measures, ${record.events.length} events, ${record.jurisdictions.length} jurisdictions`;
  return {
    record,
    counts: `Measures/events by jurisdiction:\n${countsByJurisdiction(record)}\nRecord: ${total}`,
  };
}

/** What a page pays for: the detector everywhere, the sidebar on a match. @param {string} folder */
async function sizes(folder) {
  const files = await readdir(folder, { recursive: true });
  const scripts = files.filter((file) => /(detector|sidebar)[^/\\]*\.js$/.test(file)).sort();
  return Promise.all(
    scripts.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      return `${file} ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`;
    }),
  );
}

function issueTime() {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  return epoch ? new Date(Number(epoch) * 1000) : new Date(Math.floor(Date.now() / 1000) * 1000);
}

/** A release's version when nobody counts them: the minutes since 1970, so that a later build is newer. @param {Date} issued */
function versionAt(issued) {
  return Math.floor(issued.getTime() / 60_000);
}

/** @param {string} file @returns {Promise<any>} */
async function load(file) {
  const { module } = await runnerImport(join(ROOT, file), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [yamlPlugin()],
  });
  return module;
}

/** @param {string} name */
function fromEnvironment(name) {
  const text = process.env[name];
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${name} is not JSON; tools/build.mjs says what it holds`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  const folders = await build({
    feedUrl: process.env.FEED_URL ?? null,
    keys: fromEnvironment('FEED_KEYS'),
    signingKey: fromEnvironment('SIGNING_KEY'),
    feedRelease: process.env.FEED_RELEASE && resolve(process.env.INIT_CWD ?? '.', process.env.FEED_RELEASE),
  });
  for (const [browser, zip] of Object.entries(await pack(folders, join(ROOT, 'dist'), issueTime()))) {
    const languages = (await languageSizes(folders[browser] ?? '')).map(
      ({ code, packed }) => `${code} ${packed}`,
    );
    console.log(`${browser}: languages, packed bytes: ${languages.join(', ')}`);
    console.log(`${browser}: packed ${(await readFile(zip)).length} bytes: ${zip}`);
  }
}
