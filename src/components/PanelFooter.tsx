import type { Provenance } from '../core/release/provenance.ts';
import { ageWords } from '../core/wording/provenance.ts';
import { useWords } from './use-words.ts';

interface Props {
  provenance: Provenance;
  recordThrough: string | null;
  refreshing: boolean;
  /**
   * Outcome of the reader's last action, in words. Screen readers announce it as soon as they have
   * nothing else to say.
   */
  announcement: string;
  onRefresh: () => void;
}

/**
 * Footer of the panel, always visible: the date up to which the record is maintained and, if there
 * is a feed, a refresh button.
 */
export function PanelFooter(props: Props) {
  const { provenance, recordThrough, refreshing, announcement, onRefresh } = props;
  const words = useWords();
  return (
    <section class="panel-footer" aria-label={words.say('footer_label')}>
      <p class="parts">{ageWords(words, provenance, recordThrough)}</p>
      {provenance.feed !== null && (
        <button type="button" class="quiet-button" onClick={onRefresh} aria-disabled={refreshing}>
          {words.say('refresh')}
        </button>
      )}
      <p class="announcement" role="status">
        {refreshing ? words.say('refreshing') : announcement}
      </p>
    </section>
  );
}
