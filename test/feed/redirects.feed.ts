import { describe, expect, it } from 'vitest';
import { FEED_HOST, FEED_URL, NEWS_HOST, OTHER_HOST } from './fault-server.ts';
import { type FeedStage, type Refusal, useFeedStage } from './stage.ts';

const SENT_ON: Refusal = {
  told: /redirects to another address, .* Its publisher must give the final address/,
  reason: 'redirected',
};

/** Headers with which a server allows pages of every origin to read its answers. */
const OPEN_TO_ALL = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'if-none-match, accept-language',
};

/** Addresses that the extension has no permission to access. */
const ELSEWHERE: [string, string][] = [
  ['to another host', `https://${OTHER_HOST}/head.json`],
  ['to http', `http://${FEED_HOST}/head.json`],
  ['to another host over http', `http://${OTHER_HOST}/head.json`],
  ['to a file', 'file:///etc/hostname'],
  ['to bytes in the address', 'data:application/json,{}'],
];
/**
 * Addresses that the extension has permission to access. The permission for the feed's host
 * covers all its ports. The permission for news sites is granted at installation.
 */
const PERMITTED: [string, string][] = [
  ['another port of the host', `https://${FEED_HOST}:8443/head.json`],
  ['a news site', `https://${NEWS_HOST}/head.json`],
];
const WITHIN = '/v2/latest.json';
const THERE_AND_ON: [string, string] = [
  'within the host and from there to another',
  '/v2/moved.json',
];

/**
 * Redirects requests for the feed's `head.json` to `location`. The server sends a valid release
 * there, which a client that follows the redirect would accept.
 */
function redirect(stage: FeedStage, location: string): void {
  stage.serve(stage.third);
  stage.feed.files.set('v2/latest.json', stage.third.headBytes);
  stage.feed.answers.set('v2/moved.json', (_, response) => {
    response.writeHead(302, { location: `https://${OTHER_HOST}/head.json` }).end();
  });
  stage.feed.answers.set('head', (request, response) => {
    if (request.headers.host === FEED_HOST) return void response.writeHead(302, { location }).end();
    response.writeHead(200, OPEN_TO_ALL).end(stage.third.headBytes);
  });
}

/**
 * Returns the hosts that the browser contacted, apart from `https://feed.test`. The feed's host is
 * in the list if the browser contacted it without TLS or on a port other than 443.
 */
function elsewhere({ feed }: FeedStage): string[] {
  return [
    ...feed.requests.filter(({ host }) => host !== FEED_HOST).map(({ host }) => host),
    ...feed.handshakes.filter((host) => host !== FEED_HOST),
    ...feed.tunnels.filter((place) => place !== `${FEED_HOST}:443`),
  ];
}

/** Calls `fetch` in the background script with the address of the feed's `head.json`. */
function fetchInBackground({ driver }: FeedStage, init: RequestInit) {
  return driver.inBackground(
    async (global, { address, how }) => {
      try {
        const answer = await global.fetch(address, {
          ...how,
          cache: 'no-store',
          credentials: 'omit',
        });
        const { type, status, url } = answer;
        return {
          type,
          status,
          url,
          headers: [...answer.headers].length,
          body: await answer.text(),
        };
      } catch {
        return 'refused';
      }
    },
    { address: `${FEED_URL}head.json`, how: init },
  );
}

const stage = useFeedStage();

describe('redirects within the host', () => {
  it.each([
    ['by a path', WITHIN],
    ['by the whole address', `${FEED_URL}v2/latest.json`],
  ])('%s: followed, and what is served there is used', async (_, location) => {
    redirect(stage, location);
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    await stage.expectInUse(3);
    expect(elsewhere(stage)).toEqual([]);
    await stage.driver.killBackground();
    await stage.expectInUse(3);
    expect((await stage.reader.checkNow()).told).toMatch(/there is no newer record/);
    // The redirected request sends the ETag of the stored file, so that the server need not send an
    // unchanged file.
    expect(stage.feed.requests.at(-1)).toMatchObject({ path: 'v2/latest.json' });
    expect(stage.feed.requests.at(-1)?.headers['if-none-match']).toBeTruthy();
  });

  it('of the record: followed too', async () => {
    stage.serve(stage.third);
    stage.feed.files.set('v2/record.json', stage.third.recordBytes);
    stage.feed.answers.set('record', (_, response) => {
      response.writeHead(307, { location: '/v2/record.json' }).end();
    });
    expect((await stage.reader.checkNow()).told).toMatch(/^Updated/);
    await stage.expectInUse(3);
  });

  it('to what is no release: refused for what it is', async () => {
    redirect(stage, WITHIN);
    stage.feed.files.set(
      'v2/latest.json',
      new TextEncoder().encode('<!doctype html><title>Moved</title>'),
    );
    await stage.expectRefused({ told: /A web page came back/, reason: 'web-page' });
  });
});

describe('redirects to another place', () => {
  it.each([...ELSEWHERE, THERE_AND_ON, ['for ever', '/head.json']])(
    '%s: nobody there is asked, though a good release is served there',
    async (_, location) => {
      redirect(stage, location);
      await stage.expectRefused(SENT_ON);
      expect(elsewhere(stage)).toEqual([]);
    },
  );

  it('of the record: nobody there is asked either', async () => {
    stage.serve(stage.third);
    stage.feed.answers.set('record', (_, response) => {
      response.writeHead(307, { location: `https://${OTHER_HOST}/record.json` }).end();
    });
    await stage.expectRefused(SENT_ON);
    expect(elsewhere(stage)).toEqual([]);
  });

  it.each(PERMITTED)(
    'that the extension has leave for, %s: what it says is not used, and it learns of nobody',
    async (_, location) => {
      redirect(stage, location);
      await stage.expectRefused(SENT_ON);
      const asked = stage.feed.requests.filter(({ host }) => host !== FEED_HOST);
      for (const { headers } of asked) {
        expect(Object.keys(headers)).not.toEqual(
          expect.arrayContaining([expect.stringMatching(/^(origin|cookie|referer)$/)]),
        );
        expect(headers['accept-language']).toBe('*');
      }
    },
  );
});

/**
 * These tests show why the extension's first request follows no redirect, and why its second
 * request follows redirects in the mode `same-origin`. Otherwise, a browser contacts another host
 * before the extension can prevent it.
 */
describe('what the browser does with a redirect', () => {
  it.each([['within the host', WITHIN], ...ELSEWHERE])(
    '%s, not followed: it does not tell where it leads',
    async (_, location) => {
      redirect(stage, location);
      expect(await fetchInBackground(stage, { redirect: 'manual' })).toMatchObject({
        type: 'opaqueredirect',
        status: 0,
        headers: 0,
        body: '',
      });
    },
  );

  it('to another host, followed: that host is asked before any code of the extension runs', async () => {
    redirect(stage, `https://${OTHER_HOST}/head.json`);
    await fetchInBackground(stage, { redirect: 'follow' });
    expect(stage.feed.requests.map(({ host }) => host)).toContain(OTHER_HOST);
  });

  it('to another host, followed in mode same-origin: that host is not asked', async () => {
    redirect(stage, `https://${OTHER_HOST}/head.json`);
    expect(await fetchInBackground(stage, { redirect: 'follow', mode: 'same-origin' })).toBe(
      'refused',
    );
    expect(elsewhere(stage)).toEqual([]);
  });

  it('to a news site, followed in mode same-origin: it is asked, for the extension has leave', async () => {
    redirect(stage, `https://${NEWS_HOST}/head.json`);
    await fetchInBackground(stage, { redirect: 'follow', mode: 'same-origin' });
    expect(elsewhere(stage)).toContain(NEWS_HOST);
  });
});
