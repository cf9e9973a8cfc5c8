import type { ComponentChildren } from 'preact';
import type { Outcome, SectionName } from './options.ts';

interface Props {
  name: SectionName;
  heading: string;
  outcome: Outcome | null;
  children: ComponentChildren;
}

/**
 * A section of the page: a heading, controls, and the outcome of the last action, which screen
 * readers announce.
 */
export function Section({ name, heading, outcome, children }: Props) {
  return (
    <section id={name} aria-labelledby={`${name}-heading`}>
      <h2 id={`${name}-heading`} tabIndex={-1}>
        {heading}
      </h2>
      {children}
      <p class="announcement" role="status">
        {outcome?.section === name ? outcome.text : ''}
      </p>
    </section>
  );
}
