/** As long as a slice may take, in milliseconds, where the browser does not say how long it is idle. */
const SLICE_MS = 6;

/** After so many milliseconds it gets on also on a page that is never idle. */
const LONGEST_MS = 200;

/** Runs work to its end at once and gives its result. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs work between frames, a slice at a time, and calls `done` with its result. What comes back stops it.
 * Work yields wherever it may be interrupted, and does little between two such points.
 */
export function inIdleTime<T>(work: Generator<void, T>, done: (result: T) => void): () => void {
  let stopped = false;
  const slice = (idle?: IdleDeadline) => {
    const end = performance.now() + SLICE_MS;
    const hasTime = () => (idle ? idle.timeRemaining() > 1 : performance.now() < end);
    do {
      if (stopped) return;
      const step = work.next();
      if (step.done) return done(step.value);
    } while (hasTime());
    next();
  };
  const next = () =>
    'requestIdleCallback' in globalThis
      ? requestIdleCallback(slice, { timeout: LONGEST_MS })
      : setTimeout(slice, 1);
  next();
  return () => {
    stopped = true;
  };
}

/** Calls `done` between frames, once; what comes back stops it. */
export function whenIdle(done: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(done, 1);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(done, { timeout: LONGEST_MS });
  return () => cancelIdleCallback(idle);
}
