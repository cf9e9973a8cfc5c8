/**
 * Maximum time, in ms, to wait until a pressed key is released. The `keyup` event may never come,
 * because another window may receive it.
 */
const LONGEST = 1000;

const pressed = new Set<string>();
let waiting: (() => void)[] = [];

/** Tracks which keys are pressed. Must be called once, before `afterKeys`. */
export function followKeys(): void {
  addEventListener('keydown', ({ code }) => pressed.add(code), true);
  addEventListener('keyup', ({ code }) => {
    pressed.delete(code);
    if (pressed.size === 0) release();
  });
}

/**
 * Runs an action as soon as no key is pressed, or after `LONGEST` at the latest. An action that
 * closes the panel must wait, because the page would otherwise receive the `keyup` event.
 */
export function afterKeys(act: () => void): void {
  if (pressed.size === 0) {
    act();
    return;
  }
  waiting.push(act);
  setTimeout(release, LONGEST);
}

function release(): void {
  pressed.clear();
  const acts = waiting;
  waiting = [];
  for (const act of acts) act();
}
