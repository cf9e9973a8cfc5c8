import { useWords } from './use-words.ts';

interface Props {
  onRecord: () => void;
  onCite: () => void;
}

/** Buttons that copy a citation of the answers and open their history in the record. */
export function PanelTools({ onRecord, onCite }: Props) {
  const words = useWords();
  return (
    <section class="panel-tools" aria-label={words.say('tools_label')}>
      <button type="button" class="quiet-button" onClick={onCite}>
        {words.say('cite')}
      </button>
      <button type="button" class="quiet-button" onClick={onRecord}>
        {words.say('tools_record')}
      </button>
    </section>
  );
}
