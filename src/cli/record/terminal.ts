import { createInterface } from 'node:readline/promises';
import type { Ask } from './ask.ts';

/** Streams for printing questions and for reading the answers. */
export interface Streams {
  stdin: NodeJS.ReadableStream;
  stdout: NodeJS.WritableStream;
}

/**
 * Runs a task that asks questions at the terminal, and then closes the terminal. If the input has
 * ended, the task's next question throws an Error.
 */
export async function withTerminal<Result>(
  { stdin, stdout }: Streams,
  run: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const terminal = createInterface({ input: stdin, output: stdout });
  const answers = terminal[Symbol.asyncIterator]();
  try {
    return await run(async (question) => {
      stdout.write(`${question}: `);
      const { value, done } = await answers.next();
      if (done) throw new Error('\nThe input ended before the last question; nothing was written.');
      return String(value).trim();
    });
  } finally {
    terminal.close();
  }
}
