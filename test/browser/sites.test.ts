import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  areGranted,
  grantedSites,
  isSiteEnabled,
  newlyListedSite,
  requestSites,
  runDetectorOn,
} from '../../src/browser/sites.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Returns a manifest without `content_scripts`, and thus without built-in sites. */
const getManifest = () => ({});

interface Script {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches: string[];
}

function stubScripting(registered: Script[] = [], detector = 'src/detector.js') {
  const scripts = new Map(registered.map((script) => [script.id, script]));
  const register = vi.fn(async (added: Script[]) => {
    for (const script of added) {
      if (scripts.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      scripts.set(script.id, script);
    }
  });
  const contains = vi.fn(
    async ({ origins }: { origins: string[] }) => origins[0] === 'https://allowed.example/*',
  );
  vi.stubGlobal('chrome', {
    permissions: { contains },
    runtime: {
      getManifest: () => ({
        content_scripts: [{ matches: ['https://*.news.example/*'], js: [detector] }],
      }),
      getURL: (path: string) => `moz-extension://0a1b2c3d${path}`,
    },
    scripting: {
      getRegisteredContentScripts: async () => [...scripts.values()],
      unregisterContentScripts: async () => scripts.clear(),
      registerContentScripts: register,
    },
  });
  return { scripts, register };
}

describe('runDetectorOn', () => {
  it.each([
    ['by its path', 'src/detector.js'],
    ['as Firefox names it, by its address', 'moz-extension://0a1b2c3d/src/detector.js'],
  ])(
    "registers the manifest's own script, named %s, except on the package's own sites",
    async (_, detector) => {
      const { scripts } = stubScripting([], detector);
      await runDetectorOn(['https://blog.example/*']);
      expect([...scripts.values()]).toEqual([
        {
          id: 'detector',
          js: ['/src/detector.js'],
          matches: ['https://blog.example/*'],
          excludeMatches: ['https://*.news.example/*'],
          runAt: 'document_idle',
        },
      ]);
    },
  );

  it('puts other patterns in place of those before', async () => {
    const { scripts } = stubScripting();
    await runDetectorOn(['https://a.example/*']);
    await runDetectorOn(['https://a.example/*', 'https://b.example/*']);
    expect(scripts.get('detector')?.matches).toEqual([
      'https://a.example/*',
      'https://b.example/*',
    ]);
  });

  it('leaves alone what is registered as it should be, in whatever order', async () => {
    const { register } = stubScripting();
    await runDetectorOn(['https://a.example/*', 'https://b.example/*']);
    await runDetectorOn(['https://b.example/*', 'https://a.example/*']);
    expect(register).toHaveBeenCalledOnce();
  });

  it('registers nothing when no site is granted any more', async () => {
    const { scripts } = stubScripting();
    await runDetectorOn([]);
    await runDetectorOn(['https://a.example/*']);
    await runDetectorOn([]);
    expect(scripts.size).toBe(0);
  });
});

describe('isSiteEnabled', () => {
  it.each([
    ['https://allowed.example/a/b?c', true],
    ['https://allowed.example:8443/', true],
    ['http://allowed.example/', false],
    ['https://other.example/', false],
    ['chrome://extensions/', false],
    ['about:blank', false],
    ['', false],
  ])('%s: %s', async (url, enabled) => {
    stubScripting();
    expect(await isSiteEnabled(url)).toBe(enabled);
  });
});

describe('areGranted', () => {
  const A = 'https://a.example/*';
  const B = 'https://b.example/*';
  const EVERY = 'https://*/*';
  /**
   * Simulates a browser that has granted these patterns. `getAll` lists exactly these. If `EVERY`
   * is among them, `contains` resolves to true for every pattern.
   */
  function stubGranted(granted: string[]) {
    const contains = vi.fn(async ({ origins }: { origins: string[] }) =>
      origins.every((one) => granted.includes(EVERY) || granted.includes(one)),
    );
    const getAll = async () => ({ origins: granted });
    vi.stubGlobal('chrome', { permissions: { contains, getAll }, runtime: { getManifest } });
    return contains;
  }
  it.each<[string[], string[], boolean]>([
    [[A, B], [B, A], true],
    [[A], [A, B], false],
    [[], [A], false],
    [[EVERY], [A, B], true],
    [[], [], true],
  ])('with %j, of %j: %s', async (granted, asked, all) => {
    stubGranted(granted);
    expect(await areGranted(asked)).toBe(all);
  });
  it('asks the browser neither about listed patterns nor about several at once', async () => {
    const contains = stubGranted([A]);
    await areGranted([A, B, 'https://c.example/*']);
    expect(contains.mock.calls).toEqual([[{ origins: [B] }]]);
  });
});

describe('grantedSites', () => {
  const NEWS = ['https://*.news.example/*', 'https://*.daily.example/*'];
  const ADDED = 'https://added.example/*';
  /**
   * Simulates a browser that lists `ADDED` and the manifest's two sites in `NEWS` as permitted. If
   * `holds` is false, `contains` denies each of these sites, as if the list were out of date.
   */
  function stubListed(holds: boolean) {
    const contains = vi.fn(async () => holds);
    vi.stubGlobal('chrome', {
      permissions: { contains, getAll: async () => ({ origins: [...NEWS, ADDED] }) },
      runtime: { getManifest: () => ({ content_scripts: [{ matches: NEWS, js: [] }] }) },
    });
    return contains;
  }
  it("lists the package's sites while the browser holds to them", async () => {
    stubListed(true);
    expect(await grantedSites()).toEqual([...NEWS, ADDED]);
  });
  it('leaves them out when the browser has withdrawn them but lists them still', async () => {
    const contains = stubListed(false);
    expect(await grantedSites()).toEqual([ADDED]);
    expect(await areGranted(NEWS)).toBe(false);
    // `grantedSites` and `areGranted` call `contains` only three times in all. If they called it
    // once for each site, hundreds of sites would freeze Chromium.
    expect(contains).toHaveBeenCalledTimes(3);
  });
});

describe('requestSites', () => {
  const A = 'https://a.example/*';
  const B = 'https://b.example/*';
  /**
   * Simulates a browser that has granted the pattern `A` and grants every further request. Tests
   * can change `granted`.
   */
  function stubRequests() {
    const granted = { origins: [A] };
    const request = vi.fn(async () => true);
    const getAll = async () => ({ ...granted });
    vi.stubGlobal('chrome', { permissions: { request, getAll }, runtime: { getManifest } });
    return { granted, request };
  }
  it('asks before any await, and only for what was not granted at the last look', async () => {
    const { granted, request } = stubRequests();
    await grantedSites();
    void requestSites([A, B]);
    expect(request.mock.calls).toEqual([[{ origins: [B] }]]);
    granted.origins = [];
    await grantedSites();
    void requestSites([A]);
    expect(request.mock.calls[1]).toEqual([{ origins: [A] }]);
  });
  it('is true without a question when all are granted, and false when the reader refuses', async () => {
    const { request } = stubRequests();
    await grantedSites();
    expect(await requestSites([A])).toBe(true);
    expect(request).not.toHaveBeenCalled();
    request.mockResolvedValue(false);
    expect(await requestSites([A, B])).toBe(false);
  });
});

describe('newlyListedSite', () => {
  it.each<[string, string | null]>([
    ['https://new.example/a', 'https://*.new.example/*'],
    ['https://www.new.example/', 'https://*.new.example/*'],
    ['http://new.example/', null],
    ['https://anew.example/', null],
    ['https://other.example/', null],
    ['about:blank', null],
    ['', null],
  ])('%s: %s', (url, wanted) => {
    const optional_host_permissions = ['https://*/*', 'http://*/*', 'https://*.new.example/*'];
    vi.stubGlobal('chrome', { runtime: { getManifest: () => ({ optional_host_permissions }) } });
    expect(newlyListedSite(url)).toBe(wanted);
  });
});
