import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readAuthoredRecord } from '../../../src/cli/record/authored-record.ts';
import { fillArchives } from '../../../src/cli/watch/fill-archives.ts';
import { deadLinks } from '../../../src/cli/watch/links.ts';
import { authoredRecord } from '../../authored-record.ts';
import { copyOfDataset } from '../record/answers.ts';
import { type SourceServer, startSourceServer } from './source-server.ts';

const COPY = 'http://web.archive.org/web/20250101000000/https://example.org/';
let server: SourceServer;
afterEach(() => server.close());

describe('a check of the record’s links', () => {
  it('asks again after a fault that passes, says who asks and spares each host', async () => {
    const record = authoredRecord();
    const events = record.events.slice(0, 40);
    const seen = new Map<string, number>();
    const agents = new Set<string | undefined>();
    let open = 0;
    let most = 0;
    server = await startSourceServer((request, response, address) => {
      agents.add(request.headers['user-agent']);
      const times = (seen.get(address) ?? 0) + 1;
      seen.set(address, times);
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        if (times === 1) response.statusCode = 502;
        response.end();
      }, 5);
    });
    expect(await deadLinks(server.net, { ...record, events }, () => {})).toEqual([]);
    expect(new Set(seen.values())).toEqual(new Set([2]));
    expect([...agents]).toEqual([expect.stringMatching(/^still-banned/)]);
    expect(most).toBeLessThanOrEqual(16);
  });
  it('finds the dead ones with their archived copies, and writes these into the files', async () => {
    const dataset = await copyOfDataset();
    const record = await readAuthoredRecord(dataset);
    const albanian = record.events.filter(({ id }) => id.startsWith('al-'));
    const [dead, refused] = albanian.flatMap(({ sources }) => sources.map(({ url }) => url));
    const plain = (url = '') => url.replace('https://', '');
    server = await startSourceServer((_, response, address) => {
      if (address.startsWith('archive.org/wayback/available'))
        response.end(
          JSON.stringify({
            archived_snapshots: {
              closest: { available: true, url: COPY, timestamp: '20250101000000', status: '200' },
            },
          }),
        );
      else {
        if (address === plain(dead)) response.statusCode = 404;
        if (address === plain(refused)) response.statusCode = 403;
        response.end();
      }
    });
    const found = await deadLinks(server.net, { ...record, events: albanian }, () => {});
    expect(found.map(({ url, fault }) => [url, fault])).toEqual([[dead, 'status 404']]);
    const path = join(dataset, 'jurisdictions', 'AL.yaml');
    const before = await readFile(path, 'utf8');
    expect(await fillArchives(dataset, found)).toBeGreaterThan(0);
    const added = (await readFile(path, 'utf8'))
      .split('\n')
      .filter((line) => !before.split('\n').includes(line));
    expect(new Set(added.map((line) => line.trim()))).toEqual(
      new Set([`archive: ${COPY.replace('http:', 'https:')}`]),
    );
    const sources = (await readAuthoredRecord(dataset)).events.flatMap((event) => event.sources);
    expect(sources.find(({ url }) => url === dead)?.archive).toBe(COPY.replace('http:', 'https:'));
  });
});
