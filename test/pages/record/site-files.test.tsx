import { describe, expect, it, vi } from 'vitest';
import { type SearchTexts, searchTables } from '../../../src/pages/record/search/search-tables.ts';
import { loadRelease } from '../../../src/pages/record/site-files.ts';
import { event, measure, recordWith } from '../../record-builder.ts';
import { catalogOf } from '../../words.ts';

const RECORD = recordWith({
  jurisdictions: [{ code: 'US', name: 'United States' }],
  measures: [measure()],
  events: [event({ id: 'first', date: '2020-08-06' }), event({ id: 'second', date: '2020-08-07' })],
});
const WITH_LATER_STATE = {
  ...RECORD,
  events: [{ ...event({ id: 'later', date: '2020-01-01' }), state: 'annulled' }, ...RECORD.events],
};

/**
 * Simulates the files beside the page. If `record` is null, there is no record file. Also replaces
 * the class `Worker`. Returns a list to which each step is added, such as `start worker` or `get
 * record`.
 */
function serve(record: object | null) {
  const steps: string[] = [];
  vi.stubGlobal(
    'Worker',
    class {
      onmessage: ((event: { data: unknown }) => void) | null = null;
      constructor() {
        steps.push('start worker');
      }
      postMessage(texts: SearchTexts) {
        steps.push('send texts');
        const data = searchTables(structuredClone(texts));
        queueMicrotask(() => this.onmessage?.({ data }));
      }
      terminate() {
        steps.push('end worker');
      }
    },
  );
  vi.stubGlobal('fetch', async (address: string) => {
    if (address === 'release/head.json')
      return Response.json({
        payload: btoa(JSON.stringify({ version: 7, record: { sha256: 'a' } })),
      });
    await new Promise((next) => setTimeout(next));
    steps.push('get record');
    return record ? Response.json(record) : new Response('', { status: 404 });
  });
  return steps;
}

describe('loadRelease', () => {
  const catalog = Promise.resolve(catalogOf('en'));

  it('starts the worker before the record has come, and sends it the texts', async () => {
    const steps = serve(RECORD);
    const { record, version, indexing } = await loadRelease(catalog);
    expect([record, version]).toEqual([RECORD, 7]);
    expect(steps.slice(0, 3)).toEqual(['start worker', 'get record', 'send texts']);
    expect((await indexing?.tables)?.events.size).toBe(2);
  });

  it('sends no texts of entries that are left out', async () => {
    serve(WITH_LATER_STATE);
    const { record, indexing } = await loadRelease(catalog);
    expect(record.leftOut).toEqual([{ measures: 0, events: 1 }]);
    expect(record.events).toEqual(RECORD.events);
    expect((await indexing?.tables)?.events.size).toBe(2);
  });

  it('ends the worker if the record does not come', async () => {
    const steps = serve(null);
    await expect(loadRelease(catalog)).rejects.toMatchObject({ failure: { reason: 'http-error' } });
    expect(steps).toEqual(['start worker', 'get record', 'end worker']);
  });
});
