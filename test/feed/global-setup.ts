import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { generateKeys, type SigningKey } from '../../src/cli/feed/publish-release.ts';
import { build } from '../../tools/build.ts';
import type { Browser as BrowserProgram } from '../../tools/setup/browsers.ts';
import { testedBrowser } from '../e2e/tested-browser.ts';
import { FEED_URL } from './fault-server.ts';
import { writeReleaseFolder } from './releases.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    feedProgram: BrowserProgram;
    /** Folder of the extension that is built for the feed. */
    feedExtension: string;
    feedKeys: { root: SigningKey; online: SigningKey };
  }
}

/**
 * Runs once, before all test files: makes the production build for the feed. The package contains
 * the feed's two public keys and its first release.
 */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const program = await testedBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'still-banned-faults-'));
  const [root, online] = [await generateKeys(), await generateKeys()];
  await writeReleaseFolder(online, { version: 1 }, join(folder, 'feed'));
  const browser = program.kind === 'firefox' ? 'firefox' : 'chrome';
  const extension = await build(browser, {
    feedUrl: FEED_URL,
    keys: [
      { id: root.id, role: 'root', publicKey: root.publicKey },
      { id: online.id, role: 'online', publicKey: online.publicKey },
    ],
    feedRelease: join(folder, 'feed'),
    outRoot: folder,
  });
  provide('feedProgram', program);
  provide('feedExtension', extension);
  provide('feedKeys', { root, online });
  return () => rm(folder, { recursive: true, force: true });
}
