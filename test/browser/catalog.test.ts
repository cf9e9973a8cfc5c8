import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadCatalog } from '../../src/browser/catalog.ts';

/** For each language whose catalog has been requested, the function that answers the request. */
let pending: Map<string, (response: Response) => void>;
const fetched = vi.fn();

beforeEach(() => {
  pending = new Map();
  fetched.mockReset();
  vi.stubGlobal('browser', {
    i18n: { getUILanguage: () => 'en' },
    runtime: { getURL: (path: string) => path },
  });
  vi.stubGlobal('fetch', (path: string) => {
    const language = path.split('/')[1] ?? '';
    fetched(language);
    return new Promise((resolve) => pending.set(language, resolve));
  });
});

const succeed = (language: string) => pending.get(language)?.(Response.json({}));
const fail = (language: string) => pending.get(language)?.(new Response(null, { status: 404 }));

// Each test uses languages that no other test uses, because the module keeps the catalog that it
// read last.
describe('loadCatalog', () => {
  it('reads a language once for two callers', async () => {
    const both = [loadCatalog('de'), loadCatalog('auto', ['de-AT'])];
    succeed('de');
    const [one, other] = await Promise.all(both);
    expect(one?.language).toBe('de');
    expect(other).toBe(one);
    expect(fetched.mock.calls).toEqual([['de']]);
  });
  it('reads a language again after a failure', async () => {
    const first = loadCatalog('es');
    fail('es');
    await expect(first).rejects.toThrow('_locales/es/messages.json is missing');
    const second = loadCatalog('es');
    succeed('es');
    expect((await second).language).toBe('es');
  });
  it('keeps the language that was asked for last when an earlier one fails late', async () => {
    const first = loadCatalog('ko');
    const second = loadCatalog('fr');
    succeed('fr');
    await second;
    fail('ko');
    await expect(first).rejects.toThrow();
    await loadCatalog('fr');
    expect(fetched.mock.calls).toEqual([['ko'], ['fr']]);
  });
});
