import { useEffect, useRef } from 'preact/hooks';
import { Mark } from './Mark.tsx';
import { FAILED, HIDDEN, NAME } from './words.ts';

/** What is left for a moment after the reader hid the sidebar: where it is hidden, and the way back, which takes the focus. */
export function HiddenNote({ text, onUndo }: { text: string; onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus({ preventScroll: true }), []);
  return (
    <div class="note" role="status">
      <span>{text}</span>
      <button type="button" class="small-button" ref={undo} onClick={onUndo}>
        {HIDDEN.undo}
      </button>
    </div>
  );
}

/** The record could not be loaded: said plainly, never as an empty result. */
export function FailedNote({ reason, onRetry }: { reason: string; onRetry: () => void }) {
  return (
    <section class="panel failed" role="alert" aria-label={NAME}>
      <h2>
        <Mark /> {FAILED.heading}
      </h2>
      <p>{FAILED.meaning}</p>
      <p class="fine">{reason}</p>
      <button type="button" class="small-button" onClick={onRetry}>
        {FAILED.retry}
      </button>
    </section>
  );
}
