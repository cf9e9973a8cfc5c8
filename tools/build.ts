/**
 * Builds the production extension, which Vite alone would neither sign nor pack.
 * - `npm run build` writes dist/chrome and dist/firefox, each with a signed record, and a zip file
 *   of each.
 * - `npm run build -- packages` writes the npm packages to dist/packages.
 *
 * The build reads two environment variables:
 * - `FEED_RELEASE`: folder with the current release of the publisher's feed (see
 *   `publisher.json`), which is shipped unchanged. Without it, the extension has no feed and sends
 *   no requests.
 * - `SOURCE_DATE_EPOCH`: time at which the record is signed, in seconds since 1970. To reproduce
 *   an earlier build, set this variable to the time of that build.
 */
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build as viteBuild } from 'vite';
import { dependencies } from '../package.json';
import { WORDS_FILE } from '../src/background/articles/packaged-words.ts';
import { packWords } from '../src/background/articles/packed-words.ts';
import { copyBundle, signBundle, soundRelease } from '../src/cli/feed/bundle.ts';
import { issueTime } from '../src/cli/feed/issue-time.ts';
import { bundleKey, type SigningKey } from '../src/cli/feed/publish-release.ts';
import { writeLicences } from '../src/cli/licences.ts';
import { buildPackages } from '../src/cli/packages/build-packages.ts';
import { checkPackage, checkScripts, pack } from '../src/cli/packages/extension-package.ts';
import { parsedOptions } from '../src/cli/parsed-options.ts';
import { fromTerminal } from '../src/cli/paths.ts';
import { runProgram } from '../src/cli/program.ts';
import { Refusal } from '../src/cli/refusal.ts';
import '../src/core/article/published/published-on.ts';
import { readAuthoredRecord } from '../src/cli/record/authored-record.ts';
import { readPublisher } from '../src/cli/release/read-publisher.ts';
import { once } from '../src/core/collections/once.ts';
import type { LegalRecord } from '../src/core/record/schema.ts';
import type { PinnedKey } from '../src/core/release/keys.ts';
import { fitBuild } from './fit-build.ts';
import { ROOT, say } from './setup/command.mjs';
import { importNow } from './setup/import-now.mjs';

/** Browser for which an extension is built. */
type Target = 'chrome' | 'firefox';

interface BuildOptions {
  /** Browsers to build for; both by default. */
  browsers?: Target[];
  feedUrl?: string | null;
  keys?: PinnedKey[];
  signingKey?: SigningKey;
  /**
   * Folder of a signed release, which is shipped unchanged. Without it, the build signs a release
   * itself.
   */
  feedRelease?: string | null;
  /**
   * Day that the extension treats as today, `YYYY-MM-DD`. It is used for demonstrations and
   * pictures.
   */
  today?: string | null;
  /**
   * Folder with earlier builds to copy and adapt with `fitBuild`, which is faster than bundling
   * the code again.
   */
  bundled?: string;
  /** Folder to build into, with a subfolder for each browser; `dist` by default. */
  outRoot?: string;
}

/**
 * Builds the extension and returns each browser's folder. Throws an Error when the record is not
 * valid or the code does not build.
 */
export async function build({
  browsers = ['chrome', 'firefox'],
  outRoot = join(ROOT, 'dist'),
  feedUrl = null,
  today = null,
  bundled,
  feedRelease,
  ...options
}: BuildOptions = {}): Promise<Partial<Record<Target, string>>> {
  const key = options.signingKey ?? (await bundleKey());
  const keys = options.keys ?? [{ id: key.id, role: 'online', publicKey: key.publicKey }];
  const issued = issueTime(process.env, Date.now());
  const words = once(compiledWords);
  const folders: Partial<Record<Target, string>> = {};
  for (const browser of browsers) {
    const folder = join(outRoot, browser);
    const release = join(folder, 'release');
    const record = bundled
      ? await copyBuild(join(bundled, browser), folder)
      : await bundle(browser, folder, await words());
    await fitBuild(folder, { feedUrl, keys, today });
    if (feedRelease) await copyBundle(feedRelease, keys, release);
    else await signBundle(record, key, issued, release);
    folders[browser] = folder;
  }
  return folders;
}

/**
 * Compiles and packs the words that the judge of articles looks for, in all languages, from the
 * current files.
 */
async function compiledWords(): Promise<Uint8Array> {
  const { allWords } = await importNow(join(ROOT, 'src/core/judge/lexicon/all-words.ts'));
  return packWords(allWords());
}

/**
 * Bundles the extension's code into a folder, with the packed words and all licences. Resolves to
 * the authored record. Throws when it is not valid.
 */
async function bundle(browser: Target, folder: string, words: Uint8Array): Promise<LegalRecord> {
  // In a test run, which also builds, `NODE_ENV` is `test` and would put debug names into the
  // bundles.
  process.env.NODE_ENV = 'production';
  process.env.STILL_BANNED_OUT = folder;
  await quietly(() => viteBuild({ root: ROOT, mode: browser, logLevel: 'warn' }));
  await writeFile(join(folder, WORDS_FILE), words);
  await writeLicences(folder, Object.keys(dependencies));
  return readAuthoredRecord();
}

/**
 * Copies a build into a folder, but leaves out its signed release. Resolves to the record in the
 * release that was left out.
 */
async function copyBuild(from: string, folder: string): Promise<LegalRecord> {
  await rm(folder, { recursive: true, force: true });
  await cp(from, folder, { recursive: true });
  const release = join(folder, 'release');
  const name = (await readdir(release)).find((file) => file.startsWith('record-')) ?? '';
  const record: LegalRecord = JSON.parse(await readFile(join(release, name), 'utf8'));
  await rm(release, { recursive: true });
  return record;
}

/**
 * Runs a build without the messages of @crxjs/vite-plugin, which ignores `logLevel`. Errors still
 * reach the caller.
 */
async function quietly(work: () => Promise<unknown>): Promise<void> {
  const streams = [process.stdout, process.stderr];
  const loud = streams.map(({ write }) => write);
  for (const stream of streams) stream.write = () => true;
  try {
    await work();
  } finally {
    for (const [index, stream] of streams.entries()) stream.write = loud[index] ?? stream.write;
  }
}

const USAGE = 'usage: npm run build [-- packages]';

/**
 * Runs `npm run build`; `packages` builds the npm packages instead of the extension. Resolves to:
 * - 0 after success
 * - 1 if the code does not build, or if a script or zip file is too large
 * - 2 for any other argument
 */
export function main(args: string[]): Promise<number> {
  return runProgram({ name: 'build', usage: USAGE }, args, async () => {
    const [what] = parsedOptions(args, {}, ['[packages]']).positionals;
    if (what === undefined) await buildExtension();
    else if (what === 'packages') await buildPackages();
    else throw new Refusal(`"${what}" can't be built.`);
    return 0;
  });
}

/**
 * Builds, packs and checks the extension. Keeps the last build if the feed's release is unusable.
 */
async function buildExtension(): Promise<void> {
  const { feed: feedUrl, keys } = readPublisher();
  const release = process.env.FEED_RELEASE ? fromTerminal(process.env.FEED_RELEASE) : null;
  if (release && !feedUrl)
    throw new Refusal('FEED_RELEASE is set, but publisher.json has no feed.');
  if (feedUrl && !release) say(`FEED_RELEASE is not set: this build does not use ${feedUrl}`);
  if (release) await soundRelease(release, keys);
  await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  const folders = await build(release ? { feedUrl, keys, feedRelease: release } : undefined);
  for (const [browser, folder] of Object.entries(folders)) {
    const zip = join(ROOT, 'dist', `still-banned-${browser}.zip`);
    await pack(folder, zip);
    for (const line of [...(await checkScripts(folder)), await checkPackage(zip)])
      say(`${browser}: ${line}`);
  }
}
