/**
 * The product's mark: a prohibition ring with a clock's hands, one of which is the sign's bar. The ring is red, the
 * hands take the text's colour. Says nothing to a screen reader.
 */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" fill="none">
      <circle cx="8" cy="8" r="6.6" stroke="var(--mark)" stroke-width="2.2" />
      <path d="M8 3.6V8l4.2 4.2" stroke="currentColor" stroke-width="2" stroke-linejoin="round" />
    </svg>
  );
}
