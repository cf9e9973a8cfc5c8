import { beforeEach, vi } from 'vitest';

/**
 * From now on, passes each text for `stdout` or `stderr` of this process to `take`, instead of
 * writing it.
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

/**
 * Collects what each test of the file writes: `output` to `stdout`, and `complaint` to `stderr`.
 * Both are empty when a test begins.
 */
export function collected(): { output: string; complaint: string } {
  const written = { output: '', complaint: '' };
  beforeEach(() => {
    Object.assign(written, { output: '', complaint: '' });
    onWritten('stdout', (text) => {
      written.output += text;
    });
    onWritten('stderr', (text) => {
      written.complaint += text;
    });
  });
  return written;
}
