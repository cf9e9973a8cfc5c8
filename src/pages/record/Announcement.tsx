import { useEffect, useState } from 'preact/hooks';

/** Long enough that typing, dragging and playing come to rest. */
const REST_MS = 700;

/** Says a text to a screen reader once it has stopped changing, and not the one that was there first. */
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
