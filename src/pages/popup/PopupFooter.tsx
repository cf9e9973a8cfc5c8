import { useWords } from '../../components/use-words.ts';
import type { Provenance } from '../../core/release/provenance.ts';
import { ageWords, failureWords } from '../../core/wording/provenance.ts';

interface Props {
  provenance: Provenance;
  /**
   * Date up to which the record is maintained, `YYYY-MM-DD` or `YYYY-MM`; '' for an empty record.
   * Null if the page is not about a ban.
   */
  recordThrough: string | null;
  /** Current time, in ms since 1970. */
  now: number;
  refreshing: boolean;
  /** A sentence that says whether the last refresh succeeded; '' before the first refresh. */
  announcement: string;
  onRefresh: () => void;
}

/**
 * The record's age in one line. If the last refresh failed, a second line says so. If the build has
 * a feed, or a newsroom's feed was added, a button starts a refresh.
 */
export function PopupFooter({ provenance, recordThrough, now, ...refresh }: Props) {
  const words = useWords();
  const { refreshing, announcement, onRefresh } = refresh;
  const failure = failureWords(words, provenance, now);
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
      {failure && <p>{failure}</p>}
    </section>
  );
}

function hasFeed({ feed, added = [] }: Provenance): boolean {
  return feed !== null || added.length > 0;
}
