import { afterEach, vi } from 'vitest';
import { builtinEnvironments } from 'vitest/runtime';

// Test files in one worker share a document, because making a document takes longer than running
// most of these files.
if (!('document' in globalThis)) await builtinEnvironments['happy-dom'].setup(globalThis, {});

// Empties the document, because later tests in this worker share it.
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});
