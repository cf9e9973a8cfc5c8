import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/**
 * Legal term that shows its meaning on hover and focus. Screen readers read the meaning as the
 * term's description.
 */
export function Term({ meaning, children }: { meaning: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <span class="term">
      <button type="button" class="term-word" aria-describedby={id}>
        {children}
      </button>
      <span class="term-meaning" role="tooltip" id={id}>
        {meaning}
      </span>
    </span>
  );
}
