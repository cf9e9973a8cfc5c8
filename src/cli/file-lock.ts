import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Thrown when another program holds the lock. The message names the file to delete if that program
 * has crashed.
 */
export class Locked extends Error {}

/** Maximum time to wait for the lock, and the pause between two attempts to get it, in ms. */
const LONGEST_WAIT = 10_000;
const PAUSE = 100;

/**
 * Runs `work` while this program holds the lock, a file at `path`. Other programs of this project
 * wait. Throws a Locked error if the lock is not free within ten seconds. Takes over the lock of a
 * program that has ended.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await take(path, Date.now() + LONGEST_WAIT);
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string, until: number): Promise<void> {
  while (!(await makeLock(path))) {
    const holder = Number(await readFile(path, 'utf8').catch(() => ''));
    if (holder > 0 && !isRunning(holder)) await rm(path, { force: true });
    else if (Date.now() > until)
      throw new Locked(
        `${path}: another program (process ${holder || 'unknown'}) is writing here. Wait for it; if none is running, delete this file.`,
      );
    else await pause(PAUSE);
  }
}

/**
 * Creates the lock's file, which contains the id of this process. Returns false, and changes
 * nothing, if the file already exists; otherwise returns true.
 */
async function makeLock(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(`${process.pid}`);
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
