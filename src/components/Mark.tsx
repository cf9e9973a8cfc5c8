/**
 * The extension's logo: a red prohibition sign with a clock hand across its bar. The hand has the
 * text's colour. Hidden from screen readers.
 */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" fill="none">
      <circle cx="8" cy="8" r="7" stroke="var(--mark)" stroke-width="2" />
      <path d="m3.2 3.2 1.9 1.9M8 8l4.8 4.8" stroke="var(--mark)" stroke-width="2.2" />
      <path d="M8 9V3" stroke="currentColor" stroke-width="2" />
    </svg>
  );
}
