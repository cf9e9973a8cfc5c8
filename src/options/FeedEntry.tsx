import type { AddedFeedReport } from '../browser/messages.ts';
import { addedWarning, provenanceParts } from '../core/wording/provenance.ts';
import { Fingerprints } from './Fingerprints.tsx';
import { Moment } from './Moment.tsx';
import type { OptionsActions } from './options.ts';
import { RemoveFeed } from './RemoveFeed.tsx';
import { FEEDS, RECORD } from './words.ts';

type Props = Pick<OptionsActions, 'onCheckFeed' | 'onRemoveFeed' | 'onAllowFeed'> & {
  feed: AddedFeedReport;
  /** The browser lets the extension read its host without asking the server first. */
  isGranted: boolean;
  /** Milliseconds since 1970. */
  now: number;
};

/** One newsroom's feed: whose it is, how fresh, its keys, what it adds, what is not used of it and why. */
export function FeedEntry({ feed, isGranted, now, ...actions }: Props) {
  const { name, managed, provenance, failure } = feed;
  const warning = addedWarning(feed, now);
  return (
    <li>
      <h3>
        {name} {managed && <span class="managed">{FEEDS.managed}</span>}
      </h3>
      {warning && <p class={`warning ${warning.tone}`}>{warning.text}</p>}
      {provenance && <p>{provenanceParts(provenance, null, now).join(' · ')}</p>}
      {provenance && failure && <p class="fine">{FEEDS.lastFailed(failure.message)}</p>}
      <Facts feed={feed} />
      <Conflicts feed={feed} />
      {!isGranted && <p class="fine">{FEEDS.notGranted}</p>}
      <p class="buttons">
        <button
          type="button"
          class="small-button"
          aria-label={FEEDS.checkOf(name)}
          onClick={() => actions.onCheckFeed(feed)}
        >
          {RECORD.checkNow}
        </button>
        {!isGranted && (
          <button type="button" class="small-button" onClick={() => actions.onAllowFeed(feed)}>
            {FEEDS.allow}
          </button>
        )}
        {managed ? (
          <span class="fine">{FEEDS.notRemovable}</span>
        ) : (
          <RemoveFeed feed={feed} onRemoveFeed={actions.onRemoveFeed} />
        )}
      </p>
    </li>
  );
}

function Facts({ feed: { address, keys, provenance, nextCheck, adds } }: { feed: AddedFeedReport }) {
  return (
    <dl class="facts">
      <dt>{FEEDS.address}</dt>
      <dd class="address">{address}</dd>
      <dt>{FEEDS.fingerprint}</dt>
      <Fingerprints keys={keys} />
      {provenance?.checkedAt && (
        <>
          <dt>{FEEDS.lastCheck}</dt>
          <dd>
            <Moment at={provenance.checkedAt} />
          </dd>
        </>
      )}
      {nextCheck && (
        <>
          <dt>{RECORD.nextCheck}</dt>
          <dd>
            <Moment at={nextCheck} />
          </dd>
        </>
      )}
      {provenance && (
        <>
          <dt>{FEEDS.adds}</dt>
          <dd>{FEEDS.addsWords(adds.measures, adds.events)}</dd>
        </>
      )}
    </dl>
  );
}

/** Where it meets another record: how many, which, and what came of it. */
function Conflicts({ feed: { conflicts } }: { feed: AddedFeedReport }) {
  if (conflicts.length === 0) return null;
  return (
    <details class="conflicts">
      <summary>{FEEDS.conflicts(conflicts.length)}</summary>
      <p class="fine">{FEEDS.conflictsMeaning}</p>
      <ul class="things">
        {conflicts.map(({ kind, id, why }) => (
          <li key={`${kind} ${id} ${why}`}>
            {FEEDS.kinds[kind]} <code>{id}</code> {FEEDS.why[why]}
          </li>
        ))}
      </ul>
    </details>
  );
}
