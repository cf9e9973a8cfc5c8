import { defineConfig } from 'vitest/config';
import { yamlPlugin } from './tools/yaml-plugin.mjs';

/**
 * The feed's faults, in one real browser at a time: `E2E_BROWSER=firefox npx vitest run --config vitest.feed.config.ts`.
 * `npm run test:feed` goes through both.
 */
export default defineConfig({
  plugins: [yamlPlugin()],
  test: {
    include: ['test/feed/**/*.feed.ts'],
    globalSetup: ['test/feed/global-setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
