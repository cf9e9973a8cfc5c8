import { mergeConfig } from 'vitest/config';
import endToEnd from './vitest.e2e.config.ts';

/** The end-to-end tests that take longer: `E2E_BROWSER=firefox npx vitest run --config vitest.wide.config.ts`. */
export default mergeConfig(
  { ...endToEnd, test: { ...endToEnd.test, include: [] } },
  {
    test: { include: ['test/e2e/**/*.wide.ts'] },
  },
);
