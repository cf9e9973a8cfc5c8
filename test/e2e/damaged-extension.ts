import { cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Overwrites the record in a built extension. The record then no longer matches the hash in the
 * signed `head.json` beside it. Resolves to a function that restores the record.
 */
export async function damageRecord(extension: string): Promise<() => Promise<void>> {
  const release = join(extension, 'release');
  const name = (await readdir(release)).find((one) => one.startsWith('record-')) ?? '';
  const file = join(release, name);
  const record = await readFile(file);
  await writeFile(file, '{"schema":1,"apps":[]}');
  return () => writeFile(file, record);
}

/**
 * Copies a built extension and damages the copy's record. Resolves to the copy's folder, which is
 * removed once all test files have run.
 */
export async function damagedExtension(extension: string): Promise<string> {
  const folder = await mkdtemp(join(extension, '..', 'damaged-'));
  await cp(extension, folder, { recursive: true });
  await damageRecord(folder);
  return folder;
}
