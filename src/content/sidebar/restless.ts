/** Length, in ms, of the interval in which changes of the page are counted. */
const COUNTED_OVER = 1000;
/**
 * The page becomes restless after an interval with more than `MANY` changes, and calm after one
 * with fewer than `FEW`.
 */
const MANY = 60;
const FEW = 20;

/**
 * Calls `onChange` with true when the page begins to change all the time, and with false when that
 * is over. Returns a function that stops watching.
 */
export function watchRestlessness(onChange: (isRestless: boolean) => void): () => void {
  let count = 0;
  let isRestless = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    count += records.length;
    timer ??= setTimeout(weigh, COUNTED_OVER);
  });
  const weigh = () => {
    const changed = isRestless ? count < FEW : count > MANY;
    count = 0;
    if (changed) isRestless = !isRestless;
    timer = isRestless ? setTimeout(weigh, COUNTED_OVER) : undefined;
    if (changed) onChange(isRestless);
  };
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}
