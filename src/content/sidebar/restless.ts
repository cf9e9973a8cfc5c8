/** Length, in ms, of the interval in which changes to the page are counted. */
const COUNTED_OVER = 1000;
/**
 * The page becomes restless after an interval with more than `MANY` changes. It becomes calm again
 * after an interval with fewer than `FEW` changes.
 */
const MANY = 60;
const FEW = 20;

/**
 * Calls `onChange` with true when the page becomes restless, which means that it changes all the
 * time. Calls `onChange` with false when the page has become calm. Returns a function that stops
 * watching.
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
