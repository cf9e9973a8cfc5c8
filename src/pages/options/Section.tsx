import type { ComponentChildren } from 'preact';
import type { Part, Told } from './options.ts';

interface Props {
  part: Part;
  heading: string;
  told: Told | null;
  children: ComponentChildren;
}

/** A part of the page: heading, controls, and politely the outcome of what was done in it last. */
export function Section({ part, heading, told, children }: Props) {
  return (
    <section id={part} aria-labelledby={`${part}-heading`}>
      <h2 id={`${part}-heading`} tabIndex={-1}>
        {heading}
      </h2>
      {children}
      <p class="announcement" role="status">
        {told?.part === part ? told.text : ''}
      </p>
    </section>
  );
}
