import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildInWorker } from '../../../../src/pages/record/search/build-in-worker.ts';
import { type EventTexts, eventIndexer } from '../../../../src/pages/record/search/event-texts.ts';
import type { RecordSearch } from '../../../../src/pages/record/search/search.ts';
import { life, recordOf } from '../../../record-builder.ts';

const RECORD = recordOf(
  life({ id: 'us', name: 'Harbour order' }, ['2020-08-06', 'in-force', 'order']),
);
const NAMES = new Map([['US', ['United States']]]);

/** Replacement for a worker. It runs the program of `index-worker.ts`. */
class WorkingWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly terminate = vi.fn();
  private readonly indexer = eventIndexer();

  postMessage(part: EventTexts | null): void {
    if (part) this.indexer.add(part);
    else queueMicrotask(() => this.onmessage?.({ data: this.indexer.finish() }));
  }
}

/** Replacement for a worker whose program can't be loaded. */
class FailingWorker extends WorkingWorker {
  override postMessage(): void {
    queueMicrotask(() => this.onerror?.());
  }
}

/** Replacement for the class `Worker` in a browser that does not let the page start a worker. */
class ForbiddenWorker {
  constructor() {
    throw new DOMException('not allowed', 'SecurityError');
  }
}

afterEach(() => vi.unstubAllGlobals());

const find = (search: RecordSearch, text: string) =>
  search.find(text, 5, { app: 'tiktok', day: '2026-11-24' }).events.map(({ id }) => id);

describe('buildInWorker', () => {
  it.each([
    ['makes the index in the worker', WorkingWorker],
    ['makes the index in the page when the worker fails', FailingWorker],
    ['makes the index in the page when no worker may start', ForbiddenWorker],
  ])('%s', async (_, worker) => {
    vi.stubGlobal('Worker', worker);
    const search = await new Promise<RecordSearch>((done) => buildInWorker(RECORD, NAMES, done));
    expect(find(search, 'harbour')).toEqual(['us-2020-08-06']);
    expect(find(search, 'lagoon')).toEqual([]);
  });

  it('calls nobody after it is stopped, and ends the worker', async () => {
    const workers: WorkingWorker[] = [];
    class Watched extends WorkingWorker {
      constructor() {
        super();
        workers.push(this);
      }
    }
    vi.stubGlobal('Worker', Watched);
    const done = vi.fn();
    buildInWorker(RECORD, NAMES, done)();
    await new Promise((later) => setTimeout(later, 50));
    expect(done).not.toHaveBeenCalled();
    expect(workers.map(({ terminate }) => terminate.mock.calls.length)).toEqual([1]);
  });
});
