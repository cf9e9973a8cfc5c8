import { configDefaults, defineConfig } from 'vitest/config';
import { yamlPlugin } from './tools/yaml-plugin.mjs';

/**
 * Functions of values alone, whose files may share a worker: each module is then loaded, and the bundled record read,
 * once a worker and not once a file, which halves their time. What one test puts in place of a part is taken back
 * before the next. The other files replace the browser, the clock or the document and so keep a world of their own.
 */
const SHARED = ['test/core/**/*.test.ts', 'test/cli/**/*.test.ts'];
const ALL = ['test/**/*.test.ts', 'test/**/*.test.tsx'];

export default defineConfig({
  plugins: [yamlPlugin()],
  test: {
    testTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      { extends: true, test: { name: 'pure', include: SHARED, isolate: false, pool: 'threads' } },
      {
        extends: true,
        test: { name: 'apart', include: ALL, exclude: [...configDefaults.exclude, 'test/e2e/**', ...SHARED] },
      },
    ],
  },
});
