/** Interval, in ms, over which changes are counted. */
const COUNTED_OVER = 1000;
/** Changes in an interval from which a page is restless, and below which it rests again. */
const MANY = 60;
const FEW = 20;

/**
 * Calls `onChange` when the page begins to change its content all the time, and when it rests
 * again. It counts as resting at first. Returns a function that stops this.
 */
export function watchRestlessness(onChange: (isRestless: boolean) => void): () => void {
  let count = 0;
  let isRestless = false;
  const observer = new MutationObserver((records) => {
    count += records.length;
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const timer = setInterval(() => {
    const changed = isRestless ? count < FEW : count > MANY;
    count = 0;
    if (!changed) return;
    isRestless = !isRestless;
    onChange(isRestless);
  }, COUNTED_OVER);
  return () => {
    observer.disconnect();
    clearInterval(timer);
  };
}
