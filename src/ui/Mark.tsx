/**
 * The product's mark: a prohibition sign that is a clock's face, its bar one hand and time the other. The sign is red,
 * the hand takes the text's colour. Says nothing to a screen reader.
 */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" fill="none">
      <circle cx="8" cy="8" r="6.9" stroke="var(--mark)" stroke-width="2" />
      <path d="m3.3 3.3 9.4 9.4" stroke="var(--mark)" stroke-width="2" />
      <path d="m8 8 3.6-3.6" stroke="currentColor" stroke-width="2" />
      <circle cx="8" cy="8" r="1.6" fill="currentColor" />
    </svg>
  );
}
