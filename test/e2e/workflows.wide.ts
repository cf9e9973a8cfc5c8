import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateKeys } from '../../src/cli/feed/publish-release.ts';
import { type PagesServer, startPages } from './pages-server.ts';
import { copyProject, runJob } from './workflow-steps.ts';

let project: string;
let served: string;
let pages: PagesServer;
let key: string;

beforeAll(async () => {
  project = copyProject();
  served = mkdtempSync(join(tmpdir(), 'still-banned-pages-'));
  pages = await startPages();
  key = JSON.stringify({ role: 'online', ...(await generateKeys()) });
});
afterAll(() => {
  pages.close();
  for (const folder of [project, served]) rmSync(folder, { recursive: true });
});

const publisherFile = () => join(project, 'publisher.json');

function setPublisher(changes: object): void {
  const publisher = JSON.parse(readFileSync(publisherFile(), 'utf8'));
  writeFileSync(publisherFile(), JSON.stringify({ ...publisher, ...changes }));
}

function publishFeed(): void {
  const { id, publicKey } = JSON.parse(key);
  const keys = [{ id, publicKey, role: 'online' }];
  setPublisher({ site: pages.url, feed: `${pages.url}feed/`, keys });
}

/**
 * Runs the job `build`. If the job has built a site, publishes the site on the server that
 * replaces GitHub Pages in these tests.
 */
async function build(secret = key) {
  rmSync(join(project, 'dist'), { recursive: true, force: true });
  const run = await runJob(project, 'publish.yml', 'build', { 'secrets.FEED_KEY': secret });
  if (run.code === 0 && run.context['steps.feed.outputs.head']) {
    rmSync(served, { recursive: true });
    cpSync(join(project, 'dist/site'), served, { recursive: true });
    pages.folder = served;
  }
  return run;
}

function servedHead() {
  const { payload } = JSON.parse(readFileSync(join(served, 'feed/head.json'), 'utf8'));
  return JSON.parse(Buffer.from(payload, 'base64').toString());
}

/** Runs the job `watch` after a run of the job `build`, with the outputs of that run. */
function watch({ context }: Awaited<ReturnType<typeof build>>) {
  return runJob(project, 'publish.yml', 'watch', {
    'needs.build.outputs.feed': context['steps.publisher.outputs.feed'] ?? '',
    'needs.build.outputs.head': context['steps.feed.outputs.head'] ?? '',
  });
}

/** Maximum time of a test that builds the whole site, in ms. */
const WHOLE_SITE_MS = 180_000;

// These steps need no browser. They run only with the tests in Chromium, so that the tests in
// Firefox do not repeat them.
describe.runIf(process.env.E2E_BROWSER === 'chromium')(
  'the steps of publish.yml',
  {
    timeout: WHOLE_SITE_MS,
  },
  () => {
    it('find the record sound', async () => {
      expect(await runJob(project, 'publish.yml', 'validate', {})).toMatchObject({ code: 0 });
    });

    it('publish nothing in a copy that has no publisher yet, and say so', async () => {
      const { code, printed } = await build('');
      expect(code).toBe(0);
      expect(printed).toContain('::notice::Nothing is published, because publisher.json names no');
      expect(readdirSync(project)).not.toContain('dist');
    });

    it('publish nothing without a key, and say so', async () => {
      publishFeed();
      const { code, printed } = await build('');
      expect(code).toBe(0);
      expect(printed).toContain('has no secret FEED_KEY');
      expect(readdirSync(project)).not.toContain('dist');
    });

    it('refuse a feed outside the site', async () => {
      setPublisher({ site: 'https://law.example.org/' });
      expect(await build()).toMatchObject({
        code: 1,
        printed: expect.stringContaining(
          '::error::publisher.json: the feed must be a folder of the',
        ),
      });
      publishFeed();
    });

    it('begin the feed, and find it served as readers need it', async () => {
      const run = await build();
      expect(run.printed).toContain('::notice::Nothing was served yet');
      expect(run.code).toBe(0);
      expect(await watch(run)).toMatchObject({
        code: 0,
        printed: expect.not.stringContaining('fault'),
      });
      expect(readdirSync(served)).toEqual(expect.arrayContaining(['index.html', 'LICENCES.txt']));
    });

    it('sign the same version again on the next day', async () => {
      const before = servedHead();
      expect(await watch(await build())).toMatchObject({ code: 0 });
      expect(servedHead()).toMatchObject({ version: before.version, record: before.record });
    });

    it('count a changed record up, and keep the one before', async () => {
      const before = servedHead();
      const apps = join(project, 'dataset/apps.yaml');
      writeFileSync(apps, readFileSync(apps, 'utf8').replace('company: ', 'company: New '));
      expect(await watch(await build())).toMatchObject({ code: 0 });
      const { version, previous } = servedHead();
      expect([version > before.version, previous]).toEqual([true, before.record.sha256]);
      expect(readdirSync(join(served, 'feed'))).toContain(`record-${before.record.sha256}.json`);
    });

    it('publish nothing while it can’t be told what is served', async () => {
      pages.status = 503;
      const { code, printed } = await build();
      pages.status = null;
      expect([code, printed]).toEqual([
        1,
        expect.stringContaining('status 503. Nothing is published'),
      ]);
    });

    it('find a head that is not that of the run', async () => {
      const context = { 'needs.build.outputs.feed': `${pages.url}feed/` };
      const late = { ...context, 'needs.build.outputs.head': 'another' };
      const workflow = join(project, '.github/workflows/publish.yml');
      writeFileSync(workflow, readFileSync(workflow, 'utf8').replace('PAUSE: 60', 'PAUSE: 0'));
      expect(await runJob(project, 'publish.yml', 'watch', late)).toMatchObject({
        code: 1,
        printed: expect.stringContaining('head.json is not the head of this run'),
      });
    });
  },
);
