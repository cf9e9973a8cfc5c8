import { afterEach, vi } from 'vitest';
import { builtinEnvironments } from 'vitest/runtime';

// The files of a worker share one document, because making one takes longer than most files.
if (!('document' in globalThis)) await builtinEnvironments['happy-dom'].setup(globalThis, {});

// Each test must leave the document empty.
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});
