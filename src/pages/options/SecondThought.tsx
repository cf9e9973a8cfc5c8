import { useRef } from 'preact/hooks';

interface Props {
  /** Id that is unique on the page. The ids of the dialog's parts are derived from it. */
  id: string;
  button: string;
  /** Accessible name of the button; by default the button's text. */
  label?: string;
  question: string;
  meaning: string;
  no: string;
  yes: string;
  onYes: () => void;
}

/**
 * A button for an action that can't be undone. It opens a dialog first, which says what would be
 * lost and asks for confirmation.
 */
export function SecondThought({ id, button, label, question, meaning, no, yes, onYes }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [sure, about] = [`${id}-sure`, `${id}-meaning`];
  return (
    <>
      <button
        type="button"
        class="small-button danger"
        aria-label={label}
        onClick={() => dialog.current?.showModal()}
      >
        {button}
      </button>
      <dialog ref={dialog} aria-labelledby={sure} aria-describedby={about}>
        <h3 id={sure}>{question}</h3>
        <p id={about}>{meaning}</p>
        <p class="buttons">
          <button type="button" class="small-button" onClick={() => dialog.current?.close()}>
            {no}
          </button>
          <button
            type="button"
            class="small-button danger"
            onClick={() => {
              dialog.current?.close();
              onYes();
            }}
          >
            {yes}
          </button>
        </p>
      </dialog>
    </>
  );
}
