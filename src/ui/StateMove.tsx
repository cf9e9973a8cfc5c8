import type { State } from '../core/record.ts';
import { stateWord } from '../core/wording.ts';
import { StateIcon } from './StateIcon.tsx';
import { CHANGES, STATUS } from './words.ts';

/** From one state to the next, in shapes and words; a measure's first state is called new. */
export function StateMove({ before, after }: { before: State | null; after: State }) {
  return (
    <span class="move">
      {before === null ? (
        <span class="was">{CHANGES.newRule}</span>
      ) : (
        <span class={`was state-${before}`}>
          <StateIcon state={before} /> {stateWord(before)}
        </span>
      )}
      <span class="arrow" aria-hidden="true" />
      <span class="visually-hidden"> {STATUS.becomes} </span>
      <span class={`state-${after}`}>
        <StateIcon state={after} /> {stateWord(after)}
      </span>
    </span>
  );
}
