import { FOOTER } from './words.ts';

export type Reach = keyof typeof FOOTER.reach;

/** What a reader may do with the annotation: take it along as a citation, or not see it here again. */
export function PanelTools({ onCite, onHide }: { onCite: () => void; onHide: (reach: Reach) => void }) {
  return (
    <section class="panel-tools" aria-label={FOOTER.tools}>
      <button type="button" class="small-button" onClick={onCite}>
        {FOOTER.cite}
      </button>
      <p class="hide">
        {FOOTER.hide}
        {(Object.keys(FOOTER.reach) as Reach[]).map((reach) => (
          <button type="button" key={reach} onClick={() => onHide(reach)}>
            {FOOTER.reach[reach]}
          </button>
        ))}
      </p>
    </section>
  );
}
