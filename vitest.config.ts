import { configDefaults, defineConfig } from 'vitest/config';
import { yamlPlugin } from './tools/yaml-plugin.mjs';

/**
 * `npx vitest run` runs the unit tests. With `E2E_BROWSER=chromium` or `E2E_BROWSER=firefox` it runs
 * the tests in that browser instead; `--project e2e`, `wide` or `feed` picks one of their suites.
 */
const projects = process.env.E2E_BROWSER ? browserProjects() : unitProjects();

export default defineConfig({
  plugins: [yamlPlugin()],
  test: { testTimeout: 30_000, restoreMocks: true, unstubGlobals: true, projects },
});

/**
 * Tests of pure functions share a worker, so that each module is loaded once per worker instead of
 * once per file; this halves their time. All other tests replace the browser, the clock or the
 * document and run isolated.
 */
function unitProjects() {
  const pure = ['test/core/**/*.test.ts', 'test/cli/**/*.test.ts'];
  const exclude = [...configDefaults.exclude, ...pure];
  const globalSetup = ['test/global-setup.ts'];
  return [
    project('pure', { globalSetup, include: pure, isolate: false, pool: 'threads' as const }),
    project('apart', { globalSetup, include: ['test/**/*.test.{ts,tsx}'], exclude }),
  ];
}

/** Tests that drive a real browser, one file at a time because they share its build and server. */
function browserProjects() {
  const stage = { globalSetup: ['test/e2e/global-setup.ts'] };
  return [
    browserProject('e2e', { ...stage, include: ['test/e2e/**/*.e2e.ts'] }),
    browserProject('wide', { ...stage, include: ['test/e2e/**/*.wide.ts'] }),
    browserProject('feed', {
      globalSetup: ['test/feed/global-setup.ts'],
      include: ['test/feed/**/*.feed.ts'],
      testTimeout: 60_000,
    }),
  ];
}

function browserProject(name: string, options: object) {
  return project(name, { fileParallelism: false, hookTimeout: 60_000, ...options });
}

function project(name: string, options: object) {
  return { extends: true as const, test: { name, ...options } };
}
