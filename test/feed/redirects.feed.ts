import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { FEED_HOST, FEED_URL, OTHER_HOST } from './fault-server.ts';
import { type FeedStage, type Refusal, useFeedStage } from './stage.ts';

const SENT_ON: Refusal = {
  told: /sends the request on to another address, .* Its publisher has to give out the final address/,
  reason: 'redirected',
};

/** The other host does what it can to be read. */
const OPEN_TO_ALL = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'if-none-match, accept-language',
};

const ELSEWHERE: [string, string][] = [
  ['to another host', `https://${OTHER_HOST}/head.json`],
  ['to http', `http://${FEED_HOST}/head.json`],
  ['to another host over http', `http://${OTHER_HOST}/head.json`],
  ['to another port', `https://${FEED_HOST}:8443/head.json`],
  ['to a file', 'file:///etc/hostname'],
];
const WITHIN: [string, string] = ['within the host', '/v2/latest.json'];
const THERE_AND_ON: [string, string] = ['within the host and from there to another', '/v2/moved.json'];

/** The feed's head is elsewhere; a good release is served there. Only the first address redirects: whoever follows gets it. */
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

/** Whatever reached any place but the feed's host by TLS: requests, and connections that were only opened. */
function elsewhere({ feed }: FeedStage): string[] {
  return [
    ...feed.requests.filter(({ host }) => host !== FEED_HOST).map(({ host }) => host),
    ...feed.handshakes.filter((host) => host !== FEED_HOST),
    ...feed.tunnels.filter((place) => place !== `${FEED_HOST}:443`),
  ];
}

/** What the background's own `fetch` makes of the head's address. */
function fetchInBackground({ driver }: FeedStage, mode: RequestRedirect) {
  return driver.inBackground(
    async (global, { address, redirect }) => {
      try {
        const answer = await global.fetch(address, { redirect, cache: 'no-store', credentials: 'omit' });
        const { type, status, url } = answer;
        return { type, status, url, headers: [...answer.headers].length, body: await answer.text() };
      } catch {
        return 'refused';
      }
    },
    { address: `${FEED_URL}head.json`, redirect: mode },
  );
}

describe('redirects', () => {
  const stage = useFeedStage();

  it.each([...ELSEWHERE, WITHIN, THERE_AND_ON, ['for ever', '/head.json']])(
    '%s: nobody follows, though a good release is served there',
    async (_, location) => {
      redirect(stage, location);
      await stage.expectRefused(SENT_ON);
      expect(elsewhere(stage)).toEqual([]);
      expect(stage.feed.requests.filter(({ path }) => path.startsWith('v2/'))).toEqual([]);
    },
  );

  it('of the record: nobody follows either', async () => {
    stage.serve(stage.third);
    stage.feed.answers.set('record', (_, response) => {
      response.writeHead(307, { location: `https://${OTHER_HOST}/record.json` }).end();
    });
    await stage.expectRefused(SENT_ON);
    expect(elsewhere(stage)).toEqual([]);
  });
});

/**
 * Why none is followed, also not within the host. The extension can't see where one leads before the browser is there; what
 * would hold the browser back is a policy that names the feed's origin alone, and with that no other feed can be added.
 */
describe('what the browser does with a redirect', () => {
  const stage = useFeedStage();

  it.each([WITHIN, ...ELSEWHERE])(
    '%s, not followed: it does not tell where it leads',
    async (_, location) => {
      redirect(stage, location);
      expect(await fetchInBackground(stage, 'manual')).toMatchObject({
        type: 'opaqueredirect',
        status: 0,
        headers: 0,
        body: '',
      });
    },
  );

  it('to another host, followed: that host is asked before any code of the extension runs', async () => {
    redirect(stage, `https://${OTHER_HOST}/head.json`);
    await fetchInBackground(stage, 'follow');
    expect(stage.feed.requests.map(({ host }) => host)).toContain(OTHER_HOST);
  });
});

describe('what the browser does with a redirect under a policy that names the feed’s origin alone', () => {
  let folder: string;
  const stage = useFeedStage(async () => {
    folder = await mkdtemp(join(tmpdir(), 'still-banned-narrow-'));
    return narrowed(inject('feedExtension'), folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(async () => {
    stage.feed.handshakes.length = stage.feed.tunnels.length = 0;
  });

  it('within the host: it follows', async () => {
    redirect(stage, WITHIN[1]);
    expect(await fetchInBackground(stage, 'follow')).toMatchObject({
      status: 200,
      url: `${FEED_URL}v2/latest.json`,
    });
  });

  it.each([...ELSEWHERE, THERE_AND_ON])('%s: it refuses, and nobody there is asked', async (_, location) => {
    redirect(stage, location);
    expect(await fetchInBackground(stage, 'follow')).toBe('refused');
    expect(elsewhere(stage)).toEqual([]);
  });
});

/** The extension as it was built, but for what its background may connect to. */
async function narrowed(extension: string, folder: string): Promise<string> {
  await cp(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = await readFile(file, 'utf8');
  const narrow = manifest.replace("connect-src 'self' https:;", `connect-src 'self' https://${FEED_HOST};`);
  expect(narrow).not.toBe(manifest);
  await writeFile(file, narrow);
  return folder;
}
