import { parentPort, workerData } from 'node:worker_threads';
import { SiteFolder } from './site-folder.ts';
import { writeShare } from './write-share.ts';
import type { ThreadInput, ThreadMessage } from './write-shares.ts';

/**
 * Writes one share of a site: the pages and answer files assigned to this thread. `writeShares`
 * starts the thread.
 */
export async function main(): Promise<number> {
  const { run, root, files, renderer, share } = workerData as ThreadInput;
  const folder = new SiteFolder(root, files);
  const send = (message: ThreadMessage) => parentPort?.postMessage(message);
  const written = await writeShare({ ...run, folder, say: send }, renderer, share);
  send({ written, changes: folder.changes });
  return 0;
}
