import { afterEach, vi } from 'vitest';

// Test files share a document, so each test must leave it empty.
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});
