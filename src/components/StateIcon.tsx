import { iconOf, type Look } from './looks.tsx';

/**
 * Icon of a look (see `Look`), in the look's colour. Hidden from screen readers, because the word
 * next to the icon always says the same.
 */
export function StateIcon({ look }: { look: Look }) {
  return (
    <svg
      class={`state-icon state-${look}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
    >
      {iconOf(look)}
    </svg>
  );
}
