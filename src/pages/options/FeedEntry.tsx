import { Parts } from '../../components/Parts.tsx';
import { useWords } from '../../components/use-words.ts';
import { keyed } from '../../core/wording/legal-terms.ts';
import {
  addedWarning,
  failureReason,
  leftOutWords,
  provenanceParts,
} from '../../core/wording/provenance.ts';
import type { AddedFeedReport } from '../../protocol/messages/get-options.ts';
import { Fingerprints } from './Fingerprints.tsx';
import { Moment } from './Moment.tsx';
import type { OptionsActions } from './options.ts';
import { RemoveFeed } from './RemoveFeed.tsx';

type Props = Pick<OptionsActions, 'onCheckFeed' | 'onRemoveFeed' | 'onAllowFeed'> & {
  feed: AddedFeedReport;
  /**
   * True when the extension has permission for the feed's host. Without permission, the browser
   * sends a preflight request before each check.
   */
  isGranted: boolean;
  /** Current time, in ms since 1970. */
  now: number;
};

/**
 * A newsroom's feed: its name, freshness and keys, how many entries it adds, and which of its
 * entries are not used.
 */
export function FeedEntry({ feed, isGranted, now, ...actions }: Props) {
  const words = useWords();
  const { name, managed, provenance, failure } = feed;
  const warning = addedWarning(words, feed, now);
  return (
    <li class="feed-entry">
      <h3>
        {name} {managed && <span class="managed">{words.say('feeds_managed')}</span>}
      </h3>
      {warning && <p class={`warning ${warning.tone}`}>{warning.text}</p>}
      {feed.setAside && <p class="warning red">{words.say(`feeds_aside_${feed.setAside}`)}</p>}
      {provenance && <Parts items={provenanceParts(words, provenance, null, now)} />}
      {provenance?.leftOut && (
        <p class="warning amber">{leftOutWords(words, provenance.leftOut)}</p>
      )}
      {provenance && failure && (
        <p class="fine">
          {words.say('feeds_last_failed', { reason: failureReason(words, failure) })}
        </p>
      )}
      <Facts feed={feed} />
      <Conflicts feed={feed} />
      {!isGranted && <p class="fine">{words.say('feeds_not_granted')}</p>}
      <p class="buttons">
        <button
          type="button"
          class="small-button"
          aria-label={words.say('feeds_check_of', { name })}
          onClick={() => actions.onCheckFeed(feed)}
        >
          {words.say('options_check_now')}
        </button>
        {!isGranted && (
          <button type="button" class="small-button" onClick={() => actions.onAllowFeed(feed)}>
            {words.say('feeds_allow')}
          </button>
        )}
        {managed ? (
          <span class="fine">{words.say('feeds_not_removable')}</span>
        ) : (
          <RemoveFeed feed={feed} onRemoveFeed={actions.onRemoveFeed} />
        )}
      </p>
    </li>
  );
}

function Facts({
  feed: { address, keys, provenance, nextCheck, adds },
}: {
  feed: AddedFeedReport;
}) {
  const words = useWords();
  return (
    <dl class="facts">
      <dt>{words.say('feeds_address')}</dt>
      <dd class="address">{address}</dd>
      <dt>{words.say('feeds_fingerprint')}</dt>
      <Fingerprints keys={keys} />
      {provenance?.checkedAt && (
        <>
          <dt>{words.say('feeds_last_check')}</dt>
          <dd>
            <Moment at={provenance.checkedAt} />
          </dd>
        </>
      )}
      {nextCheck && (
        <>
          <dt>{words.say('options_next_check')}</dt>
          <dd>
            <Moment at={nextCheck} />
          </dd>
        </>
      )}
      {provenance && (
        <>
          <dt>{words.say('feeds_adds')}</dt>
          <dd>
            {words.say('feeds_adds_counts', { measures: adds.measures, events: adds.events })}
          </dd>
        </>
      )}
    </dl>
  );
}

/**
 * Shows a collapsible list of the feed's entries that are unused or only partly used, each with the
 * reason. Only the first few are listed; the heading gives the total number.
 */
function Conflicts({ feed: { conflicts, conflictCount } }: { feed: AddedFeedReport }) {
  const words = useWords();
  if (conflicts.length === 0) return null;
  return (
    <details class="conflicts">
      <summary>{words.say('feeds_conflicts', { count: conflictCount })}</summary>
      <p class="fine">{words.say('feeds_conflicts_meaning')}</p>
      <ul class="things">
        {conflicts.map(({ kind, id, why }) => (
          <li key={`${kind} ${id} ${why}`}>
            {words.pieces(`feeds_conflict_${kind}`, { id: <code>{id}</code> })}
            {': '}
            {words.say(`feeds_why_${keyed(why)}`)}
          </li>
        ))}
        {conflictCount > conflicts.length && <li>…</li>}
      </ul>
    </details>
  );
}
