interface Props {
  /** What the list holds, for those who don't see the heading above it. */
  label: string;
  entries: readonly { key: string; name: string }[];
  /** Of the button beside each. */
  action: string;
  onAction: (key: string) => void;
}

/** A list in which each entry has one button; its name says of what. */
export function Entries({ label, entries, action, onAction }: Props) {
  return (
    <ul class="entries" aria-label={label}>
      {entries.map(({ key, name }) => (
        <li key={key}>
          <span>{name}</span>
          <button
            type="button"
            class="small-button"
            aria-label={`${action}: ${name}`}
            onClick={() => onAction(key)}
          >
            {action}
          </button>
        </li>
      ))}
    </ul>
  );
}
