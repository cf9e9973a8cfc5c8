import { afterEach, vi } from 'vitest';

// Files share a document, so each test leaves it as it found it.
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});
