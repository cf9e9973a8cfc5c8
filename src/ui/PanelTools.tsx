import { useWords } from './use-words.ts';

const REACHES = ['page', 'site', 'everywhere'] as const;
export type Reach = (typeof REACHES)[number];

/** What a reader may do with the annotation: take it along as a citation, or not see it here again. */
export function PanelTools({ onCite, onHide }: { onCite: () => void; onHide: (reach: Reach) => void }) {
  const words = useWords();
  return (
    <section class="panel-tools" aria-label={words.say('tools_label')}>
      <button type="button" class="small-button" onClick={onCite}>
        {words.say('cite')}
      </button>
      <p class="hide">
        {words.say('hide')}
        {REACHES.map((reach) => (
          <button type="button" key={reach} onClick={() => onHide(reach)}>
            {words.say(`hide_${reach}`)}
          </button>
        ))}
      </p>
    </section>
  );
}
