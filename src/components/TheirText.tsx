import type { ComponentChildren } from 'preact';

/**
 * English text, from the record or an error message. It is marked as English, because the rest of
 * the interface may be in another language.
 */
export function TheirText({ children }: { children: ComponentChildren }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
