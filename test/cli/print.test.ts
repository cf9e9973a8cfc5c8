import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { print } from '../../src/cli/print.ts';
import { Refusal } from '../../src/cli/refusal.ts';

describe('an output that can’t be written', () => {
  const stream = (error: Error) =>
    new Writable({ write: (_, __, done) => done(error) }) as unknown as NodeJS.WriteStream;

  it('is refused in a sentence', async () => {
    const full = stream(Object.assign(new Error('no space'), { code: 'ENOSPC' }));
    await expect(print(full, 'x')).rejects.toThrow(
      new Refusal("The output can't be written (ENOSPC)."),
    );
  });
  it.runIf(process.platform === 'linux')('is refused so by a full device', async () => {
    const full = createWriteStream('/dev/full');
    await expect(print(full as unknown as NodeJS.WriteStream, 'x')).rejects.toThrow(/ENOSPC/);
  });
  it('is no fault when the reader has left', async () => {
    const left = stream(Object.assign(new Error('pipe'), { code: 'EPIPE' }));
    await expect(print(left, 'x')).resolves.toBeUndefined();
  });
});
