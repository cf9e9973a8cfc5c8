import { useRef } from 'preact/hooks';
import type { AddedFeedReport } from '../browser/messages.ts';
import { useWords } from '../ui/use-words.ts';
import type { OptionsActions } from './options.ts';

/** Takes a feed away after a second thought. */
export function RemoveFeed({
  feed,
  onRemoveFeed,
}: Pick<OptionsActions, 'onRemoveFeed'> & { feed: AddedFeedReport }) {
  const words = useWords();
  const question = useRef<HTMLDialogElement>(null);
  const [sure, meaning] = [`remove-${feed.id}`, `remove-meaning-${feed.id}`];
  return (
    <>
      <button
        type="button"
        class="small-button danger"
        aria-label={words.say('feeds_remove_of', { name: feed.name })}
        onClick={() => question.current?.showModal()}
      >
        {words.say('feeds_remove')}
      </button>
      <dialog ref={question} aria-labelledby={sure} aria-describedby={meaning}>
        <h3 id={sure}>{words.say('feeds_remove_sure', { name: feed.name })}</h3>
        <p id={meaning}>{words.say('feeds_remove_meaning')}</p>
        <p class="buttons">
          <button type="button" class="small-button" onClick={() => question.current?.close()}>
            {words.say('feeds_keep')}
          </button>
          <button
            type="button"
            class="small-button danger"
            onClick={() => {
              question.current?.close();
              onRemoveFeed(feed);
            }}
          >
            {words.say('feeds_remove_yes')}
          </button>
        </p>
      </dialog>
    </>
  );
}
