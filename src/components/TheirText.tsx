import type { ComponentChildren } from 'preact';

/** Text in the language of the record, or of an error, whatever the interface speaks: read out and set as English. */
export function TheirText({ children }: { children: ComponentChildren }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}
