import { useEffect, useState } from 'preact/hooks';

/**
 * Time, in ms, for which a text must stay the same before it is announced. Longer than the pauses
 * while a reader types or drags the slider.
 */
const REST_MS = 700;

/**
 * Announces a text to screen readers once it has stopped changing. The first text is not
 * announced.
 */
export function Announcement({ text }: { text: string }) {
  const [said, setSaid] = useState({ first: text, text: '' });
  useEffect(() => {
    if (text === said.first && !said.text) return;
    const timer = setTimeout(() => setSaid({ ...said, text }), REST_MS);
    return () => clearTimeout(timer);
  }, [text, said]);
  return (
    <p class="visually-hidden" role="status">
      {said.text}
    </p>
  );
}
