import { useRef } from 'preact/hooks';
import type { AddedFeedReport } from '../browser/messages.ts';
import type { OptionsActions } from './options.ts';
import { FEEDS } from './words.ts';

/** Takes a feed away after a second thought. */
export function RemoveFeed({
  feed,
  onRemoveFeed,
}: Pick<OptionsActions, 'onRemoveFeed'> & { feed: AddedFeedReport }) {
  const question = useRef<HTMLDialogElement>(null);
  const [sure, meaning] = [`remove-${feed.id}`, `remove-meaning-${feed.id}`];
  return (
    <>
      <button
        type="button"
        class="small-button danger"
        aria-label={FEEDS.removeOf(feed.name)}
        onClick={() => question.current?.showModal()}
      >
        {FEEDS.remove}
      </button>
      <dialog ref={question} aria-labelledby={sure} aria-describedby={meaning}>
        <h3 id={sure}>{FEEDS.removeSure(feed.name)}</h3>
        <p id={meaning}>{FEEDS.removeMeaning}</p>
        <p class="buttons">
          <button type="button" class="small-button" onClick={() => question.current?.close()}>
            {FEEDS.keep}
          </button>
          <button
            type="button"
            class="small-button danger"
            onClick={() => {
              question.current?.close();
              onRemoveFeed(feed);
            }}
          >
            {FEEDS.removeYes}
          </button>
        </p>
      </dialog>
    </>
  );
}
