import type { Provenance } from '../core/release/provenance.ts';
import { ProvenanceLine } from './ProvenanceLine.tsx';
import { useWords } from './use-words.ts';

interface Props {
  provenance: Provenance;
  recordThrough: string | null;
  now: number;
  refreshing: boolean;
  /** The outcome of the last thing the reader asked for; read out politely. */
  announcement: string;
  onRefresh: () => void;
}

/** Always in view: where the record comes from, how fresh it is, and how to ask for a newer one. */
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
