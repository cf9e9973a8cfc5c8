/** The product's mark: a prohibition ring whose bar is a clock's hand. Takes the text's colour and size; says nothing to a screen reader. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="8" cy="8" r="6.5" stroke-width="2" />
      <path d="M8 4.2V8l4.4 4.4" stroke-width="2" stroke-linecap="butt" stroke-linejoin="round" />
    </svg>
  );
}
