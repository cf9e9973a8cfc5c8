import type { State } from '../core/record/states.ts';
import { stateWord } from '../core/wording/legal-terms.ts';
import { StateIcon } from './StateIcon.tsx';
import { useWords } from './use-words.ts';

/**
 * Change from one state to another, in icons and words. A measure's first state is labelled as
 * new. Two equal states appear as one.
 */
export function StateMove({ before, after }: { before: State | null; after: State }) {
  const words = useWords();
  const now = stateWord(words, after);
  const stays = before === after;
  return (
    <span class="move">
      {!stays && (
        <>
          {before === null ? (
            <span class="was">{words.say('new_rule')}</span>
          ) : (
            <span class={`was state-${before}`}>
              <StateIcon look={before} /> {stateWord(words, before)}
            </span>
          )}
          <span class="visually-hidden"> {words.say('becomes')} </span>
        </>
      )}
      <span class={`state-${after}`}>
        <StateIcon look={after} /> {stays ? words.say('unchanged', { state: now }) : now}
      </span>
    </span>
  );
}
