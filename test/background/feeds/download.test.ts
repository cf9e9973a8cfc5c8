import { describe, expect, it, vi } from 'vitest';
import { download } from '../../../src/background/feeds/download.ts';
import {
  headAddress,
  isAllowedAddress,
  recordAddress,
} from '../../../src/background/feeds/feed-address.ts';
import { readRetryAfter } from '../../../src/background/feeds/retry-after.ts';
import { DAY_MS } from '../../../src/core/dates/days.ts';
import { utf8 } from '../../../src/core/release/bytes.ts';
import { makeHead } from '../../core/release/release-parts.ts';

describe('headAddress', () => {
  it.each([
    ['https://feed.example/', 'https://feed.example/head.json'],
    ['https://feed.example', 'https://feed.example/head.json'],
    ['https://feed.example/record', 'https://feed.example/record/head.json'],
    ['https://feed.example/record/', 'https://feed.example/record/head.json'],
    ['https://feed.example/record/head.json#x', 'https://feed.example/record/head.json'],
  ])('%s', (feed, head) => {
    expect(headAddress(feed).href).toBe(head);
  });
});

describe('recordAddress', () => {
  it('is beside the head', async () => {
    const head = await makeHead(utf8('{}'));
    const expected = `https://feed.example/a/record-${head.record.sha256}.json`;
    expect(recordAddress('https://feed.example/a', head).href).toBe(expected);
  });
});

describe('isAllowedAddress', () => {
  it.each([
    ['https://feed.example/', true],
    ['http://127.0.0.1:8080/', true],
    ['http://[::1]:8080/', true],
    ['http://localhost/', true],
    ['http://feed.example/', false],
    ['http://127.0.0.1.evil.example/', false],
    ['http://localhost.evil.example/', false],
    ['file:///etc/head.json', false],
    ['data:application/json,{}', false],
  ])('%s: %s', (url, allowed) => {
    expect(isAllowedAddress(new URL(url))).toBe(allowed);
  });
});

describe('readRetryAfter', () => {
  const now = Date.parse('2026-10-05T00:00:00Z');
  it.each([
    [null, null],
    ['120', 120_000],
    [' 120 ', 120_000],
    ['Mon, 05 Oct 2026 00:01:00 GMT', 60_000],
    ['Sun, 04 Oct 2026 00:01:00 GMT', null],
    ['0', null],
    ['-5', null],
    ['soon', null],
    ['', null],
    ['99999999999', DAY_MS],
  ])('%s: %s ms', (value, wait) => {
    expect(readRetryAfter(value, now)).toBe(wait);
  });
});

describe('download', () => {
  const limits = { maxBytes: 10, timeLimit: 1000, now: 0 };

  it('asks nobody over plain http', async () => {
    const fetch = vi.fn();
    const refused = download(new URL('http://feed.example/head.json'), limits, fetch);
    await expect(refused).rejects.toMatchObject({ failure: { reason: 'insecure-address' } });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('leaves out cookies, referrer, cache and languages', async () => {
    const fetch = vi.fn(async () => new Response('{}'));
    await download(new URL('https://feed.example/head.json'), { ...limits, etag: '"e"' }, fetch);
    expect(fetch).toHaveBeenCalledWith('https://feed.example/head.json', {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      headers: { 'accept-language': '*', 'if-none-match': '"e"' },
      signal: expect.any(AbortSignal),
    });
  });

  it('takes exactly as many bytes as allowed, and not one more', async () => {
    const fetch = (length: number) => async () => new Response('x'.repeat(length));
    const url = new URL('https://feed.example/head.json');
    await expect(download(url, limits, fetch(10))).resolves.toMatchObject({
      bytes: utf8('xxxxxxxxxx'),
    });
    await expect(download(url, limits, fetch(11))).rejects.toMatchObject({
      failure: { reason: 'too-large' },
    });
  });

  describe('a redirect', () => {
    const head = 'https://feed.example/head.json';
    const followed = {
      redirect: 'follow',
      mode: 'same-origin',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    };
    const sentOn = { failure: { reason: 'redirected' } };

    /**
     * Makes a `fetch` that answers its first call with a redirect. As in a browser, the answer does
     * not tell scripts where the redirect leads. The second call gets `answer`, which has the
     * address `end`.
     */
    function leadingTo(end: string, answer = new Response('{}')) {
      const hidden = property(Response.error(), 'type', 'opaqueredirect');
      return vi
        .fn()
        .mockResolvedValueOnce(hidden)
        .mockResolvedValueOnce(property(answer, 'url', end));
    }

    it('within the host is followed, in a mode that keeps the browser there', async () => {
      const fetch = leadingTo(
        'https://feed.example/v2/head.json',
        new Response('{}', { headers: { etag: '"e2"' } }),
      );
      const answer = await download(new URL(head), { ...limits, etag: '"e"' }, fetch);
      expect(answer).toEqual({ kind: 'bytes', bytes: utf8('{}'), etag: '"e2"' });
      expect(fetch.mock.calls).toEqual([
        [head, expect.objectContaining({ redirect: 'manual' })],
        [
          head,
          expect.objectContaining({
            ...followed,
            headers: { 'accept-language': '*', 'if-none-match': '"e"' },
          }),
        ],
      ]);
    });

    it.each([
      'https://news.example/head.json',
      'https://www.feed.example/head.json',
      'https://feed.example:8443/head.json',
      'http://feed.example/head.json',
    ])('whose answer came from %s: not a byte of it is read', async (end) => {
      const answer = new Response('{}');
      await expect(download(new URL(head), limits, leadingTo(end, answer))).rejects.toMatchObject(
        sentOn,
      );
      expect(answer.bodyUsed).toBe(false);
    });

    it('that the browser refuses to follow is told as one', async () => {
      const fetch = vi.fn().mockResolvedValueOnce(new Response(null, { status: 307 }));
      fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
      await expect(download(new URL(head), limits, fetch)).rejects.toMatchObject(sentOn);
    });

    it('that leads to silence is given up after the time of one request', async () => {
      const hidden = property(Response.error(), 'type', 'opaqueredirect');
      const silent = (_: unknown, { signal }: RequestInit) =>
        new Promise((_done, fail) => signal?.addEventListener('abort', () => fail(signal.reason)));
      const fetch = vi.fn().mockResolvedValueOnce(hidden).mockImplementationOnce(silent);
      const refused = download(new URL(head), { ...limits, timeLimit: 20 }, fetch);
      await expect(refused).rejects.toMatchObject({ failure: { reason: 'timeout' } });
    });
  });
});

/**
 * Sets a property of a response that the Response constructor can't set, and returns the response.
 */
function property(response: Response, name: 'type' | 'url', value: string): Response {
  return Object.defineProperty(response, name, { value });
}
