import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes an empty temporary folder, which is removed after the calling test. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'still-banned-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
