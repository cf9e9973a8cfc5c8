import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAnyRecord } from '../../../src/cli/record/any-record.ts';
import { useNewsroom } from '../feed/newsroom.ts';

const newsroom = useNewsroom();

describe('readAnyRecord', () => {
  it('reads of a feed’s folder the record that its head names, whatever the others are called', async () => {
    for (let events = 1; events <= 6; events++) {
      await newsroom.author(events);
      await newsroom.build();
      expect((await readAnyRecord(newsroom.feed)).events).toHaveLength(events);
    }
  });
  it('reads a dataset', async () => {
    await newsroom.author(3);
    expect((await readAnyRecord(newsroom.dataset)).events).toHaveLength(3);
  });
  it('says what a folder lacks that is neither', async () => {
    await expect(readAnyRecord(newsroom.keys)).rejects.toThrow(
      /neither a dataset .* nor a release/,
    );
    await expect(readAnyRecord(join(newsroom.keys, 'none'))).rejects.toThrow(
      /no such file or folder/,
    );
  });
});
