import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { configDefaults, defineConfig } from 'vitest/config';
import { yamlPlugin } from './src/cli/yaml-plugin.mjs';
import { LOOK_EVERY_MS, PATIENCE_MS } from './test/e2e/patience.ts';

/**
 * `npx vitest run` runs the unit tests. With `E2E_BROWSER=chromium` or `E2E_BROWSER=firefox` it
 * runs the tests in that browser instead; `--project e2e`, `wide`, `hostile` or `feed` picks one of their
 * suites.
 */
const projects = process.env.E2E_BROWSER ? browserProjects() : unitProjects();

// Most code runs only a few times in tests. To compile all of it, without optimizing, takes less
// processor time than to interpret it.
setFlagsFromString('--always-sparkplug');

export default defineConfig({
  plugins: [yamlPlugin()],
  // Tests state what readers are told while nobody publishes; a fork's own publisher.json differs.
  resolve: {
    alias: [
      {
        find: /^(\.\.\/)+publisher\.json$/,
        replacement: join(import.meta.dirname, 'test/publisher.json'),
      },
    ],
  },
  test: { testTimeout: 30_000, restoreMocks: true, unstubGlobals: true, projects },
});

/**
 * Files share a worker, so that each module is loaded once a worker instead of once a file; tests
 * that render share a document too, which each file gets empty. A file that replaces a module or
 * a global that modules read while they load runs isolated.
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
      // Its JSON imports lack the attribute that Node demands. One bundle is loaded faster than
      // its hundreds of modules.
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

/** Tests that drive a real browser, one file at a time because they share its build and server. */
function browserProjects() {
  const stage = { globalSetup: ['test/e2e/global-setup.ts'] };
  // Tests that need no browser run once, in the suites for one of the two.
  const once = (files: string) => (process.env.E2E_BROWSER === 'chromium' ? [files] : []);
  return [
    // Files of one worker share a browser.
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
