import type { Provenance } from '../core/provenance.ts';
import { ProvenanceLine } from './ProvenanceLine.tsx';
import { FOOTER } from './words.ts';

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
  return (
    <section class="panel-footer" aria-label={FOOTER.label}>
      <div class="record-state">
        <ProvenanceLine {...record} />
        <p class="announcement" role="status">
          {refreshing ? FOOTER.refreshing : announcement}
        </p>
      </div>
      <button type="button" class="small-button" onClick={onRefresh} aria-disabled={refreshing}>
        {FOOTER.refresh}
      </button>
    </section>
  );
}
