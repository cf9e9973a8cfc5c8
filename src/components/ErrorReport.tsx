import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { publisher } from '../core/publisher/publisher.ts';
import { copyText } from './copy-text.ts';
import { useWords } from './use-words.ts';

interface Props {
  /**
   * Text of the report. The copy button copies the words that the reader typed, followed by this
   * text.
   */
  text: string;
  /** Controls that change what `text` contains. */
  children?: ComponentChildren;
  /** Address that readers can send reports to; null when the publisher has none. */
  address?: string | null;
}

/**
 * Form for an error report: a field for the reader's words, the report's text, a copy button and
 * the address. The form sends nothing.
 */
export function ErrorReport({ text, children, address = publisher.reports }: Props) {
  const words = useWords();
  const id = useId();
  const [wrong, setWrong] = useState('');
  const [told, setTold] = useState('');
  const copy = async () => {
    const whole = [wrong.trim(), text].filter(Boolean).join('\n\n');
    setTold(words.say((await copyText(whole)) ? 'cited' : 'cite_failed'));
  };
  return (
    <div class="error-report">
      <label class="label" for={`${id}-wrong`}>
        {words.say('report_wrong')}
      </label>
      <textarea
        id={`${id}-wrong`}
        rows={3}
        value={wrong}
        onInput={(event) => setWrong(event.currentTarget.value)}
      />
      <p class="label" id={`${id}-text`}>
        {words.say('report_text')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it. */}
      <section tabIndex={0} aria-labelledby={`${id}-text`}>
        <pre>{text}</pre>
      </section>
      {children}
      <div class="copy">
        <button type="button" class="small-button" onClick={() => void copy()}>
          {words.say('record_copy')}
        </button>
        <span role="status">{told}</span>
        {address && (
          <a href={address} target="_blank" rel="noreferrer">
            {address.replace(/^(https:\/\/|mailto:)/, '')}
          </a>
        )}
      </div>
    </div>
  );
}
