import type { AddedFeedReport } from '../browser/messages.ts';
import { AddFeed } from './AddFeed.tsx';
import { FeedEntry } from './FeedEntry.tsx';
import type { OptionsActions, Told } from './options.ts';
import { Section } from './Section.tsx';
import { FEEDS } from './words.ts';

type Props = Pick<
  OptionsActions,
  'onInspectFeed' | 'onAddFeed' | 'onCheckFeed' | 'onRemoveFeed' | 'onAllowFeed'
> & {
  feeds: readonly AddedFeedReport[];
  policyFaults: readonly string[];
  /** Match patterns of hosts that the browser grants. */
  granted: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
  told: Told | null;
};

/** Newsrooms' records beside the default one: each with its state, what it adds and where it meets it, and the way to add one. */
export function NewsroomRecords({ feeds, policyFaults, granted, now, told, ...actions }: Props) {
  return (
    <Section part="feeds" heading={FEEDS.heading} told={told}>
      <p>{FEEDS.meaning}</p>
      {feeds.length === 0 && <p class="fine">{FEEDS.none}</p>}
      {feeds.length > 0 && (
        <ul class="feeds" aria-label={FEEDS.heading}>
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
      {policyFaults.length > 0 && (
        <div class="warning amber">
          <p>{FEEDS.policyFaults}</p>
          <ul class="things">
            {policyFaults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      <AddFeed {...actions} />
    </Section>
  );
}
