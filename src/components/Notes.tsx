import { useEffect, useRef } from 'preact/hooks';
import type { Failure } from '../core/release/failure.ts';
import { failureSentence } from '../core/wording/provenance.ts';
import { Mark } from './Mark.tsx';
import { useWords } from './use-words.ts';

interface HiddenProps {
  text: string;
  /** Text of the undo button. */
  undo: string;
  onUndo: () => void;
}

/**
 * Note shown for a few seconds after the sidebar was hidden. Says whether the sidebar is hidden on
 * the page or on the whole site. The undo button receives focus.
 */
export function HiddenNote({ text, undo, onUndo }: HiddenProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div class="note" role="status">
      <span>{text}</span>
      <button type="button" class="small-button" ref={button} onClick={onUndo}>
        {undo}
      </button>
    </div>
  );
}

/**
 * Message that the record could not be loaded. Without this message, readers might think that the
 * record has no rules.
 */
export function FailedNote({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const words = useWords();
  return (
    <section class="panel failed" role="alert" aria-label={words.say('extensionName')}>
      <h2>
        <Mark /> {words.say('failed_record')}
      </h2>
      <p>{words.say('not_nothing_found')}</p>
      <p class="fine">{failureSentence(words, failure)}</p>
      <button type="button" class="small-button" onClick={onRetry}>
        {words.say('retry')}
      </button>
    </section>
  );
}
