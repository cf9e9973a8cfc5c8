/**
 * Builds the npm packages, or builds and packs the production extension. Environment variables:
 * - `FEED_RELEASE`: folder with a release to ship; without it, no feed is used
 * - `SOURCE_DATE_EPOCH`: time of an earlier build, to reproduce that build (see `issueTime`)
 */
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dependencies } from '../package.json';
import { WORDS_FILE } from '../src/background/articles/packaged-words.ts';
import { packWords } from '../src/background/articles/packed-words.ts';
import { copyBundle, signBundle, soundRelease } from '../src/cli/feed/bundle.ts';
import { issueTime } from '../src/cli/feed/issue-time.ts';
import { bundleKey, type SigningKey } from '../src/cli/feed/publish-release.ts';
import { writeLicences } from '../src/cli/licences.ts';
import { buildPackages } from '../src/cli/packages/build-packages.ts';
import { checkPackage, checkScripts, pack } from '../src/cli/packages/extension-package.ts';
import { joinBackground } from '../src/cli/packages/join-background.ts';
import { parsedOptions } from '../src/cli/parsed-options.ts';
import { fromTerminal } from '../src/cli/paths.ts';
import { runProgram } from '../src/cli/program.ts';
import { readAuthoredRecord } from '../src/cli/record/authored-record.ts';
import { Refusal } from '../src/cli/refusal.ts';
import { readPublisher } from '../src/cli/release/read-publisher.ts';
import type { PinnedKey } from '../src/core/release/keys.ts';
import { fitBuild } from './fit-build.ts';
import { ROOT, runQuietly } from './setup/command.mjs';
import { importNow } from './setup/import-now.mjs';

type Target = 'chrome' | 'firefox';

interface BuildOptions {
  feedUrl?: string | null;
  keys?: PinnedKey[];
  signingKey?: SigningKey;
  /** Folder of a signed release to ship unchanged. Without it, the build signs a release. */
  feedRelease?: string | null;
  /** Day, `YYYY-MM-DD`, that the extension treats as today in demonstrations and pictures. */
  today?: string | null;
  /** Folder with earlier builds to copy and adapt, which is faster than bundling again. */
  bundled?: string;
  /** Folder to build into, with a subfolder for each browser; `dist` by default. */
  outRoot?: string;
}

/**
 * Builds the extension for a browser and returns the folder of the build. Throws an Error when the
 * record is not valid or the code does not build.
 */
export async function build(browser: Target, options: BuildOptions = {}): Promise<string> {
  const { outRoot = join(ROOT, 'dist'), bundled, feedRelease } = options;
  const { feedUrl = null, today = null, signingKey: key = await bundleKey() } = options;
  const { keys = [{ id: key.id, role: 'online', publicKey: key.publicKey }] } = options;
  const folder = join(outRoot, browser);
  const release = join(folder, 'release');
  const record = await readAuthoredRecord();
  if (bundled) await cp(join(bundled, browser), folder, { recursive: true });
  else await bundle(browser, folder);
  await fitBuild(folder, { feedUrl, keys, today });
  await rm(release, { recursive: true, force: true });
  if (feedRelease) await copyBundle(feedRelease, keys, release);
  else await signBundle(record, key, issueTime(process.env, Date.now()), release);
  return folder;
}

/**
 * Bundles the extension's code into a folder, and adds the packed words that the judge looks for
 * and all licences. Vite runs in a process of its own, because @crxjs/vite-plugin prints messages
 * in spite of `logLevel`.
 */
async function bundle(browser: Target, folder: string): Promise<void> {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--mode', browser, '--outDir', folder];
  // In a test run, `NODE_ENV` is `test` and would put debug names into the bundles.
  const env = { NODE_ENV: 'production' };
  const { ok, output } = await runQuietly(process.execPath, vite, { env });
  if (!ok) throw new Error(output);
  await joinBackground(folder);
  const { allWords } = await importNow(join(ROOT, 'src/core/judge/lexicon/all-words.ts'));
  await writeFile(join(folder, WORDS_FILE), packWords(allWords()));
  await writeLicences(folder, Object.keys(dependencies));
}

const USAGE = 'usage: npm run build [-- packages]';

/** Runs `npm run build`. Fails if the code does not build or if a built file is too large. */
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
 * Builds, packs and checks the extension. If `FEED_RELEASE` names an unusable release, throws an
 * Error and keeps the previous build.
 */
async function buildExtension(): Promise<void> {
  const { feed: feedUrl, keys } = readPublisher();
  const release = process.env.FEED_RELEASE ? fromTerminal(process.env.FEED_RELEASE) : null;
  if (release && !feedUrl)
    throw new Refusal('FEED_RELEASE is set, but publisher.json has no feed.');
  if (feedUrl && !release)
    console.log(`FEED_RELEASE is not set: this build does not use ${feedUrl}`);
  if (release) await soundRelease(release, keys);
  await rm(join(ROOT, 'dist'), { recursive: true, force: true });
  const options = release ? { feedUrl, keys, feedRelease: release } : {};
  for (const browser of ['chrome', 'firefox'] as const) {
    const folder = await build(browser, options);
    const zip = join(ROOT, 'dist', `still-banned-${browser}.zip`);
    await pack(folder, zip);
    for (const line of [...(await checkScripts(folder)), await checkPackage(zip)])
      console.log(`${browser}: ${line}`);
  }
}
