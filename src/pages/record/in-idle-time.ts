/**
 * Maximum time, in ms, of one slice of work if the browser does not say how long it will be idle.
 */
const SLICE_MS = 6;

/** Maximum time, in ms, to wait for an idle moment. */
const LONGEST_MS = 200;

/**
 * Time, in ms, without a change after which the reader counts as resting. Longer than the usual
 * pause between two typed letters or two steps of the slider.
 */
const REST_MS = 200;

/** Runs work to its end without a pause and returns its result. */
export function atOnce<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs work in slices between frames, then calls `done` with the result. A slice ends only where
 * the work yields. Returns a function that stops the work.
 */
export function inIdleTime<T>(work: Generator<void, T>, done: (result: T) => void): () => void {
  let stopped = false;
  const slice = (idle?: IdleDeadline) => {
    const end = performance.now() + SLICE_MS;
    const hasTime = () =>
      idle && !idle.didTimeout ? idle.timeRemaining() > 1 : performance.now() < end;
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

/**
 * Calls `done` once, within about `LONGEST_MS`, in an idle moment if possible. Returns a function
 * that cancels the call.
 */
export function whenIdle(done: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(done, 1);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(done, { timeout: LONGEST_MS });
  return () => cancelIdleCallback(idle);
}

/**
 * Calls `done` once, between frames, when the reader has made no change for `REST_MS`. Returns a
 * function that cancels the call; call it at each change. Use this for work that would be wasted if
 * the reader made another change.
 */
export function whenAtRest(done: () => void): () => void {
  let cancel = () => {};
  const timer = setTimeout(() => {
    cancel = whenIdle(done);
  }, REST_MS);
  return () => {
    clearTimeout(timer);
    cancel();
  };
}
