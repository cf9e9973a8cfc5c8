import { useWords } from '../../components/use-words.ts';
import type { AddedFeedReport } from '../../protocol/messages/get-options.ts';
import type { OptionsActions } from './options.ts';
import { SecondThought } from './SecondThought.tsx';

/** Button that removes a feed after asking the reader to confirm. */
export function RemoveFeed({
  feed,
  onRemoveFeed,
}: Pick<OptionsActions, 'onRemoveFeed'> & { feed: AddedFeedReport }) {
  const words = useWords();
  const { name } = feed;
  return (
    <SecondThought
      id={`remove-${feed.id}`}
      button={words.say('feeds_remove')}
      label={words.say('feeds_remove_of', { name })}
      question={words.say('feeds_remove_sure', { name })}
      meaning={words.say('feeds_remove_meaning')}
      no={words.say('feeds_keep')}
      yes={words.say('feeds_remove_yes')}
      onYes={() => onRemoveFeed(feed)}
    />
  );
}
