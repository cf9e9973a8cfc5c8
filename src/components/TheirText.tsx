import type { ComponentChildren } from 'preact';

/**
 * English text from the record or an error message, marked as English whatever the interface
 * language.
 */
export function TheirText({ children }: { children: ComponentChildren }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
