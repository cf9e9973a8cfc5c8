import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { main } from '../../../src/cli/annotate/index.ts';
import { authoredJudge } from '../../authored-record.ts';
import { featuredFixture, readFixtures } from '../../e2e/news-pages.ts';
import { collected } from '../written.ts';

const NEWS = join(import.meta.dirname, '../../fixtures/news');
const FEATURED = join(NEWS, featuredFixture().file);
const OTHER = join(NEWS, readFixtures().find(({ expect: { about } }) => !about)?.file ?? '');
const STORY =
  'ТикТок запрещён в Индии. Правительство Индии запретило ТикТок по статье 69A закона об информационных технологиях.';

const written = collected();

const run = (...args: string[]) =>
  main([...args, '--on', '2026-11-24'], async () => authoredJudge());
const lines = () =>
  written.output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((ready) => server.once('listening', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('annotate with many pages', () => {
  it('prints a line of JSON for each, in order', async () => {
    expect(await run(FEATURED, OTHER, '--ndjson')).toBe(0);
    expect(lines()).toMatchObject([
      { page: FEATURED, about: true },
      { page: OTHER, about: false, answers: [] },
    ]);
  });
  it('heads each page’s text with its name', async () => {
    expect(await run(FEATURED, OTHER)).toBe(0);
    expect(written.output.match(/^== .*$/gm)).toEqual([`== ${FEATURED}`, `== ${OTHER}`]);
  });
  it('goes on after a page that can’t be used, and ends with 1', async () => {
    expect(await run('missing.html', FEATURED, '--ndjson')).toBe(1);
    expect(lines()).toMatchObject([
      { page: 'missing.html', error: expect.stringContaining('no such file') },
      { page: FEATURED, about: true },
    ]);
    expect(written.complaint).toMatch(/^annotate: missing\.html can't be read[^\n]+\n$/);
  });
  it('ends with 2 when none can be used', async () => {
    expect(await run('missing.html', 'nowhere.html', '--ndjson')).toBe(2);
  });
});

describe('annotate with an address', () => {
  it('reads the page in the encoding that its server tells', async () => {
    const site = await served((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<meta charset="windows-1251"><h1>Индия</h1><p>${STORY}</p><p>${STORY}</p>`);
    });
    expect(await run(`${site}/a`, '--ndjson')).toBe(0);
    expect(lines()).toMatchObject([{ about: true }]);
    expect(written.output).toContain('ТикТок');
  });
  it('follows a redirect', async () => {
    const site = await served((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else response.end('<p>Nothing of interest.</p>');
    });
    expect(await run(`${site}/old`, '--ndjson')).toBe(0);
  });
  it.each<[string, RequestListener, RegExp]>([
    [
      'a page that is not there',
      (_, to) => to.writeHead(404).end('gone'),
      /answers with status 404/,
    ],
    ['an empty page', (_, to) => to.end(), /is empty/],
    ['a picture', (_, to) => to.end(Buffer.from('89504e470d0a1a0a00', 'hex')), /is binary/],
    ['a connection that breaks', (request) => request.socket.destroy(), /can't be fetched: /],
  ])('refuses %s in one line', async (_, answer, reason) => {
    expect(await run(`${await served(answer)}/a`)).toBe(2);
    expect(written.complaint).toMatch(reason);
    expect(written.complaint).toMatch(/^annotate: [^\n]+\n$/);
  });
  it('stops reading a page that is too large', async () => {
    const site = await served((_, response) => {
      const piece = Buffer.alloc(1024 * 1024, 'a');
      const more = () => {
        while (response.write(piece));
        response.once('drain', more);
      };
      more();
    });
    expect(await run(`${site}/endless`)).toBe(2);
    expect(written.complaint).toContain('larger than 20 MB');
  });
});
