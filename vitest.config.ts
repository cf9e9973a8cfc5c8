import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { configDefaults, defineConfig } from 'vitest/config';
import { yamlPlugin } from './src/cli/yaml-plugin.mjs';
import { LOOK_EVERY_MS, PATIENCE_MS } from './test/e2e/patience.ts';
import { BRIEF } from './tools/setup/command.mjs';

/**
 * `npx vitest run` runs the unit tests. With `E2E_BROWSER=chromium` or `E2E_BROWSER=firefox` it
 * runs the tests in that browser instead; `--project e2e`, `wide`, `hostile` or `feed` runs only
 * one of the suites.
 */
const projects = process.env.E2E_BROWSER ? browserProjects() : unitProjects();

for (const option of BRIEF) setFlagsFromString(option);

export default defineConfig({
  plugins: [yamlPlugin()],
  // Tests expect the texts that readers see while the record has no publisher. In a fork,
  // publisher.json names a publisher. The tests therefore use test/publisher.json, which names
  // none.
  resolve: {
    alias: [
      {
        find: /^(\.\.\/)+publisher\.json$/,
        replacement: join(import.meta.dirname, 'test/publisher.json'),
      },
    ],
  },
  test: {
    testTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
    // By default, Vitest reserves one processor for its main process, which is idle most of the
    // time.
    maxWorkers: availableParallelism(),
    projects,
  },
});

/**
 * Test files share workers, so that a module is loaded once per worker instead of once per file.
 * Tests that render also share a document, which is empty at the start of each file. Some test
 * files replace a module, or a global that modules read while they load. Such a file runs
 * isolated, in the project `apart`.
 */
function unitProjects() {
  const apart = [
    'test/browser/sites.test.ts',
    'test/cli/release/setup.test.ts',
    'test/protocol/send.test.ts',
    'test/content/sidebar/sidebar-controller.test.tsx',
    'test/pages/popup/popup-app.test.tsx',
  ];
  const rendering = ['test/**/*.test.tsx', 'test/{content/sidebar,pages/panel}/*.test.ts'];
  const shared = {
    isolate: false,
    pool: 'threads' as const,
    globalSetup: ['test/global-setup.ts'],
  };
  return [
    project('values', {
      ...shared,
      include: ['test/**/*.test.ts'],
      exclude: [...configDefaults.exclude, ...apart, ...rendering],
      // @actions/languageservice is bundled, because its JSON imports lack the attribute that
      // Node demands. A bundle is also loaded faster than the package's hundreds of modules.
      deps: { optimizer: { ssr: { enabled: true, include: ['@actions/languageservice'] } } },
    }),
    project('views', {
      ...shared,
      include: rendering,
      exclude: apart,
      setupFiles: ['test/components/document.ts'],
    }),
    project('apart', { include: apart }),
  ];
}

/**
 * Suites of tests that drive a real browser. Their files run one at a time, because they share the
 * built extension and the server.
 */
function browserProjects() {
  const stage = { globalSetup: ['test/e2e/global-setup.ts'] };
  // Tests that need no browser run only with Chromium, so that they run once.
  const once = (files: string) => (process.env.E2E_BROWSER === 'chromium' ? [files] : []);
  return [
    // The test files of one worker share a browser.
    browserProject('e2e', {
      ...stage,
      include: ['test/e2e/**/*.e2e.ts', ...once('test/e2e/*.once.ts')],
      isolate: false,
    }),
    browserProject('wide', { ...stage, include: ['test/e2e/**/*.wide.ts'] }),
    browserProject('hostile', {
      globalSetup: [...stage.globalSetup, 'test/global-setup.ts'],
      include: ['test/hostile/**/*.hostile.ts', ...once('test/hostile/**/*.test.ts')],
    }),
    browserProject('feed', {
      globalSetup: ['test/feed/global-setup.ts'],
      include: ['test/feed/**/*.feed.ts'],
    }),
  ];
}

function browserProject(name: string, options: object) {
  return project(name, {
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: PATIENCE_MS, interval: LOOK_EVERY_MS } },
    ...options,
  });
}

function project(name: string, options: object) {
  return { extends: true as const, test: { name, ...options } };
}
