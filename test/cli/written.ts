import { vi } from 'vitest';

/**
 * Calls `take` with each text that is written to `stdout` or `stderr` of this process from now on.
 */
export function onWritten(stream: 'stdout' | 'stderr', take: (text: string) => void): void {
  const write = (text: unknown, ...rest: unknown[]) => {
    take(String(text));
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
  vi.spyOn(process[stream], 'write').mockImplementation(write as typeof process.stdout.write);
  vi.spyOn(console, stream === 'stdout' ? 'log' : 'error').mockImplementation((line) =>
    take(`${line}\n`),
  );
}
