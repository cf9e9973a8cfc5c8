import { useRef } from 'preact/hooks';
import type { OptionsActions, Told } from './options.ts';
import { Section } from './Section.tsx';
import { STORED } from './words.ts';

/** What is kept, in plain words, and how to be rid of it after a second thought. */
export function Stored({ told, onDelete }: Pick<OptionsActions, 'onDelete'> & { told: Told | null }) {
  const question = useRef<HTMLDialogElement>(null);
  return (
    <Section part="stored" heading={STORED.heading} told={told}>
      <p>{STORED.onDevice}</p>
      <ul class="things">
        {STORED.things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <p>{STORED.byBrowser}</p>
      <p>{STORED.inMemory}</p>
      <p>{STORED.never}</p>
      <button type="button" class="small-button danger" onClick={() => question.current?.showModal()}>
        {STORED.delete}
      </button>
      <dialog ref={question} aria-labelledby="sure" aria-describedby="sure-meaning">
        <h3 id="sure">{STORED.sure}</h3>
        <p id="sure-meaning">{STORED.sureMeaning}</p>
        <p class="buttons">
          <button type="button" class="small-button" onClick={() => question.current?.close()}>
            {STORED.cancel}
          </button>
          <button
            type="button"
            class="small-button danger"
            onClick={() => {
              question.current?.close();
              onDelete();
            }}
          >
            {STORED.confirm}
          </button>
        </p>
      </dialog>
    </Section>
  );
}
