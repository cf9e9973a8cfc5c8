import { useRef } from 'preact/hooks';
import { useWords } from '../../components/use-words.ts';
import type { OptionsActions } from './options.ts';

/** Buttons that save the reader's choices to a file, and load choices from such a file. */
export function SettingsTransfer({
  onExport,
  onImport,
}: Pick<OptionsActions, 'onExport' | 'onImport'>) {
  const words = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <p class="buttons">
        <button type="button" class="small-button" onClick={onExport}>
          {words.say('options_export')}
        </button>
        <button type="button" class="small-button" onClick={() => chooser.current?.click()}>
          {words.say('options_import')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          aria-label={words.say('options_import')}
          hidden
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The field is emptied, because choosing the same file again would otherwise fire no
            // `change` event.
            currentTarget.value = '';
            if (file) onImport(file);
          }}
        />
      </p>
      <p class="fine">{words.say('options_file_meaning')}</p>
    </>
  );
}
