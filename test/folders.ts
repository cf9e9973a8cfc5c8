import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Makes an empty temporary folder. It is removed at the end of the test that calls this. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'still-banned-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
