import { useRef } from 'preact/hooks';

interface Props {
  /** Stands once on the page; the dialog's parts are named after it. */
  id: string;
  button: string;
  /** What the button is about, for those who hear it alone; the button's own text when left out. */
  label?: string;
  question: string;
  meaning: string;
  no: string;
  yes: string;
  onYes: () => void;
}

/** A button for what can't be undone: it asks first, and says what would be lost. */
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
