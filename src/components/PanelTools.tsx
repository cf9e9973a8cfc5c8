import { useWords } from './use-words.ts';

/** Reaches of hiding that the reader can undo in the page. */
const REACHES = ['page', 'site'] as const;
export type Reach = (typeof REACHES)[number];

interface Props {
  onRecord: () => void;
  onCite: () => void;
  onReport: () => void;
  onHide: (reach: Reach) => void;
}

/**
 * Actions on the annotation: open its history in the record, cite it, report an error, hide the
 * sidebar.
 */
export function PanelTools({ onRecord, onCite, onReport, onHide }: Props) {
  const words = useWords();
  return (
    <section class="panel-tools" aria-label={words.say('tools_label')}>
      <button type="button" class="small-button" onClick={onRecord}>
        {words.say('tools_record')}
      </button>{' '}
      <button type="button" class="small-button" onClick={onCite}>
        {words.say('cite')}
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a legend can't share a line with its buttons. */}
      <div class="hide" role="group" aria-label={words.say('hide')}>
        {words.say('hide')}{' '}
        {REACHES.map((reach) => (
          <button type="button" key={reach} onClick={() => onHide(reach)}>
            {words.say(`hide_${reach}`)}
          </button>
        ))}
      </div>
      <p class="hide">
        <button type="button" onClick={onReport}>
          {words.say('tools_report')}
        </button>
      </p>
    </section>
  );
}
