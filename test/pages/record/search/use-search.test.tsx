import { render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { Speaking } from '../../../../src/components/use-words.ts';
import { createWords } from '../../../../src/core/wording/words.ts';
import type { Indexing } from '../../../../src/pages/record/search/index-in-worker.ts';
import {
  type SearchTexts,
  searchTables,
} from '../../../../src/pages/record/search/search-tables.ts';
import { useSearch } from '../../../../src/pages/record/search/use-search.ts';
import { rendered } from '../../../components/render.ts';
import { life, recordOf } from '../../../record-builder.ts';
import { catalogOf } from '../../../words.ts';

const RECORD = recordOf(
  life({ id: 'us', name: 'Harbour order' }, ['2020-08-06', 'in-force', 'order']),
);
const VIEW = { app: 'tiktok', day: '2026-11-24' };

/** Replacement for a worker. The real program of the worker runs in the tests with a browser. */
class WorkingWorker {
  static started: WorkingWorker[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly terminate = vi.fn();

  constructor() {
    WorkingWorker.started.push(this);
  }

  postMessage(texts: SearchTexts): void {
    const data = searchTables(structuredClone(texts));
    queueMicrotask(() => this.onmessage?.({ data }));
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

/** Shows the ids of the events that the search finds. */
function Page({ begun }: { begun?: Indexing }) {
  const search = useSearch(RECORD, VIEW.day, begun);
  const idsFor = (query: string) => search?.find(query, 5, VIEW).events.map(({ id }) => id);
  return <p>{search ? `harbour: ${idsFor('harbour')}; lagoon: ${idsFor('lagoon')}` : 'wait'}</p>;
}

describe('useSearch', () => {
  it.each([
    ['a worker makes', WorkingWorker],
    ['the page makes when the worker fails', FailingWorker],
    ['the page makes when no worker may start', ForbiddenWorker],
  ])('finds with tables that %s', async (_, worker) => {
    vi.stubGlobal('Worker', worker);
    const page = rendered(<Page />);
    expect(page.textContent).toBe('wait');
    await expect.poll(() => page.textContent).toBe('harbour: us-2020-08-06; lagoon: ');
  });

  it('finds with tables whose making has begun, and starts no worker', async () => {
    vi.stubGlobal('Worker', ForbiddenWorker);
    const tables = Promise.resolve(
      searchTables({ events: ['lagoon'], places: new Map([['US', ['Lagoon']]]) }),
    );
    const page = rendered(<Page begun={{ tables, stop: vi.fn() }} />);
    await expect.poll(() => page.textContent).toContain('lagoon: us-2020-08-06');
  });

  it('starts a worker of its own when the language changes before the begun tables are made', async () => {
    vi.stubGlobal('Worker', WorkingWorker);
    const stop = vi.fn();
    const begun = { tables: new Promise<never>(() => {}), stop };
    const page = rendered(<Page begun={begun} />);
    await expect.poll(() => page.textContent).toBe('wait');
    await new Promise((next) => setTimeout(next, 200));
    render(
      <Speaking value={createWords(catalogOf('de'))}>
        <Page begun={begun} />
      </Speaking>,
      page,
    );
    await expect.poll(() => page.textContent).toBe('harbour: us-2020-08-06; lagoon: ');
    expect(stop).toHaveBeenCalled();
  });

  it('ends the worker of a page that is gone', async () => {
    vi.stubGlobal('Worker', WorkingWorker);
    WorkingWorker.started = [];
    vi.spyOn(WorkingWorker.prototype, 'postMessage').mockReturnValue();
    const page = rendered(<Page />);
    await expect.poll(() => WorkingWorker.started.length).toBe(1);
    render(null, page);
    const { terminate } = WorkingWorker.started[0] as WorkingWorker;
    await expect.poll(() => terminate.mock.calls.length).toBe(1);
  });
});
