import { useWords } from '../../components/use-words.ts';
import type { Provenance } from '../../core/release/provenance.ts';
import {
  addedWarnings,
  ageWords,
  failureWords,
  freshnessWarning,
  leftOutSentences,
} from '../../core/wording/provenance.ts';

interface Props {
  provenance: Provenance;
  /** Date of the record's newest event; null when it is unknown. */
  recordThrough: string | null;
  /** Milliseconds since 1970. */
  now: number;
  refreshing: boolean;
  /** Outcome of the last refresh; '' before the first. */
  announcement: string;
  onRefresh: () => void;
}

/**
 * The age of the record in a line, and warnings about it other than `RecordWarning`. Offers to
 * refresh it only if there is a feed to ask.
 */
export function PopupFooter({ provenance, recordThrough, now, ...refresh }: Props) {
  const words = useWords();
  const { refreshing, announcement, onRefresh } = refresh;
  const failure = failureWords(words, provenance, now);
  const isStale = provenance.freshness === 'amber' && !provenance.clockBehind;
  return (
    <section class="popup-footer" aria-label={words.say('footer_label')}>
      <p>
        {ageWords(words, provenance, recordThrough)}{' '}
        {hasFeed(provenance) && (
          <button type="button" class="link-button" onClick={onRefresh} aria-disabled={refreshing}>
            {words.say('refresh')}
          </button>
        )}
      </p>
      <p class="announcement" role="status">
        {refreshing ? words.say('refreshing') : announcement}
      </p>
      {isStale && <p class="warning amber">{freshnessWarning(words, provenance, now)}</p>}
      {addedWarnings(words, provenance, now).map(({ text, tone }) => (
        <p key={text} class={`warning ${tone}`}>
          {text}
        </p>
      ))}
      {leftOutSentences(words, provenance).map((sentence) => (
        <p key={sentence} class="warning amber">
          {sentence}
        </p>
      ))}
      {failure && <p>{failure}</p>}
    </section>
  );
}

/** Warning that stands above the answers: the record has expired, or the clock is behind. */
export function RecordWarning({ provenance, now }: { provenance: Provenance; now: number }) {
  const words = useWords();
  const { clockBehind, freshness } = provenance;
  if (!clockBehind && freshness !== 'red') return null;
  return (
    <p class={`warning ${clockBehind ? 'amber' : 'red'}`}>
      {freshnessWarning(words, provenance, now)}
    </p>
  );
}

function hasFeed({ feed, added = [] }: Provenance): boolean {
  return feed !== null || added.length > 0;
}
