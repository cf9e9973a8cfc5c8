import { Locked } from '../../components/Locked.tsx';
import { useWords } from '../../components/use-words.ts';
import type { AddedFeedReport } from '../../protocol/messages/get-options.ts';
import { AddFeed } from './AddFeed.tsx';
import { FeedEntry } from './FeedEntry.tsx';
import type { OptionsActions, Outcome } from './options.ts';
import { Section } from './Section.tsx';

type Props = Pick<
  OptionsActions,
  'onInspectFeed' | 'onAddFeed' | 'onCheckFeed' | 'onRemoveFeed' | 'onAllowFeed'
> & {
  feeds: readonly AddedFeedReport[];
  policyFaults: readonly string[];
  /** Match patterns of all hosts for which the extension has permission at present. */
  granted: readonly string[];
  /** Reason why the reader can't add or remove feeds; null when they can. */
  lock: string | null;
  /** Current time, in ms since 1970. */
  now: number;
  outcome: Outcome | null;
};

/**
 * Section about the records of newsrooms, which the extension uses in addition to the default
 * record. It lists these records with their states, warns of faults in a policy, and has a form for
 * adding a record.
 */
export function NewsroomRecords({ feeds, policyFaults, granted, ...props }: Props) {
  const { lock, now, outcome, ...actions } = props;
  const words = useWords();
  return (
    <Section name="feeds" heading={words.say('feeds_heading')} outcome={outcome}>
      <p>{words.say('feeds_meaning')}</p>
      {feeds.length === 0 && <p class="fine">{words.say('feeds_none')}</p>}
      {policyFaults.length > 0 && (
        <div class="warning amber">
          <p>{words.say('feeds_policy_faults')}</p>
          <ul class="things">
            {policyFaults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      <Locked reason={lock}>
        {feeds.length > 0 && (
          <ul class="feeds" aria-label={words.say('feeds_heading')}>
            {feeds.map((feed) => (
              <FeedEntry
                key={feed.id}
                feed={feed}
                isGranted={granted.includes(feed.pattern)}
                now={now}
                {...actions}
              />
            ))}
          </ul>
        )}
        <AddFeed {...actions} />
      </Locked>
    </Section>
  );
}
