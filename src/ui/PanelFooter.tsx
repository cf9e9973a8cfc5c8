import type { Provenance } from '../core/provenance.ts';
import { ProvenanceLine } from './ProvenanceLine.tsx';
import { FOOTER } from './words.ts';

export type Reach = keyof typeof FOOTER.reach;

interface Props {
  provenance: Provenance;
  recordThrough: string;
  now: number;
  refreshing: boolean;
  /** The outcome of the last thing the reader asked for; read out politely. */
  announcement: string;
  onRefresh: () => void;
  onCite: () => void;
  onHide: (reach: Reach) => void;
}

/** Provenance, refresh with its outcome, citation, and where not to show the sidebar. */
export function PanelFooter(props: Props) {
  const { refreshing, announcement, onRefresh, onCite, onHide } = props;
  return (
    <section class="panel-footer" aria-label={FOOTER.label}>
      <ProvenanceLine provenance={props.provenance} recordThrough={props.recordThrough} now={props.now} />
      <p class="actions">
        <button type="button" onClick={onRefresh} aria-disabled={refreshing}>
          {FOOTER.refresh}
        </button>
        <button type="button" onClick={onCite}>
          {FOOTER.cite}
        </button>
      </p>
      <p class="announcement" role="status">
        {refreshing ? FOOTER.refreshing : announcement}
      </p>
      <p class="hide">
        {FOOTER.hide}{' '}
        {(Object.keys(FOOTER.reach) as Reach[]).map((reach) => (
          <button type="button" key={reach} onClick={() => onHide(reach)}>
            {FOOTER.reach[reach]}
          </button>
        ))}
      </p>
    </section>
  );
}
