import { useWords } from '../../components/use-words.ts';

interface Props {
  /** Accessible name of the whole list. */
  label: string;
  entries: readonly { key: string; name: string }[];
  /** Text of the button beside each entry. */
  action: string;
  onAction: (key: string) => void;
}

/** A list with a button beside each entry. The button's accessible name includes the entry. */
export function Entries({ label, entries, action, onAction }: Props) {
  const words = useWords();
  return (
    <ul class="entries" aria-label={label}>
      {entries.map(({ key, name }) => (
        <li key={key}>
          <span>{name}</span>
          <button
            type="button"
            class="small-button"
            aria-label={words.say('labelled', { label: action, text: name })}
            onClick={() => onAction(key)}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
