import { defineConfig } from 'vitest/config';
import { yamlPlugin } from './tools/yaml-plugin.mjs';

/** The end-to-end tests, in one real browser at a time: `E2E_BROWSER=firefox npx vitest run --config vitest.e2e.config.ts`. */
export default defineConfig({
  plugins: [yamlPlugin()],
  test: {
    include: ['test/e2e/**/*.e2e.ts'],
    globalSetup: ['test/e2e/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
