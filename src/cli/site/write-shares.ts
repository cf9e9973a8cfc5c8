import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../paths.ts';
import { rendererVersion } from './renderer-version.ts';
import type { FolderChanges } from './site-folder.ts';
import type { SiteRun } from './site-run.ts';
import { type WrittenShare, writeShare } from './write-share.ts';

/**
 * Minimum number of events for each thread. With fewer events, starting another thread costs more
 * time than it saves.
 */
const EVENTS_PER_THREAD = 2000;
/** Maximum number of threads. With 50,000 events, each thread needs up to 1 GB of memory. */
const MOST_THREADS = 8;
/**
 * Size, in MB, of the memory in which a thread creates new objects. With less memory, garbage
 * collection would run too often.
 */
const YOUNG_MEMORY = 128;

/** Everything that a thread needs to write its share of a site. */
export interface ThreadInput {
  run: Omit<SiteRun, 'folder' | 'say'>;
  root: string;
  /** Paths of the files that the site's folder contains. */
  files: string[];
  renderer: string;
  share: [index: number, count: number];
}

/** Message from a thread: a line of progress, or the thread's result. */
export type ThreadMessage = string | { written: WrittenShare; changes: FolderChanges };

/**
 * Writes the pages and answer files of a site. For a large record, several threads each write a
 * share. An error in one thread stops the others. Only tests pass `threads`.
 */
export async function writeShares(run: SiteRun, threads = threadsFor(run)): Promise<WrittenShare> {
  const renderer = await rendererVersion();
  if (threads === 1) return writeShare(run, renderer, [0, 1]);
  const { folder, say, ...data } = run;
  const input = { run: data, root: folder.root, files: folder.files, renderer };
  const stop = new AbortController();
  const shares = Array.from({ length: threads }, async (_, index) => {
    const share: ThreadInput['share'] = [index, threads];
    const { written, changes } = await inThread({ ...input, share }, stop.signal, (line) =>
      say(`${index + 1}/${threads}: ${line}`),
    );
    folder.add(changes);
    return written;
  });
  try {
    return joined(await Promise.all(shares));
  } finally {
    stop.abort();
  }
}

function threadsFor({ record }: SiteRun): number {
  const useful = Math.floor(record.events.length / EVENTS_PER_THREAD);
  return Math.max(1, Math.min(useful, availableParallelism(), MOST_THREADS));
}

/**
 * Runs `share-thread.ts` in a thread and resolves to its result. Aborting `stop` ends the thread.
 * Rejects with the thread's error.
 */
function inThread(workerData: ThreadInput, stop: AbortSignal, say: (line: string) => void) {
  return new Promise<Exclude<ThreadMessage, string>>((resolve, reject) => {
    const thread = new Worker(join(ROOT, 'tools/run.mjs'), {
      argv: ['src/cli/site/share-thread.ts'],
      workerData,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEMORY },
    });
    stop.addEventListener('abort', () => void thread.terminate());
    thread.on('message', (message: ThreadMessage) => {
      if (typeof message === 'string') say(message);
      else resolve(message);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`A thread ended with exit code ${code}.`)));
  });
}

function joined(shares: readonly WrittenShare[]): WrittenShare {
  const sum = (numberIn: (share: WrittenShare) => number) =>
    shares.reduce((total, share) => total + numberIn(share), 0);
  return {
    pages: shares.flatMap(({ pages }) => pages),
    rendered: sum(({ rendered }) => rendered),
    answers: sum(({ answers }) => answers),
  };
}
