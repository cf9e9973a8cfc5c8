import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes a new folder for the calling test, and removes it after the test. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'still-banned-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
