import { stateSchema } from '../core/record.ts';
import { capitalised, stateWord } from '../core/wording.ts';
import { StateIcon } from '../ui/StateIcon.tsx';

/** What the maps' colours and patterns mean. Takes the patterns from `StatePatterns`, which must be in the same document. */
export function Legend() {
  return (
    <ul class="legend" aria-label="Legend">
      {stateSchema.options.map((state) => (
        <li key={state} class={`badge state-${state}`}>
          <svg viewBox="0 0 18 12" aria-hidden="true">
            <rect width="18" height="12" fill={`url(#state-${state})`} class="swatch" />
          </svg>
          <StateIcon state={state} /> {capitalised(stateWord(state))}
        </li>
      ))}
      <li class="badge state-in-force">
        <svg viewBox="0 0 18 12" aria-hidden="true">
          <rect width="18" height="12" fill="url(#state-in-force)" class="swatch" />
          <rect width="18" height="12" fill="url(#for-part)" />
        </svg>
        Chequered: for a single body only, such as a ministry or a parliament
      </li>
      <li class="badge state-no-record">
        <svg viewBox="0 0 18 12" aria-hidden="true">
          <rect width="18" height="12" class="swatch land" />
        </svg>
        Nothing on record, which does not mean allowed
      </li>
    </ul>
  );
}
