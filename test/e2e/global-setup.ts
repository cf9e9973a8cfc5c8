import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../tools/build.ts';
import { type Browser as BrowserProgram, findBrowsers } from '../../tools/setup/browsers.ts';
import { howToGet } from '../../tools/setup/install-browser.ts';
import { type FeedFolder, serveBundledRelease, startFeed } from './local-feed.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    program: BrowserProgram;
    /** Folder of the built extension. */
    extension: string;
    feed: FeedFolder;
  }
}

/**
 * Runs once, before all files: starts a local feed, and makes the production build with the feed's
 * address and key.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const program = browserProgram();
  const outRoot = await mkdtemp(join(tmpdir(), 'still-banned-e2e-'));
  const feed = await startFeed();
  const { key, folder, url } = feed;
  const browser = program.kind === 'firefox' ? 'firefox' : 'chrome';
  const folders = await build({
    browsers: [browser],
    feedUrl: url,
    keys: [{ id: key.id, role: 'online', publicKey: key.publicKey }],
    signingKey: key,
    outRoot,
    say: () => {},
  });
  const extension = folders[browser] ?? '';
  await serveBundledRelease(feed, extension);
  provide('program', program);
  provide('extension', extension);
  provide('feed', { folder, key });
  return async () => {
    await feed.close();
    await rm(outRoot, { recursive: true, force: true });
  };
}

function browserProgram(): BrowserProgram {
  const kind = process.env.E2E_BROWSER ?? 'chromium';
  if (kind !== 'chromium' && kind !== 'firefox')
    throw new Error(`E2E_BROWSER is "${kind}"; it is chromium or firefox.`);
  const program = findBrowsers().find((browser) => browser.kind === kind);
  if (!program) throw new Error(howToGet(kind));
  return program;
}
