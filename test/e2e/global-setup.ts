import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../tools/build.ts';
import type { Browser as BrowserProgram } from '../../tools/setup/browsers.ts';
import { type FeedFolder, serveBundledRelease, startFeed } from './local-feed.ts';
import { testedBrowser } from './tested-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    program: BrowserProgram;
    /** Folder of the built extension. */
    extension: string;
    feed: FeedFolder;
  }
}

/**
 * Runs once, before all test files: starts a local feed, and makes the production build for it. If
 * `E2E_PLAIN_BUILD` names an existing build, as in `npm test`, adapts that build instead of making
 * a new one.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const program = await testedBrowser();
  const outRoot = await mkdtemp(join(tmpdir(), 'still-banned-e2e-'));
  const feed = await startFeed();
  const { key, folder, url } = feed;
  const browser = program.kind === 'firefox' ? 'firefox' : 'chrome';
  const extension = await build(browser, {
    feedUrl: url,
    signingKey: key,
    bundled: process.env.E2E_PLAIN_BUILD,
    outRoot,
  });
  await serveBundledRelease(feed, extension);
  provide('program', program);
  provide('extension', extension);
  provide('feed', { folder, key });
  return async () => {
    await feed.close();
    await rm(outRoot, { recursive: true, force: true });
  };
}
