import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import { withFileLock } from '../file-lock.ts';
import { replaceFile } from '../replace-file.ts';
import { systemFault } from '../system-fault.ts';
import { candidateSchema } from './candidate.ts';

const stateSchema = z.strictObject({
  schema: z.literal(1),
  /**
   * The last day on which each source answered, and headers to send with the next requests to the
   * source.
   */
  sources: z.record(
    z.string(),
    z.strictObject({
      answered: z.string(),
      validators: z.record(
        z.string(),
        z.strictObject({ etag: z.optional(z.string()), modified: z.optional(z.string()) }),
      ),
    }),
  ),
  /**
   * Day on which each known candidate was found, keyed by the candidate's id. Later runs do not add
   * a known candidate to `waiting` again.
   */
  known: z.record(z.string(), z.string()),
  /** Candidates that are waiting for an editor, oldest first. */
  waiting: z.array(candidateSchema),
});

/** Data that the watch keeps from one run to the next. */
export type WatchState = z.infer<typeof stateSchema>;

/**
 * Reads the state file. If the file is missing, returns an empty state. If it is unreadable or
 * damaged, throws an Error that says what to do. With an empty state instead, an editor would be
 * shown old candidates again.
 */
export async function readState(path: string): Promise<WatchState> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Error(`${path} can't be read: ${systemFault(error)}.`);
  });
  if (text === null) return { schema: 1, sources: {}, known: {}, waiting: [] };
  try {
    return stateSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(
      `${path}: is damaged. Restore it from a copy, or delete it: then the last week's candidates come again.`,
    );
  }
}

/**
 * Reads the state file, lets `change` modify the state, and writes it. Returns the new state. Holds
 * a lock, so that a review and a run at the same time keep each other's changes. Throws like
 * `readState` and `withFileLock`.
 */
export async function changeState(
  path: string,
  change: (state: WatchState) => void,
): Promise<WatchState> {
  await mkdir(dirname(path), { recursive: true });
  return withFileLock(`${path}.lock`, async () => {
    const state = await readState(path);
    change(state);
    await replaceFile(path, `${JSON.stringify(state, null, 2)}\n`);
    return state;
  });
}
