import type { Provenance } from '../core/release/provenance.ts';
import { ProvenanceLine } from './ProvenanceLine.tsx';
import { useWords } from './use-words.ts';

interface Props {
  provenance: Provenance;
  recordThrough: string | null;
  now: number;
  refreshing: boolean;
  /** Outcome of the reader's last action. Screen readers announce it politely. */
  announcement: string;
  onRefresh: () => void;
}

/**
 * Footer that stays in view: the origin and freshness of the record, and a button that refreshes
 * it.
 */
export function PanelFooter({ refreshing, announcement, onRefresh, ...record }: Props) {
  const words = useWords();
  return (
    <section class="panel-footer" aria-label={words.say('footer_label')}>
      <div class="record-state">
        <ProvenanceLine {...record} />
        <p class="announcement" role="status">
          {refreshing ? words.say('refreshing') : announcement}
        </p>
      </div>
      <button type="button" class="small-button" onClick={onRefresh} aria-disabled={refreshing}>
        {words.say('refresh')}
      </button>
    </section>
  );
}
