import { cp, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Copies a built extension and changes the record in the copy, so that this record no longer
 * matches its head. Resolves to the folder of the copy, which stands beside the extension and goes
 * with it after the last file.
 */
export async function damagedExtension(extension: string): Promise<string> {
  const folder = await mkdtemp(join(extension, '..', 'damaged-'));
  await cp(extension, folder, { recursive: true });
  const release = join(folder, 'release');
  const record = (await readdir(release)).find((name) => name.startsWith('record-')) ?? '';
  await writeFile(join(release, record), '{"schema":1,"apps":[]}');
  return folder;
}
