import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { withFileLock } from '../../src/cli/file-lock.ts';
import { readAuthoredRecord } from '../../src/cli/record/authored-record.ts';
import { replaceFile } from '../../src/cli/replace-file.ts';
import { recordFileName, verifyHead, verifyRecord } from '../../src/core/release/verify-release.ts';
import { useNewsroom } from '../cli/feed/newsroom.ts';
import { add, copyOfDataset, FILING } from '../cli/record/answers.ts';
import { testFolder } from '../folders.ts';
import { withstands } from './withstands.ts';

const newsroom = useNewsroom();

/**
 * Reads the published release as a reader's extension does. Throws if the record does not match
 * the head.
 */
async function published() {
  const { head } = await verifyHead(await newsroom.bytes('head.json'), await newsroom.pinned());
  await verifyRecord(await newsroom.bytes(recordFileName(head)), head);
  return head;
}

describe('two publishes at once', () => {
  withstands('come one after the other: the head always has its record', {
    shipped: () => async () => {},
    // Faulty variant: one run of the publishing command deletes a record that another run has just
    // written.
    hole: () => async () => {
      const files = await readdir(newsroom.feed);
      const records = files.filter((name) => name.startsWith('record-'));
      await Promise.all(records.map((name) => rm(join(newsroom.feed, name))));
    },
    async attack(afterwards) {
      expect(await newsroom.build()).toBe(0);
      for (let round = 0; round < 4; round++) {
        await newsroom.author(2 + round);
        const sign = ['sign', newsroom.feed, '--key', await newsroom.keyFile('online')];
        const codes = await Promise.all([
          newsroom.build(),
          newsroom.run(...sign),
          newsroom.build(),
          newsroom.run(...sign),
        ]);
        expect(codes).toEqual([0, 0, 0, 0]);
        await afterwards();
        const version = await published().then(
          (head) => head.version,
          ({ message }) => message,
        );
        expect(version).toBe(2 + round);
      }
      expect(
        (await readdir(newsroom.feed)).filter((name) => !/^(head|index|record-)/.test(name)),
      ).toEqual([]);
    },
  });

  withstands('never run at the same time', {
    shipped: (): typeof withFileLock => withFileLock,
    hole: (): typeof withFileLock => (_, work) => work(),
    async attack(lock) {
      const path = join(await testFolder(), '.publishing');
      let [running, most] = [0, 0];
      const work = async () => {
        most = Math.max(most, ++running);
        await new Promise((next) => setTimeout(next, 5));
        running--;
      };
      await Promise.all(Array.from({ length: 4 }, () => lock(path, work)));
      expect(most).toBe(1);
    },
  });

  withstands('leave no half of a file to a reader', {
    shipped: (): typeof replaceFile => replaceFile,
    // Faulty variant: writes into the file itself, so that a reader may see half of the content.
    hole: (): typeof replaceFile => async (path, content) => {
      await writeFile(path, content.slice(0, content.length / 2));
      await new Promise((next) => setTimeout(next, 5));
      await writeFile(path, content);
    },
    async attack(replace) {
      const path = join(await testFolder(), 'head.json');
      const texts = ['a', 'b'].map((letter) => letter.repeat(1e6));
      await writeFile(path, texts[0] ?? '');
      let isOver = false;
      const writing = (async () => {
        for (const text of [...texts, ...texts]) await replace(path, text);
        isOver = true;
      })();
      const seen = new Set<string>();
      while (!isOver) seen.add(await readFile(path, 'utf8'));
      await writing;
      expect([...seen].filter((text) => !texts.includes(text))).toEqual([]);
    },
  });

  it('don’t wait for a program that has died', async () => {
    await newsroom.build();
    // Leaves a lock file with the number of a process that can't exist. No operating system uses
    // numbers this high.
    await writeFile(join(newsroom.feed, '.publishing'), `${2 ** 30}`);
    expect(await newsroom.build()).toBe(0);
  });

  it('end with a fault that names the lock while another program keeps it', async () => {
    await newsroom.build();
    await writeFile(join(newsroom.feed, '.publishing'), `${process.pid}`);
    // This clock moves one second ahead with each reading. The program waits ten seconds for the
    // lock, so it gives up at the eleventh attempt.
    let now = Date.now();
    const clock = vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
    expect(await newsroom.build()).toBe(1);
    expect(clock.mock.calls.length).toBeGreaterThan(10);
    expect(newsroom.printed()).toMatch(/\.publishing: another program .*delete this file/);
  });

  it('leave no folder when nothing is published', async () => {
    await writeFile(join(newsroom.dataset, 'apps.yaml'), '[]\n');
    expect(await newsroom.build()).toBe(1);
    expect(await readdir(newsroom.folder)).not.toContain('feed');
  });
});

const OTHERS = FILING.map((answer) => answer.replace('A complaint', 'A second complaint'));

describe('two entries of `record new` at once', () => {
  withstands('are both kept, and leave no file behind', {
    shipped: () => (dataset: string) => Promise.all([add(dataset, FILING), add(dataset, OTHERS)]),
    // Faulty variant: the programs of two editors run at once, and each writes the files without
    // the other's changes.
    hole: () => async (dataset: string) => {
      const copies = [await testFolder(), await testFolder()];
      await Promise.all(copies.map((copy) => cp(dataset, copy, { recursive: true })));
      const [first = '', second = ''] = copies;
      const added = [await add(first, FILING), await add(second, OTHERS)];
      for (const copy of copies) await cp(copy, dataset, { recursive: true });
      return added;
    },
    async attack(addBoth) {
      const dataset = await copyOfDataset();
      expect(await addBoth(dataset)).toMatchObject([{ written: true }, { written: true }]);
      const ids = (await readAuthoredRecord(dataset)).events.map(({ id }) => id);
      expect(ids).toContain('al-2025-07-01-a-complaint-is-filed');
      expect(ids).toContain('al-2025-07-01-a-second-complaint-is-filed');
      expect(await readdir(join(dataset, 'jurisdictions'))).toEqual(['AL.yaml', 'IN.yaml']);
    },
  });
});
