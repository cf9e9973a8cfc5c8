/** For each key: a function that returns the row to go to. `at` is the row that has focus now. */
const MOVES: Record<string, (at: number, count: number) => number> = {
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Moves focus between the row buttons of a table: to the next row with the down arrow, to the first
 * with Home, and so on (WAI-ARIA: roving tabindex). Ignores keys pressed elsewhere in the table.
 */
export function moveByArrows(event: KeyboardEvent): void {
  const { key, currentTarget, target } = event;
  const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
  if (!move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const rows = [...(currentTarget as HTMLElement).querySelectorAll<HTMLElement>('.row-button')];
  const at = rows.indexOf(target as HTMLElement);
  if (at === -1) return;
  event.preventDefault();
  rows[move(at, rows.length)]?.focus();
}
