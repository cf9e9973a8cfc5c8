import { readFile, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectJudge } from '../../../src/cli/annotate/annotate-page.ts';
import type { Candidate } from '../../../src/cli/watch/candidate.ts';
import { review } from '../../../src/cli/watch/review.ts';
import { runWatch } from '../../../src/cli/watch/run.ts';
import { readState } from '../../../src/cli/watch/state-file.ts';
import { WATCH_SOURCES } from '../../../src/cli/watch/watch-sources.ts';
import type { Judge } from '../../../src/core/judge/judge-article.ts';
import { testFolder } from '../../folders.ts';
import { SOURCE_ANSWERS } from './source-answers.ts';
import { type Answering, type SourceServer, startSourceServer } from './source-server.ts';

const KEYS = { CONGRESS_GOV_KEY: 'one', OPEN_STATES_KEY: 'two' };
const judge = withOpenBill(await projectJudge());
let server: SourceServer;
afterEach(() => server.close());

/** Adds an open bill to the record, because the real record may not contain any. */
function withOpenBill(real: Judge): Judge {
  const { record } = real;
  const [measure] = record.measures.filter(({ citation }) => citation === 'S. 85 (118th Cong.)');
  if (!measure) throw new Error('The record has no such bill.');
  const open = { ...measure, id: 'us-open-bill', citation: 'S. 85 (119th Cong.)' };
  return { ...real, record: { ...record, measures: [...record.measures, open] } };
}

/**
 * Answers each request with the text of `SOURCE_ANSWERS` for its address. Answers 404 if there is
 * none.
 */
const asDocumented: Answering = (_, response, address) => {
  const [, body] = Object.entries(SOURCE_ANSWERS).find(([key]) => address.startsWith(key)) ?? [];
  response.statusCode = body === undefined ? 404 : 200;
  response.end(body);
};

interface Watched {
  code: number;
  lines: string[];
  found: Candidate[];
}

async function watch(
  state: string,
  { only = null as string | null, keys = KEYS as Record<string, string> } = {},
): Promise<Watched> {
  const newFile = `${state}.new`;
  const lines: string[] = [];
  const sources = WATCH_SOURCES.filter(({ id }) => only === null || id === only);
  const code = await runWatch({
    net: server.net,
    judge,
    sources,
    keys,
    state,
    newFile,
    today: '2026-11-27',
    say: (line) => lines.push(line),
  });
  const text = await readFile(newFile, 'utf8');
  const found = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { code, lines, found };
}

function sendEndlessly(response: ServerResponse): void {
  const part = Buffer.alloc(1e6);
  const send = () => {
    while (!response.destroyed && response.write(part));
  };
  response.on('drain', send);
  send();
}

async function stateFile(): Promise<string> {
  return join(await testFolder(), 'state.json');
}

describe('a run that every source answers', () => {
  it('finds what may be an event, with its place and day, in each source', async () => {
    server = await startSourceServer(asDocumented);
    const { code, found } = await watch(await stateFile());
    expect(code).toBe(0);
    const told = found.map(({ source, place, date }) => `${source} ${place} ${date}`);
    for (const expected of [
      'federal-register US 2026-11-25',
      'govinfo-bills US 2026-11-24',
      'govinfo-laws US 2026-11-24',
      'congress US 2026-11-25',
      'open-states US-MT 2026-11-23',
      'eur-lex EU 2026-11-22',
      'legislation-gov-uk GB 2026-11-24',
      'ooni AL 2026-11-27',
      'wikipedia null 2026-11-25',
      'gdelt KE 2026-11-25',
    ])
      expect(told).toContain(expected);
    expect(new Set(told.map((line) => line.split(' ')[0])).size).toBe(WATCH_SOURCES.length);
  });
  it('leaves out other titles, repeated addresses and headlines about something else', async () => {
    server = await startSourceServer(asDocumented);
    const { found } = await watch(await stateFile());
    const titles = found.map(({ title }) => title);
    expect(titles.filter((title) => /Canals|dance/.test(title))).toEqual([]);
    expect(titles.filter((title) => title.startsWith('Kenya'))).toHaveLength(1);
  });
  it('offers nothing twice, and asks only for the days since', async () => {
    server = await startSourceServer(asDocumented);
    const state = await stateFile();
    const first = await watch(state);
    const asked = server.asked.length;
    const second = await watch(state);
    expect(second.found).toEqual([]);
    expect(second.lines.at(-1)).toBe(`0 new, ${first.found.length} waiting for an editor`);
    expect(server.asked[0]).toContain('2026-11-20');
    expect(server.asked[asked]).toContain('2026-11-25');
  });
  it('leaves out what the record cites already', async () => {
    const [event] = judge.record.events.filter(({ sources }) => sources.length > 0);
    const url = event?.sources[0]?.url ?? '';
    server = await startSourceServer((_, response) =>
      response.end(
        JSON.stringify({
          results: [
            {
              document_number: '1',
              title: 'Cited',
              type: 'Rule',
              publication_date: '2026-11-25',
              html_url: `${url}?utm_source=feed`,
            },
          ],
        }),
      ),
    );
    const { found } = await watch(await stateFile(), { only: 'federal-register' });
    expect(found).toEqual([]);
  });
  it('skips a source without its key and says which to set; a key is sent as a header alone', async () => {
    const keys: unknown[] = [];
    server = await startSourceServer((request, response, address) => {
      keys.push(request.headers['x-api-key']);
      asDocumented(request, response, address);
    });
    const { lines } = await watch(await stateFile(), { keys: {} });
    expect(lines).toContain('congress: skipped; set CONGRESS_GOV_KEY to its key');
    expect(keys.every((key) => key === undefined)).toBe(true);
    const state = await stateFile();
    await watch(state, { only: 'congress' });
    expect(keys.at(-1)).toBe('one');
    expect(server.asked.join()).not.toContain('one&');
    expect(await readFile(state, 'utf8')).not.toContain('"one"');
  });
  it('keeps the gap between two requests to one source', async () => {
    server = await startSourceServer(asDocumented);
    await watch(await stateFile(), { only: 'gdelt' });
    expect(server.waits).toEqual([6000]);
  });
  it('does not read again what has not changed', async () => {
    let sent = 0;
    server = await startSourceServer((request, response, address) => {
      response.setHeader('etag', '"1"');
      if (request.headers['if-none-match'] === '"1"') {
        response.statusCode = 304;
        response.end();
        return;
      }
      sent += 1;
      asDocumented(request, response, address);
    });
    const state = await stateFile();
    await watch(state, { only: 'govinfo-laws' });
    await watch(state, { only: 'govinfo-laws' });
    expect(sent).toBe(2);
  });
});

describe('a review during a run', () => {
  it('stays as the editor decided, and what was dropped does not come back', async () => {
    const state = await stateFile();
    server = await startSourceServer(asDocumented);
    await watch(state);
    const [dropped, kept] = (await readState(state)).waiting;
    await server.close();
    const answers = ['drop', 'stop'];
    server = await startSourceServer(async (request, response, address) => {
      const ask = async () => answers.shift() ?? 'stop';
      await review(ask, { state, dataset: '', today: '2026-11-27', say: () => {} });
      asDocumented(request, response, address);
    });
    for (let run = 0; run < 2; run++) await watch(state, { only: dropped?.source ?? '' });
    const { waiting, known } = await readState(state);
    expect(waiting.map(({ id }) => id)).not.toContain(dropped?.id);
    expect(waiting[0]).toEqual(kept);
    expect(known).toHaveProperty([dropped?.id ?? '']);
  });
});

describe('a run with a fault', () => {
  it.each<[string, Answering, RegExp]>([
    ['a page in place of data', (_, response) => response.end('<html>Sign in</html>'), /not JSON/],
    ['another form', (_, response) => response.end('{"results":[{}]}'), /another form: results.0/],
    ['an error', (_, response) => response.writeHead(403).end(), /status 403/],
    ['a broken line', (_, response) => response.socket?.destroy(), /federalregister.*: .+/],
    [
      'half an answer',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"res');
        setTimeout(() => response.socket?.destroy(), 20);
      },
      /failed: .+/,
    ],
    ['an endless answer', (_, response) => sendEndlessly(response), /more than 20 MB/],
  ])('tells %s, keeps the state and asks for the days again', async (_, answer, fault) => {
    server = await startSourceServer(answer);
    const state = await stateFile();
    const { code, lines, found } = await watch(state, { only: 'federal-register' });
    expect(code).toBe(1);
    expect(found).toEqual([]);
    expect(lines[0]).toMatch(fault);
    expect(lines[0]).toContain('https://www.federalregister.gov/api/v1/documents.json');
    expect(JSON.parse(await readFile(state, 'utf8')).sources).toEqual({});
  });
  it.each([
    ['latest_action_date', '2026-12', /: date: "2026-12" is not a day written YYYY-MM-DD$/],
    ['latest_action_date', '2026-02-30', /: date: "2026-02-30" is not a day/],
    ['openstates_url', '/mt/bills', /: url: is not an address$/],
  ])(
    'tells a candidate with the %s %s, and keeps a readable state',
    async (field, value, fault) => {
      const { results, ...rest } = JSON.parse(SOURCE_ANSWERS['v3.openstates.org/bills'] ?? '');
      const body = JSON.stringify({ ...rest, results: [{ ...results[0], [field]: value }] });
      server = await startSourceServer((_, response) => response.end(body));
      const state = await stateFile();
      const { code, lines } = await watch(state, { only: 'open-states' });
      expect(code).toBe(1);
      expect(lines[0]).toMatch(/^open-states: failed: https:.+: open-states:ocd-bill/);
      expect(lines[0]).toMatch(fault);
      expect(await readState(state)).toMatchObject({ sources: {}, waiting: [] });
    },
  );
  it('gives up on a host that never answers, and says so', async () => {
    server = await startSourceServer(() => {});
    const { fetch } = server.net;
    server.net.fetch = (url, options) =>
      fetch(url, { ...options, signal: AbortSignal.timeout(50) });
    const { code, lines } = await watch(await stateFile(), { only: 'federal-register' });
    expect(code).toBe(1);
    expect(lines[0]).toMatch(/federalregister.*timeout/);
    expect(server.waits).toEqual([1000, 2000]);
  });
  it.each(WATCH_SOURCES.map(({ id }) => id))('%s tells a page in place of its data', async (id) => {
    server = await startSourceServer((_, response) =>
      response.end('<!doctype html><html><body>Sign in</body></html>'),
    );
    const { code, lines } = await watch(await stateFile(), { only: id });
    expect(code).toBe(1);
    expect(lines[0]).toMatch(new RegExp(`^${id}: failed: https://.+: the answer is not `));
  });
  it('waits as a host asks, and tries again', async () => {
    let asked = 0;
    server = await startSourceServer((request, response, address) => {
      asked += 1;
      if (asked > 1) asDocumented(request, response, address);
      else response.writeHead(429, { 'retry-after': '7' }).end();
    });
    const { found } = await watch(await stateFile(), { only: 'federal-register' });
    expect(found).toHaveLength(1);
    expect(server.waits[0]).toBe(7000);
  });
  it('goes on to the next source', async () => {
    server = await startSourceServer((request, response, address) => {
      if (address.startsWith('www.federalregister.gov')) response.writeHead(500).end();
      else asDocumented(request, response, address);
    });
    const { code, found, lines } = await watch(await stateFile());
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^federal-register: failed/);
    expect(found.length).toBeGreaterThan(5);
  });
  it('leaves a damaged state file as it is and says what to do', async () => {
    server = await startSourceServer(asDocumented);
    const state = await stateFile();
    await writeFile(state, '{"schema":1');
    await expect(watch(state)).rejects.toThrow(/is damaged\. Restore it from a copy, or delete it/);
    expect(await readFile(state, 'utf8')).toBe('{"schema":1');
    expect(server.asked).toEqual([]);
  });
});
