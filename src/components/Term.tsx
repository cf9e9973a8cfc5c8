import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** Legal term with its meaning, shown on hover and focus and read out as its description. */
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
